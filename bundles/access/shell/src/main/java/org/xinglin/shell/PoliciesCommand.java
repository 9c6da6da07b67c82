package org.xinglin.shell;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.xinglin.api.TenantId;
import org.xinglin.api.policy.Policies;

/** Lists the policies that are bound now. */
@Service
@Command(scope = "xinglin", name = "policies", description = "Lists the policies bound now")
public final class PoliciesCommand extends XinglinCommand {

    @Override
    void run() {
        print(table("id", "version", "title", "tenant", "from", "to", "provisions", "parameters"), "no policy is bound",
                parts().require(Policies.class).bound(), it -> new Object[] {it.id(), it.version(), both(it.title()),
                    it.tenant().map(TenantId::code).orElse("all"), it.effectiveFrom(),
                    it.effectiveTo().map(Object::toString).orElse("open"), it.provisions().size(), it.parameters().size()});
    }
}
