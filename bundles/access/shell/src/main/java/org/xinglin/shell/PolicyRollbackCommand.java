package org.xinglin.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.xinglin.api.policy.PolicyDesk;
import org.xinglin.api.policy.PolicyRef;

/** Brings back the set of policies that served before the last switch. */
@Service
@Command(scope = "xinglin", name = "policy-rollback", description = "Brings back the policies that served before")
public final class PolicyRollbackCommand extends XinglinCommand {

    @Override
    void run() throws CommandException {
        List<PolicyRef> now;
        try {
            now = parts().require(PolicyDesk.class).rollback(user());
        } catch (IllegalStateException nothingBefore) {
            throw failure(nothingBefore.getMessage());
        }
        print(table("id", "version"), "no policy serves", now, it -> new Object[] {it.id(), it.version()});
    }
}
