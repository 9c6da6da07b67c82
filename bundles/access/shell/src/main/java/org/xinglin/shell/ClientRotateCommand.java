package org.xinglin.shell;

import java.time.Duration;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.xinglin.api.client.ClientDesk;

/** Issues a new secret to a client; the old one counts until the overlap is over. */
@Service
@Command(scope = "xinglin", name = "client-rotate", description = "Issues a new secret to a client")
public final class ClientRotateCommand extends ClientWork {

    @Argument(index = 0, name = "client", required = true, description = "the client's id, with its tenant in front")
    String client;

    @Option(name = "--overlap-hours", description = "how long the old secret counts beside the new one")
    int overlapHours = 24;

    @Override
    void run() throws CommandException {
        ClientDesk desk = parts().require(ClientDesk.class);
        Named named = named(client);
        shown(accepted(desk.rotate(actor(named.tenant(), find(desk, named).client().institution()), named.id(),
                Duration.ofHours(overlapHours))));
    }
}
