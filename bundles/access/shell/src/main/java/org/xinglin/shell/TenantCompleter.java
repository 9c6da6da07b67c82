package org.xinglin.shell;

import java.util.Collection;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.xinglin.api.tenant.Tenants;

/** Offers the codes of the tenants. */
@Service
public final class TenantCompleter extends Offers {

    @Override
    Collection<String> values(CommandLine line) {
        return parts().require(Tenants.class).all().stream().map(status -> status.tenant().id().code()).toList();
    }
}
