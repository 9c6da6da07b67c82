package org.xinglin.shell;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.xinglin.api.policy.PolicyDesk;

/** Shows who deployed, refused, removed or took back which policy when. */
@Service
@Command(scope = "xinglin", name = "policy-trail", description = "Shows what was done to the policies, the newest first")
public final class PolicyTrailCommand extends XinglinCommand {

    @Option(name = "--limit", description = "how many at most")
    int limit = 50;

    @Override
    void run() {
        print(table("when", "what", "policy", "version", "who", "detail"), "nothing was done yet",
                parts().require(PolicyDesk.class).trail(limit), it -> new Object[] {Shown.time(it.at()), it.what(),
                    it.policy() == null ? "" : it.policy().id(), it.policy() == null ? "" : it.policy().version(), it.who(),
                    it.detail()});
    }
}
