package org.xinglin.shell;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Applications;
import org.xinglin.api.policy.JudgedCases;
import org.xinglin.api.policy.JudgedCases.Judged;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.policy.PolicyDesk;
import org.xinglin.api.policy.VerdictChange;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.Tenants;

/** Explains each judgement of an application: article, values, what would have to be different (R-POL-03). */
@Service
@Command(scope = "xinglin", name = "why", description = "Explains by which provisions an application was judged")
public final class WhyCommand extends XinglinCommand {

    @Argument(index = 0, name = "application", required = true, description = "id of the application, or the tenant's code before it")
    @Completion(TenantCompleter.class)
    String first;

    @Argument(index = 1, name = "id", description = "id of the application if the tenant is named")
    @Completion(ApplicationCompleter.class)
    String second;

    @Option(name = "--all", description = "also what does not apply")
    boolean all;

    @Option(name = "--again", description = "judge again by the very versions that were used, and compare")
    boolean again;

    @Override
    void run() throws CommandException {
        UUID id = id(second == null ? first : second);
        Application application = find(id);
        List<Judged> judged = parts().require(JudgedCases.class).of(application.tenant(), id);
        if (judged.isEmpty()) {
            say("not judged yet");
        }
        for (Judged one : judged) {
            explain(one);
            if (again) {
                again(one);
            }
        }
    }

    private Application find(UUID id) {
        Applications applications = parts().require(Applications.class);
        List<TenantId> where = second != null ? List.of(tenant(first)) : parts().require(Tenants.class).ready().stream()
                .filter(t -> t.kind() == TenantKind.PROVINCE).map(Tenant::id).toList();
        return where.stream().flatMap(tenant -> applications.find(tenant, id).stream()).findFirst()
                .orElseThrow(() -> new UnknownException("application " + id));
    }

    private void explain(Judged one) {
        Judgement judgement = one.judgement();
        say("%s %s, judged for %s, accepted %s: %s", one.stage(), Shown.time(one.at()), judgement.on(), one.applied().acceptedOn(),
                one.refused() ? "NOT PASSABLE" : judgement.undetermined().isEmpty() ? "passable" : "passable with a written reason");
        say("  by %s", judgement.policies().stream().map(policy -> policy.id() + " " + policy.version()).toList());
        if (!judgement.parameters().isEmpty()) {
            say("  with %s", judgement.parameters().entrySet().stream().map(e -> e.getKey() + " = " + e.getValue())
                    .collect(Collectors.joining(", ")));
        }
        show(one, judgement);
        if (!judgement.shadow().isEmpty()) {
            say("  on trial, deciding nothing:");
            show(one, judgement.trial());
        }
    }

    private void show(Judged one, Judgement judgement) {
        Optional<PolicyDesk> desk = parts().find(PolicyDesk.class);
        Reasons shown = new Reasons(this, desk.map(d -> d.explain(one.applied(), judgement)).orElse(List.of()), all);
        judgement.lines().forEach(shown::show);
    }

    private void again(Judged one) throws CommandException {
        Judgement now;
        try {
            now = parts().require(Policies.class).judge(one.applied(), one.judgement());
        } catch (UnavailableException away) {
            throw failure("cannot be judged again: " + away.getMessage());
        }
        List<VerdictChange> changes = VerdictChange.between(one.judgement(), now);
        say("  judged again by the same policies: %s", changes.isEmpty() ? "same" : "DIFFERENT");
        changes.forEach(change -> say("    %s: %s, now %s", change.provision(), change.from(), change.to()));
        if (!changes.isEmpty()) {
            throw failure("judged again it comes out otherwise");
        }
    }
}
