package org.xinglin.shell;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.xinglin.api.TenantId;
import org.xinglin.api.client.ClientDesk;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.Registers;
import org.xinglin.api.tenant.Tenants;

/** Registers a client of an institution, or of a partner at the national end; its secret is shown once. */
@Service
@Command(scope = "xinglin", name = "client-register", description = "Registers a program of an institution or a partner")
public final class ClientRegisterCommand extends ClientWork {

    @Argument(index = 0, name = "tenant", required = true, description = "code of the institution's tenant, or national for a partner")
    @Completion(TenantCompleter.class)
    String tenant;

    @Argument(index = 1, name = "name", required = true, description = "name of the program")
    String name;

    @Option(name = "--office", description = "institution: id or exact name; none for a partner")
    String office;

    @Option(name = "--scope", required = true, multiValued = true, description = "what it may: one word, any number of times")
    @Completion(ScopeCompleter.class)
    List<String> scopes;

    @Option(name = "--limit", description = "calls a minute; 0 as configured for all")
    int limit;

    @Option(name = "--certificate", description = "SHA-256 fingerprint of its certificate: then no secret is issued")
    String certificate;

    @Override
    void run() throws CommandException {
        TenantId id = parts().require(Tenants.class).require(tenant(tenant)).id();
        if (id.isNational() != (office == null)) {
            throw failure(id.isNational() ? "a partner has no --office" : "--office is needed: id or exact name of the institution");
        }
        Set<ClientScope> wanted = EnumSet.noneOf(ClientScope.class);
        for (String word : scopes) {
            wanted.add(ClientScope.ofWord(word).orElseThrow(() -> failure("one of " + ScopeCompleter.words() + " is expected")));
        }
        Optional<UUID> institution = office == null ? Optional.empty() : Optional.of(institution(id));
        shown(accepted(parts().require(ClientDesk.class).register(actor(id, institution),
                new ClientDesk.Wanted(name, wanted, limit, Optional.ofNullable(certificate)))));
    }

    private UUID institution(TenantId id) throws CommandException {
        Registers registers = parts().require(Registers.class);
        return Stream.concat(Shown.uuid(office).flatMap(it -> registers.institution(id, it)).stream(),
                        registers.institutions(id, office, 200).stream().filter(it -> it.name().equals(office)))
                .map(Institution::id).findFirst().orElseThrow(() -> failure("no such institution in tenant " + id));
    }
}
