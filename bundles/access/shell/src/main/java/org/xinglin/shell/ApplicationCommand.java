package org.xinglin.shell;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Applications;

/** Shows an application and its timeline. */
@Service
@Command(scope = "xinglin", name = "application", description = "Shows an application and what happened to it")
public final class ApplicationCommand extends XinglinCommand {

    @Argument(index = 0, name = "tenant", required = true, description = "code of the tenant")
    @Completion(TenantCompleter.class)
    String tenant;

    @Argument(index = 1, name = "id", required = true, description = "id of the application")
    @Completion(ApplicationCompleter.class)
    String id;

    @Override
    void run() throws CommandException {
        Application it = parts().require(Applications.class).find(tenant(tenant), id(id))
                .orElseThrow(() -> new UnknownException("application " + id));
        say("application  %s", it.id());
        say("type         %s%s", it.type(), it.typeAvailable() ? "" : " (not installed: it waits)");
        say("state        %s %s", it.state(), both(it.state().title()));
        say("applicant    %s, person %s", it.personName(), it.person());
        say("institution  %s", it.institutionName());
        say("authority    %s", it.authorityName());
        say("category     %s", it.category());
        say("reason       %s", it.reason());
        it.acceptedOn().ifPresent(day -> say("accepted on  %s", day));
        it.dueOn().ifPresent(day -> say("due on       %s", day));
        it.promisedOn().ifPresent(day -> say("promised on  %s", day));
        it.decidedOn().ifPresent(day -> say("decided on   %s", day));
        it.eRegId().ifPresent(code -> say("e-reg id     %s", code));
        it.practiceCode().ifPresent(code -> say("practice no. %s", code));
        it.findings().forEach(finding -> say("finding      %s", line(finding)));
        print(table("when", "who", "by", "state", "remark"), "no step", it.steps(),
                step -> new Object[] {Shown.time(step.at()), step.actor(), step.by(), step.state(), step.remark()});
    }
}
