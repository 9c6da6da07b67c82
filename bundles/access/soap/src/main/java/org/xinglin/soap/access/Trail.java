package org.xinglin.soap.access;

import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.UnavailableException;
import org.xinglin.soap.Services;
import org.xinglin.soap.fault.Faults;
import org.xinglin.soap.fault.Problem;

/** Records each call of a client before the answer goes out: which operation, and what became of it. */
public final class Trail extends AbstractPhaseInterceptor<Message> {

    private static final Logger LOG = LoggerFactory.getLogger("org.xinglin.soap.access");

    private final Services services;

    /** Makes the recorder. */
    public Trail(Services services) {
        super(Phase.PREPARE_SEND);
        this.services = services;
    }

    @Override
    public void handleMessage(Message message) {
        Exchange exchange = message.getExchange();
        Problem problem = exchange.get(Problem.class);
        String operation = Faults.operation(exchange);
        String outcome = problem == null ? "ok" : problem.code();
        LOG.info("{} {} {}", operation, outcome, Known.of(exchange).map(client -> client.clientId()).orElse("-"));
        Known.of(exchange).ifPresent(client -> {
            try {
                services.calls().record(client, operation, outcome);
            } catch (UnavailableException away) {
                LOG.warn("the call {} of {} is not on record: {} is away", operation, client.clientId(), away.part());
            }
        });
    }
}
