package org.xinglin.shell;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.xinglin.api.client.ClientDesk;

/** Revokes a client for good, with its keys and tokens. */
@Service
@Command(scope = "xinglin", name = "client-revoke", description = "Revokes a client for good")
public final class ClientRevokeCommand extends ClientWork {

    @Argument(index = 0, name = "client", required = true, description = "the client's id, with its tenant in front")
    String client;

    @Override
    void run() throws CommandException {
        ClientDesk desk = parts().require(ClientDesk.class);
        Named named = named(client);
        accepted(desk.revoke(actor(named.tenant(), find(desk, named).client().institution()), named.id()));
        say("revoked %s", client);
    }
}
