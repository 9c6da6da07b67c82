package org.xinglin.shell;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.xinglin.api.TenantId;
import org.xinglin.api.client.ClientDesk;
import org.xinglin.api.client.ClientDesk.Registered;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.tenant.Tenants;

/** Lists the clients of one tenant or of all, with their scopes and keys; no key is shown. */
@Service
@Command(scope = "xinglin", name = "clients", description = "Lists the programs of institutions and partners")
public final class ClientsCommand extends XinglinCommand {

    @Argument(index = 0, name = "tenant", description = "code of the tenant, or national; all if absent")
    @Completion(TenantCompleter.class)
    String tenant;

    @Override
    void run() {
        ClientDesk desk = parts().require(ClientDesk.class);
        Table table = table("client", "name", "institution", "scopes", "a minute", "living keys", "registered", "by", "revoked");
        for (TenantId each : asked()) {
            for (Registered it : desk.all(each)) {
                table.row(it.client().clientId(), it.client().name(), it.client().institution().map(Object::toString).orElse("-"),
                        it.client().scopes().stream().map(ClientScope::word).sorted().collect(Collectors.joining(" ")),
                        it.client().callsPerMinute() == 0 ? "as configured" : it.client().callsPerMinute(), keys(it),
                        Shown.time(it.createdAt()), it.createdBy(), it.revokedAt().map(Shown::time).orElse(""));
            }
        }
        table.print(out(), "no client yet");
    }

    /** Returns the keys that no other has replaced: their kind, and of a secret its last characters. */
    private static String keys(Registered it) {
        return it.keys().stream().filter(key -> key.expiresAt().isEmpty())
                .map(key -> key.kind() == ClientDesk.KeyKind.SECRET ? "…" + key.hint() : "certificate " + key.hint().substring(0, 8))
                .collect(Collectors.joining(", "));
    }

    private List<TenantId> asked() {
        Tenants tenants = parts().require(Tenants.class);
        return tenant == null ? tenants.ready().stream().map(each -> each.id()).toList()
                : List.of(tenants.require(tenant(tenant)).id());
    }
}
