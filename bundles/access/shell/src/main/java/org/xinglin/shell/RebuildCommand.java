package org.xinglin.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.xinglin.api.TenantId;
import org.xinglin.api.ledger.Projection;

/** Rebuilds a projection from the ledger, or with --check compares it; exit status 1 if it differs. */
@Service
@Command(scope = "xinglin", name = "rebuild", description = "Rebuilds a projection from the ledger, or checks it")
public final class RebuildCommand extends XinglinCommand {

    @Argument(index = 0, name = "projection", required = true, description = "register, qualifications or disclosure")
    @Completion(ProjectionCompleter.class)
    String projection;

    @Argument(index = 1, name = "tenant", required = true, description = "code of the tenant")
    @Completion(TenantCompleter.class)
    String tenant;

    @Option(name = "--check", description = "only compare, change nothing")
    boolean check;

    @Override
    void run() throws CommandException {
        Projection found = projection();
        TenantId id = tenant(tenant);
        if (!check) {
            say("%s of %s: %d rows built", found.name(), id, found.rebuild(id));
        }
        Projection.Comparison comparison = found.compare(id);
        say("%s of %s: %d rows live, %d by the ledger", found.name(), id, comparison.live(), comparison.rebuilt());
        if (!comparison.equal()) {
            comparison.differences().forEach(difference -> say("  %s", difference));
            throw failure("the live projection DIFFERS from the ledger");
        }
        say("equal to the ledger");
    }

    private Projection projection() throws CommandException {
        List<Projection> named = parts().all(Projection.class).stream()
                .filter(each -> each.name().equals(projection)).toList();
        if (named.isEmpty()) {
            throw failure("no projection of this name is there now");
        }
        return named.stream().filter(each -> each.tenants().contains(tenant(tenant))).findFirst()
                .orElseThrow(() -> failure("projection " + projection + " does not exist for tenant " + tenant));
    }
}
