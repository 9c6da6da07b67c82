package org.xinglin.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.xinglin.api.policy.Trials;

/** Shows what policies on trial would have decided otherwise since they were deployed. */
@Service
@Command(scope = "xinglin", name = "policy-trials", description = "Shows what policies on trial would decide otherwise")
public final class PolicyTrialsCommand extends XinglinCommand {

    @Override
    void run() {
        List<Trials.Trial> trials = parts().require(Trials.class).all();
        print(table("policy", "version", "tenant", "applications", "would refuse", "would pass"), "no policy on trial has judged yet",
                trials, it -> new Object[] {it.policy().id(), it.policy().version(), it.tenant(), it.applications(),
                    it.wouldRefuse(), it.wouldPass()});
        if (!trials.isEmpty()) {
            Table provisions = table("policy", "tenant", "provision", "satisfied", "violated", "undetermined", "would refuse");
            trials.forEach(it -> it.provisions().forEach(p -> provisions.row(it.policy().id(), it.tenant(), p.provision(),
                    p.satisfied(), p.violated(), p.undetermined(), p.wouldRefuse())));
            out().println();
            provisions.print(out(), "");
        }
    }
}
