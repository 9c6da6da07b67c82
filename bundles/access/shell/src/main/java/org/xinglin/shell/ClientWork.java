package org.xinglin.shell;

import java.util.Optional;
import java.util.UUID;
import org.apache.karaf.shell.support.CommandException;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Staff;
import org.xinglin.api.client.ClientDesk;
import org.xinglin.api.client.ClientDesk.Issued;
import org.xinglin.api.client.ClientDesk.Registered;

/** Is work at the desk of clients. The operator of the installation stands in for who looks after a client; the record says so. */
abstract class ClientWork extends XinglinCommand {

    /** A client as it is named: where, and which. */
    record Named(TenantId tenant, UUID id) {
    }

    /** Returns the parts of {@code <tenant>.<id>}. @throws CommandException if it is none */
    static Named named(String clientId) throws CommandException {
        int dot = clientId.indexOf('.');
        if (dot < 0) {
            throw failure("a client is named by its tenant and id, as 13.7b3f0f5e-…");
        }
        return new Named(tenant(clientId.substring(0, dot)), id(clientId.substring(dot + 1)));
    }

    /** Returns a client. @throws CommandException if the tenant has none of that id */
    static Registered find(ClientDesk desk, Named named) throws CommandException {
        return desk.all(named.tenant()).stream().filter(it -> it.client().id().equals(named.id())).findFirst()
                .orElseThrow(() -> failure("no such client in tenant " + named.tenant()));
    }

    /** Returns who acts: for an institution as its manager would, else as the national operator would. */
    Staff actor(TenantId tenant, Optional<UUID> institution) {
        String name = "shell: " + user();
        return institution.map(office -> new Staff(new UUID(0, 0), tenant, name, name, Staff.Role.INSTITUTION, office,
                        Optional.of(Staff.Post.MANAGER)))
                .orElseGet(() -> new Staff(new UUID(0, 0), tenant, name, name, Staff.Role.NATIONAL, new UUID(0, 0)));
    }

    /** Writes a client's secret, which is not shown again. */
    void shown(Issued issued) {
        say("client %s", issued.registered().client().clientId());
        issued.secret().ifPresent(secret -> say("secret %s (shown only now)", secret));
    }
}
