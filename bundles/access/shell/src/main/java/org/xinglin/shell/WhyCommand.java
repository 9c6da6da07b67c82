package org.xinglin.shell;

import java.util.List;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.application.Applications;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.Verdict;

/** Explains how an application was judged: every provision, where it stands, what it said (R-POL-03). */
@Service
@Command(scope = "xinglin", name = "why", description = "Explains by which provisions an application was judged")
public final class WhyCommand extends XinglinCommand {

    @Argument(index = 0, name = "tenant", required = true, description = "code of the tenant")
    @Completion(TenantCompleter.class)
    String tenant;

    @Argument(index = 1, name = "id", required = true, description = "id of the application")
    @Completion(ApplicationCompleter.class)
    String id;

    @Option(name = "--all", description = "also what does not apply")
    boolean all;

    @Override
    void run() throws CommandException {
        Applications applications = parts().require(Applications.class);
        UUID application = id(id);
        applications.find(tenant(tenant), application).orElseThrow(() -> new UnknownException("application " + id));
        List<Judgement> judgements = applications.judgements(tenant(tenant), application);
        if (judgements.isEmpty()) {
            say("not judged yet");
        }
        judgements.forEach(this::explain);
    }

    private void explain(Judgement judgement) {
        say("judged for %s by %s", judgement.on(), judgement.policies().stream()
                .map(policy -> policy.id() + " " + policy.version()).toList());
        for (Judgement.Line line : judgement.lines()) {
            Verdict verdict = line.verdict();
            if (verdict instanceof Verdict.NotInForce && !all) {
                continue;
            }
            say("  %-14s %s", Shown.word(verdict), line.provision());
            say("  %-14s %s", "", basis(line.basis()));
            if (verdict instanceof Verdict.Violated violated) {
                violated.findings().forEach(finding -> say("  %-14s %s", "", line(finding)));
            } else if (verdict instanceof Verdict.Undetermined open) {
                say("  %-14s %s", "", both(open.missing()));
            }
        }
    }

    private static String basis(Basis basis) {
        return basis.instrument() + (basis.article().isEmpty() ? "" : " " + basis.article()) + " [" + basis.rules() + "]";
    }
}
