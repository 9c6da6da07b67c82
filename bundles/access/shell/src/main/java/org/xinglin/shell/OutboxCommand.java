package org.xinglin.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.xinglin.api.TenantId;
import org.xinglin.api.exchange.Exchange;
import org.xinglin.api.tenant.Tenants;

/** Lists the messages that wait in the outboxes, of one tenant or of all; with --retry makes them due at once. */
@Service
@Command(scope = "xinglin", name = "outbox", description = "Lists the messages that wait")
public final class OutboxCommand extends XinglinCommand {

    @Argument(index = 0, name = "tenant", description = "code of the tenant; all if absent")
    @Completion(TenantCompleter.class)
    String tenant;

    @Option(name = "--retry", description = "try them all again now")
    boolean retry;

    @Option(name = "--limit", description = "how many of each tenant at most")
    int limit = 50;

    @Override
    void run() {
        Exchange exchange = parts().require(Exchange.class);
        Table table = table("from", "to", "topic", "sent", "attempts", "due", "last problem");
        int waiting = 0;
        for (TenantId from : asked()) {
            if (retry) {
                say("%s: %d messages made due", from, exchange.retryNow(from));
            }
            for (Exchange.Waiting it : exchange.waiting(from, limit)) {
                table.row(from, it.to(), it.topic(), Shown.time(it.sentAt()), it.attempts(),
                        Shown.time(it.dueAt()), it.lastProblem());
                waiting++;
            }
        }
        table.print(out(), "nothing waits");
        if (waiting > 0) {
            say("%d waiting", waiting);
        }
    }

    private List<TenantId> asked() {
        Tenants tenants = parts().require(Tenants.class);
        return tenant == null ? tenants.ready().stream().map(each -> each.id()).toList()
                : List.of(tenants.require(tenant(tenant)).id());
    }
}
