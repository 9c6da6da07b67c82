package org.xinglin.shell;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Staff;
import org.xinglin.api.account.StaffAccounts;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.Registers;
import org.xinglin.api.tenant.Tenants;

/** Creates a staff account; without --password it gets one that is shown once. */
@Service
@Command(scope = "xinglin", name = "staff-create", description = "Creates a staff account")
public final class StaffCreateCommand extends XinglinCommand {

    @Argument(index = 0, name = "tenant", required = true, description = "code of the tenant, or national")
    @Completion(TenantCompleter.class)
    String tenant;

    @Argument(index = 1, name = "role", required = true, description = "INSTITUTION, AUTHORITY or NATIONAL")
    @Completion(RoleCompleter.class)
    String role;

    @Argument(index = 2, name = "username", required = true, description = "name to sign in with")
    String username;

    @Argument(index = 3, name = "name", required = true, description = "name of the person")
    String name;

    @Option(name = "--office", description = "institution or authority: id or exact name")
    String office;

    @Option(name = "--post", description = "of an institution's staff: MANAGER, OPERATOR or REVIEWER (the default)")
    @Completion(PostCompleter.class)
    String post;

    @Option(name = "--password", description = "password; stays in the history of the shell")
    String password;

    @Override
    void run() throws CommandException {
        TenantId id = parts().require(Tenants.class).require(tenant(tenant)).id();
        Staff.Role wanted = choice(Staff.Role.class, role);
        String secret = password == null ? Shown.newPassword() : password;
        if (post != null && wanted != Staff.Role.INSTITUTION) {
            throw failure("--post is for staff of institutions");
        }
        StaffAccounts accounts = parts().require(StaffAccounts.class);
        Staff staff = accepted(post == null ? accounts.create(id, wanted, office(id, wanted), username, name, secret)
                : accounts.create(id, wanted, Optional.of(choice(Staff.Post.class, post)), office(id, wanted), username, name,
                        secret));
        say("created %s %s in tenant %s, office %s", staff.post().map(Enum::name).orElse(staff.role().name()),
                staff.username(), staff.tenant(), staff.office());
        if (password == null) {
            say("password %s (shown only now)", secret);
        }
    }

    private UUID office(TenantId tenant, Staff.Role wanted) throws CommandException {
        if (wanted == Staff.Role.NATIONAL) {
            return new UUID(0, 0);
        }
        if (office == null) {
            throw failure("--office is needed: id or exact name of the institution or authority");
        }
        Registers registers = parts().require(Registers.class);
        return (wanted == Staff.Role.INSTITUTION ? institutions(registers, tenant) : authorities(registers, tenant))
                .findFirst().orElseThrow(() -> failure("no such office in tenant " + tenant));
    }

    private Stream<UUID> institutions(Registers registers, TenantId tenant) {
        return Stream.concat(
                Shown.uuid(office).flatMap(id -> registers.institution(tenant, id)).map(Institution::id).stream(),
                registers.institutions(tenant, office, 200).stream()
                        .filter(each -> each.name().equals(office)).map(Institution::id));
    }

    private Stream<UUID> authorities(Registers registers, TenantId tenant) {
        return registers.authorities(tenant).stream()
                .filter(each -> each.name().equals(office) || each.id().toString().equals(office)).map(Authority::id);
    }
}
