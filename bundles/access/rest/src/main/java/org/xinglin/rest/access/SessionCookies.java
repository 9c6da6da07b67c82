package org.xinglin.rest.access;

import java.time.Instant;
import javax.servlet.http.HttpServletRequest;
import org.xinglin.rest.Services;

/** Makes the cookies of browser sessions. */
public final class SessionCookies {

    private final Services services;
    private final ClientLimits limits;

    /** Takes the clock from the services and the knowledge of proxies from the limits. */
    public SessionCookies(Services services, ClientLimits limits) {
        this.services = services;
        this.limits = limits;
    }

    /** Returns the value of Set-Cookie for a session begun by this request. */
    public String begun(String token, Instant expiresAt, HttpServletRequest request) {
        return Credentials.cookie(token, expiresAt, services.clock(), limits.secure(request));
    }
}
