package org.xinglin.rest.access;

import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.client.Client;
import org.xinglin.rest.ClientServices;
import org.xinglin.rest.problem.Problem;

/** Puts every call of a client on record, with what became of it. */
public final class ClientTrail implements ContainerResponseFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ClientTrail.class);

    private final ClientServices services;

    @Context
    private ResourceInfo resource;

    /** Takes the services of clients. */
    public ClientTrail(ClientServices services) {
        this.services = services;
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext answer) {
        Client client = JAXRSUtils.getCurrentMessage().getExchange().getInMessage().get(Client.class);
        if (client == null || resource.getResourceMethod() == null) {
            return;
        }
        try {
            services.calls().record(client, resource.getResourceMethod().getName(), outcome(answer));
        } catch (UnavailableException away) {
            LOG.error("a call of client {} is not on record: {}", client.clientId(), away.getMessage());
        }
    }

    private static String outcome(ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Problem problem) {
            return problem.code();
        }
        return answer.getStatus() < 400 ? "ok" : "status-" + answer.getStatus();
    }
}
