package org.xinglin.routes.disclosure;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.xinglin.api.TenantId;
import org.xinglin.api.exchange.Exchange;
import org.xinglin.api.exchange.MessageEndpoint;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.camel.MessageRoutes;

/** Brings what the ledger committed to the public register (R-PUB-06, 07). */
@Component(name = "org.xinglin.routes.disclosure", service = {})
public final class DisclosureRoutes {

    /** Persons whose entries are published at once. */
    private static final int LANES = 4;

    private final MessageRoutes routes;

    /** Starts the route. */
    @Activate
    public DisclosureRoutes(@Reference Exchange exchange, @Reference Tenants tenants) {
        routes = MessageRoutes.start("disclosure", DisclosureRoutes.class, exchange, tenants, TenantId::isNational,
                Map.of(Topic.DISCLOSURE_ENTRY, "disclosure.entry.deliver"), 1, LANES);
    }

    /** Takes an endpoint that has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addEndpoint(MessageEndpoint endpoint) {
        routes.add(endpoint);
    }

    /** Lets go of an endpoint that leaves. */
    public void removeEndpoint(MessageEndpoint endpoint) {
        routes.remove(endpoint);
    }

    /** Stops; messages under way arrive first. */
    @Deactivate
    public void close() {
        routes.close();
    }
}
