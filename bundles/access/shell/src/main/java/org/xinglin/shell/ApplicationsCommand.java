package org.xinglin.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.xinglin.api.TenantId;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Applications;
import org.xinglin.api.tenant.Tenants;

/** Lists applications, newest first. */
@Service
@Command(scope = "xinglin", name = "applications", description = "Lists applications, newest first")
public final class ApplicationsCommand extends XinglinCommand {

    @Option(name = "--tenant", description = "only of this tenant")
    @Completion(TenantCompleter.class)
    String tenant;

    @Option(name = "--state", description = "only in this state")
    @Completion(StateCompleter.class)
    String state;

    @Option(name = "--limit", description = "how many of each tenant at most")
    int limit = 50;

    @Override
    void run() throws CommandException {
        Applications applications = parts().require(Applications.class);
        Optional<AppState> wanted = state == null ? Optional.empty() : Optional.of(choice(AppState.class, state));
        List<Application> found = asked().stream()
                .flatMap(id -> applications.list(id, wanted, limit).stream())
                .sorted(Comparator.comparing(Application::submittedAt).reversed())
                .toList();
        print(table("tenant", "id", "type", "applicant", "institution", "state", "due"), "no application", found,
                it -> new Object[] {it.tenant(), it.id(), it.type() + (it.typeAvailable() ? "" : " (not installed)"),
                    it.personName(), it.institutionName(), it.state(), it.dueOn().map(Object::toString).orElse("")});
    }

    private List<TenantId> asked() {
        Tenants tenants = parts().require(Tenants.class);
        if (tenant != null) {
            return List.of(tenants.require(tenant(tenant)).id());
        }
        return tenants.ready().stream().map(each -> each.id()).filter(id -> !id.isNational()).toList();
    }
}
