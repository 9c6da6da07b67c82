package org.xinglin.rest;

import java.util.Hashtable;
import javax.servlet.Servlet;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.HttpWhiteboardConstants;
import org.xinglin.rest.access.ClientLimits;

/** Puts the REST server at {@code /api}. Neither of its two references ever goes while this bundle runs. */
@Component(name = "org.xinglin.rest.endpoint", service = {}, immediate = true)
public final class RestEndpoint {

    private final RestServer server;
    private final ServiceRegistration<Servlet> registration;

    /** Starts the server, then opens the door: a door without a server would answer 200 with nothing. */
    @Activate
    public RestEndpoint(BundleContext context, @Reference Services services, @Reference ClientLimits limits) {
        server = new RestServer(services, limits);
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_NAME, "xinglin-rest");
        properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN, "/api/*");
        registration = context.registerService(Servlet.class, server.servlet(), properties);
    }

    @Deactivate
    void stop() {
        registration.unregister();
        server.close();
    }
}
