package org.xinglin.rest.access;

import java.lang.reflect.Method;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import javax.servlet.http.HttpServletRequest;
import org.xinglin.api.TenantId;
import org.xinglin.api.client.Client;
import org.xinglin.rest.ClientServices;
import org.xinglin.rest.problem.ProblemException;

/** Finds out which client calls, by token or by certificate, and lets it through where its scope does. */
public final class Machines {

    private static final String CERTIFICATES = "javax.servlet.request.X509Certificate";

    private final ClientServices services;

    /** Takes the services of clients. */
    public Machines(ClientServices services) {
        this.services = services;
    }

    /**
     * Returns the client that calls; empty if no client does.
     *
     * @throws ProblemException 401 if a client's token or certificate is presented that counts no more
     */
    Optional<Client> presented(HttpServletRequest request) {
        Optional<String> token = Credentials.ofClient(request);
        if (token.isPresent()) {
            return Optional.of(services.clients().byToken(token.get()).orElseThrow(Machines::unknown));
        }
        Optional<String> fingerprint = request.getHeader("Authorization") == null && request.getCookies() == null
                ? fingerprint(request) : Optional.empty();
        return fingerprint.map(it -> services.clients().byCertificate(it).orElseThrow(Machines::unknown));
    }

    /** Returns the SHA-256 fingerprint of the certificate with which the connection was made, if it was made with one. */
    public static Optional<String> fingerprint(HttpServletRequest request) {
        if (!(request.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain) || chain.length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(chain[0].getEncoded())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts a client's call. @throws ProblemException 429 if it is one too many */
    void count(Client client) {
        OptionalLong wait = services.calls().admit(client);
        if (wait.isPresent()) {
            throw ProblemException.later(429, "too-many-requests", "此客户端请求过于频繁，请 " + wait.getAsLong() + " 秒后再试。",
                    "This client calls too often; try again in " + wait.getAsLong() + " seconds.", wait.getAsLong());
        }
    }

    /** Returns the client as the caller of a method. @throws ProblemException 403 if the method is not for it */
    Caller.Machine admitted(Client client, Method method, Optional<TenantId> asked) {
        ForClients open = method.getAnnotation(ForClients.class);
        if (open == null || client.institution().isEmpty() && !open.partners()) {
            throw ProblemException.of(403, "not-permitted", "此操作不对客户端开放。", "This operation is not open to this client.");
        }
        if (!client.may(open.value())) {
            throw ProblemException.of(403, "scope-missing", "客户端或其令牌没有权限范围 " + open.value().word() + "。",
                    "The client or its token lacks the scope " + open.value().word() + ".");
        }
        if (client.institution().isPresent() && asked.filter(tenant -> !tenant.equals(client.tenant())).isPresent()) {
            throw ProblemException.of(403, "other-tenant", "只能办理本地区的业务。", "A client acts in its own province only.");
        }
        return new Caller.Machine(client);
    }

    private static ProblemException unknown() {
        return ProblemException.of(401, "client-unknown", "客户端令牌或证书无效、已过期或已撤销。",
                "The client's token or certificate is unknown, has expired or was revoked.");
    }
}
