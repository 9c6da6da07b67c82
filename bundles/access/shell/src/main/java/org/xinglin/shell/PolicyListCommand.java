package org.xinglin.shell;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.xinglin.api.policy.Policies;

/** Lists the policies that serve, those on trial included. */
@Service
@Command(scope = "xinglin", name = "policy-list", description = "Lists the policies that serve now")
public final class PolicyListCommand extends XinglinCommand {

    private static final int DIGITS = 12;

    @Override
    void run() {
        print(table("id", "version", "title", "scope", "from", "to", "running from", "trial", "provisions", "parameters", "digest"),
                "no policy serves", parts().require(Policies.class).bound(),
                it -> new Object[] {it.id(), it.version(), both(it.title()), it.scope(), it.effectiveFrom(),
                    it.effectiveTo().map(Object::toString).orElse("open"), it.runningFrom(), it.shadow() ? "trial" : "",
                    it.provisions().size(), it.parameters().size(),
                    it.digest().substring(0, Math.min(DIGITS, it.digest().length()))});
    }
}
