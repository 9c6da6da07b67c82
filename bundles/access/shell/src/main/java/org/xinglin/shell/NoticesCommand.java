package org.xinglin.shell;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.xinglin.api.account.NoticeSender;

/** Shows the notices that were sent or written to the local outbox, newest first. */
@Service
@Command(scope = "xinglin", name = "notices", description = "Shows the notices sent, newest first")
public final class NoticesCommand extends XinglinCommand {

    @Option(name = "--limit", description = "how many at most")
    int limit = 20;

    @Override
    void run() {
        print(table("when", "tenant", "channel", "address", "text"), "no notice was sent",
                parts().require(NoticeSender.class).sent(limit), it -> new Object[] {Shown.time(it.at()), it.tenant(),
                    it.channel(), it.maskedAddress(), it.text()});
    }
}
