package org.xinglin.shell;

import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.application.Applications;

/** Lists the business types that are installed now. */
@Service
@Command(scope = "xinglin", name = "types", description = "Lists the business types installed")
public final class TypesCommand extends XinglinCommand {

    @Override
    void run() {
        print(table("code", "title", "starters", "confirmer", "decider"), "no business type is installed",
                parts().require(Applications.class).types(), it -> new Object[] {it.code(), both(it.title()),
                    it.starters().stream().map(Enum::name).sorted().collect(Collectors.joining(", ")),
                    it.confirmer(), it.exclusive(BusinessType.Starter.DOCTOR) ? "yes" : "no"});
    }
}
