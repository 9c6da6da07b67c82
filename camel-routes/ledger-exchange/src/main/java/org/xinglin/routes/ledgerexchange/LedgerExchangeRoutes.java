package org.xinglin.routes.ledgerexchange;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Accounts;
import org.xinglin.api.exchange.Exchange;
import org.xinglin.api.exchange.MessageEndpoint;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.camel.MessageRoutes;

/**
 * Brings approvals and locks from the provinces to the national end (R-REG-11, 12, 21), and entries and refusals back; tells the
 * register of qualifications what provinces enter (R-REG-195…201), the public register how institutions are called (R-INS-05), the accounts what was completed (R-ACC-12), the
 * applications whose account has ended (R-ACC-33) and, within a province, its offices what concerns them (R-REG-54).
 */
@Component(name = "org.xinglin.routes.ledgerexchange", service = {})
@Designate(ocd = LedgerExchangeRoutes.Configuration.class)
public final class LedgerExchangeRoutes {

    /** Of one sender, messages of these topics stay in order per receiver and person. */
    private static final Map<String, String> TO_NATIONAL = Map.of(
            Topic.LEDGER_REQUEST, "national.request.deliver",
            Topic.LOCK_ACQUIRE, "national.lock.acquire",
            Topic.LOCK_RELEASE, "national.lock.release",
            Topic.INSTITUTION_NAME, "national.institution-name.deliver",
            Topic.INSTITUTION_PUBLIC, "national.institution-public.deliver",
            Accounts.APPROVED_TOPIC, "national.account.approve",
            Topic.OFFICE_NOTICE, "province.office.tell");
    private static final Map<String, String> FROM_NATIONAL = Map.of(
            Topic.REGISTER_ENTRY, "province.register-entry.deliver",
            Topic.APPLICATION_ENTRY, "province.application-entry.deliver",
            Topic.APPLICATION_REFUSAL, "province.refusal.deliver",
            Accounts.ENDED_TOPIC, "province.account.end",
            Topic.QUALIFICATION_ENTRY, "national.qualification-entry.deliver",
            Topic.QUALIFICATION_ARRIVED, "national.qualification-arrival.deliver");

    private final MessageRoutes toNational;
    private final MessageRoutes fromNational;

    /** Says how much is done at once. */
    @ObjectClassDefinition(name = "Xinglin exchange with the ledger")
    @interface Configuration {

        /** Provinces whose outboxes are emptied at once. */
        @AttributeDefinition(description = "Provinces whose outboxes are emptied at once")
        int threads() default 4;

        /** Messages of one sender that are delivered at once; those of one person go in order. */
        @AttributeDefinition(description = "Messages of one sender that are delivered at once; those of one person go in order")
        int lanes() default 4;
    }

    /** Starts the routes of both directions. */
    @Activate
    public LedgerExchangeRoutes(@Reference Exchange exchange, @Reference Tenants tenants, Configuration configuration) {
        toNational = MessageRoutes.start("national", LedgerExchangeRoutes.class, exchange, tenants, id -> !id.isNational(),
                TO_NATIONAL, Math.max(1, configuration.threads()), 1);
        fromNational = MessageRoutes.start("province", LedgerExchangeRoutes.class, exchange, tenants, TenantId::isNational,
                FROM_NATIONAL, 1, Math.max(1, configuration.lanes()));
    }

    /** Takes an endpoint that has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addEndpoint(MessageEndpoint endpoint) {
        toNational.add(endpoint);
        fromNational.add(endpoint);
    }

    /** Lets go of an endpoint that leaves. */
    public void removeEndpoint(MessageEndpoint endpoint) {
        toNational.remove(endpoint);
        fromNational.remove(endpoint);
    }

    /** Stops both directions; messages under way arrive first. */
    @Deactivate
    public void close() {
        toNational.close();
        fromNational.close();
    }
}
