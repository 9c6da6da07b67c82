package org.xinglin.shell;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.xinglin.api.TenantId;
import org.xinglin.api.application.Applications;
import org.xinglin.api.tenant.Tenants;

/** Offers the latest applications of the tenant named before. */
@Service
public final class ApplicationCompleter extends Offers {

    private static final int LATEST = 50;

    @Override
    Collection<String> values(CommandLine line) {
        Applications applications = parts().require(Applications.class);
        List<TenantId> named = parts().require(Tenants.class).ready().stream().map(tenant -> tenant.id())
                .filter(id -> Stream.of(line.getArguments()).anyMatch(id.code()::equals)).toList();
        return named.stream().flatMap(id -> applications.list(id, Optional.empty(), LATEST).stream())
                .map(application -> application.id().toString()).toList();
    }
}
