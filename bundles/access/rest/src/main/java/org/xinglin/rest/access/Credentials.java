package org.xinglin.rest.access;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import org.xinglin.rest.problem.ProblemException;

/**
 * Reads the session from a request and writes it to a browser.
 *
 * <p>At the edge a token carries whose it is in front: {@code d.} a doctor's, {@code s.} a member of staff's, {@code c.} a client's.
 */
public final class Credentials {

    /** Name of the cookie. */
    public static final String COOKIE = "xinglin_session";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private Credentials() {
    }

    /** Says whose session a token is. */
    enum Owner { DOCTOR, STAFF }

    /** A session as presented. */
    record Presented(Owner owner, String token) {

        @Override
        public String toString() {
            return "Presented[" + owner + "]";
        }
    }

    /** Returns a doctor's token as it is given out. */
    public static String ofDoctor(String token) {
        return "d." + token;
    }

    /** Returns a staff member's token as it is given out. */
    public static String ofStaff(String token) {
        return "s." + token;
    }

    /** Returns a client's token as it is given out. */
    public static String ofClient(String token) {
        return "c." + token;
    }

    /** Returns the client's token that a request presents; it comes by header only. */
    static Optional<String> ofClient(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        String token = header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7) ? "" : header.substring(7).trim();
        return token.startsWith("c.") ? Optional.of(token.substring(2)) : Optional.empty();
    }

    /** Returns the value of the Set-Cookie header that keeps a session in a browser, unreadable for scripts. */
    static String cookie(String token, Instant expiresAt, Clock clock, boolean secure) {
        long seconds = Math.max(0, Duration.between(clock.instant(), expiresAt).toSeconds());
        return COOKIE + "=" + token + "; Path=/api; Max-Age=" + seconds + "; HttpOnly; SameSite=Strict"
                + (secure ? "; Secure" : "");
    }

    /** Returns the value of the Set-Cookie header that removes the session from a browser. */
    public static String noCookie() {
        return COOKIE + "=; Path=/api; Max-Age=0; HttpOnly; SameSite=Strict";
    }

    /**
     * Returns the session presented by header or cookie.
     *
     * @throws ProblemException 403 if it comes by cookie with an unsafe method from what may be another site
     */
    static Optional<Presented> presented(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header != null) {
            return header.regionMatches(true, 0, "Bearer ", 0, 7) ? parse(header.substring(7).trim()) : Optional.empty();
        }
        Optional<Presented> presented = fromCookie(request);
        if (presented.isPresent() && !SAFE.contains(request.getMethod()) && !sameSite(request)) {
            throw ProblemException.of(403, "cross-site-request",
                    "浏览器会话的修改请求须来自本站页面（Origin 一致）或带有 X-Requested-With 请求头。",
                    "A change in a browser session must come from this site (same Origin) or carry X-Requested-With.");
        }
        return presented;
    }

    private static Optional<Presented> fromCookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (COOKIE.equals(cookie.getName())) {
                    return parse(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Presented> parse(String token) {
        if (token.startsWith("d.")) {
            return Optional.of(new Presented(Owner.DOCTOR, token.substring(2)));
        }
        return token.startsWith("s.") ? Optional.of(new Presented(Owner.STAFF, token.substring(2))) : Optional.empty();
    }

    private static boolean sameSite(HttpServletRequest request) {
        if (request.getHeader("X-Requested-With") != null) {
            return true;
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        try {
            return URI.create(origin).getAuthority() != null
                    && URI.create(origin).getAuthority().equals(request.getHeader("Host"));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
