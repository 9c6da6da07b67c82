package org.xinglin.shell;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.policy.Replays;

/** Lists the replays, shows one of them in words, or stops it. */
@Service
@Command(scope = "xinglin", name = "policy-replays", description = "Lists replays of past applications, or shows one")
public final class PolicyReplaysCommand extends XinglinCommand {

    private static final int MOST = 50;

    @Argument(index = 0, name = "id", description = "id of a replay, to see what came out")
    String id;

    @Option(name = "--cancel", description = "stop it")
    boolean cancel;

    @Override
    void run() throws CommandException {
        Replays replays = parts().require(Replays.class);
        if (id == null) {
            print(table("id", "policy", "version", "state", "%", "judged", "otherwise", "who"), "no replay yet",
                    replays.newest(MOST), it -> new Object[] {it.id(), it.policy().id(), it.policy().version(), it.state(),
                        it.progress(), it.judged(), it.otherwise(), it.who()});
            return;
        }
        if (cancel && !replays.cancel(id)) {
            throw failure("replay " + id + " does not run");
        }
        out().print(replays.inWords(replays.find(id).orElseThrow(() -> new UnknownException("replay " + id))));
    }
}
