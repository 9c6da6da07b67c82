package org.xinglin.shell;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.xinglin.api.tenant.Tenants;

/** Lists the tenants and whether each serves. */
@Service
@Command(scope = "xinglin", name = "tenants", description = "Lists the tenants and whether each serves")
public final class TenantsCommand extends XinglinCommand {

    @Override
    void run() {
        print(table("code", "name", "kind", "serves", "missing"), "no tenant is configured", parts().require(Tenants.class).all(),
                status -> new Object[] {status.tenant().id(), both(status.tenant().name()), status.tenant().kind(),
                    status.ready() ? "yes" : "no", String.join("; ", status.missing())});
    }
}
