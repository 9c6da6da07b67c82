package org.xinglin.rest.access;

import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.annotation.Priority;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Accounts;
import org.xinglin.api.account.Verification;
import org.xinglin.api.client.Client;
import org.xinglin.rest.Services;
import org.xinglin.rest.problem.ProblemException;

/**
 * Guards every resource method by its {@link Admits} and {@link Limited}: counts, asks that the tenant of the address is ready,
 * finds out who calls, and lets through whom the method admits. Staff come no further than their own tenant; clients
 * come in where {@link ForClients} opens a method, and are counted by their own limits.
 */
@Priority(Priorities.AUTHENTICATION)
public final class AccessFilter implements ContainerRequestFilter {

    private static final String PROOF = "X-Proof-Of-Work";
    private static final int PATIENCE_SECONDS = 60;

    private final Services services;
    private final ClientLimits limits;
    private final Machines machines;
    private final Map<Method, Rule> rules = new ConcurrentHashMap<>();

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletRequest request;

    private record Rule(Set<Audience> audiences, Optional<Limited.Kind> limit, boolean clients) {

        /** Says whether it is open and nobody shows it who they are. */
        boolean harmless() {
            return open() && limit.filter(Limited.Kind.CREDENTIAL::equals).isEmpty();
        }

        boolean open() {
            return audiences.contains(Audience.PUBLIC);
        }
    }

    /** Makes the guard. */
    public AccessFilter(Services services, ClientLimits limits) {
        this.services = services;
        this.limits = limits;
        this.machines = new Machines(services.clients());
    }

    @Override
    public void filter(ContainerRequestContext context) {
        Method method = resource.getResourceMethod();
        Rule rule = rules.computeIfAbsent(method, AccessFilter::rule);
        if (!rule.harmless() && !limits.sealed(request)) {
            throw ProblemException.of(403, "tls-required", "请使用 HTTPS：身份信息不得以明文传送。",
                    "Use HTTPS: credentials do not travel in the clear.");
        }
        Optional<Client> client = rule.clients() || !rule.open() ? machines.presented(request) : Optional.empty();
        client.ifPresentOrElse(this::count, () -> rule.limit().ifPresent(this::count));
        String tenant = context.getUriInfo().getPathParameters().getFirst("tenant");
        Optional<TenantId> asked = tenant == null ? Optional.empty() : Optional.of(ready(tenant));
        Caller caller = client.<Caller>map(it -> machines.admitted(it, method, asked))
                .orElseGet(() -> rule.open() ? new Caller.Anyone() : caller(rule, asked));
        JAXRSUtils.getCurrentMessage().put(Caller.class, caller);
    }

    /** Counts a client's call by the client's own limit; from here on the call goes on record. */
    private void count(Client client) {
        JAXRSUtils.getCurrentMessage().put(Client.class, client);
        machines.count(client);
    }

    private void count(Limited.Kind kind) {
        if (kind == Limited.Kind.LOOKUP && !proven() && limits.count(Limited.Kind.UNPROVEN, request).isPresent()) {
            throw ProblemException.later(429, "proof-of-work-required", "请先完成校验（工作量证明），或者稍后再试。",
                    "Answer a challenge first (X-Proof-Of-Work), or try again later.", PATIENCE_SECONDS);
        }
        OptionalLong wait = limits.count(kind, request);
        if (wait.isPresent()) {
            throw ProblemException.later(429, "too-many-requests", "请求过于频繁，请 " + wait.getAsLong() + " 秒后再试。",
                    "Too many requests; try again in " + wait.getAsLong() + " seconds.", wait.getAsLong());
        }
    }

    private boolean proven() {
        String answer = request.getHeader(PROOF);
        return answer != null && limits.proofs().accepts(answer, services.clock().instant());
    }

    private TenantId ready(String code) {
        TenantId id;
        try {
            id = TenantId.of(code);
        } catch (IllegalArgumentException malformed) {
            throw new UnknownException("tenant");
        }
        return services.tenants().require(id).id();
    }

    private Caller caller(Rule rule, Optional<TenantId> asked) {
        Caller caller = Credentials.presented(request).flatMap(this::find).orElseThrow(() -> ProblemException.of(401,
                "not-signed-in", "请先登录；会话可能已过期。", "Sign in first; the session may have ended."));
        Caller known = rule.audiences().contains(Audience.APPLICANT) ? openedByApproval(caller) : caller;
        if (rule.audiences().stream().noneMatch(audience -> audience.includes(known))) {
            throw refusal(rule, known);
        }
        if (known instanceof Caller.Official official && asked.isPresent()
                && !official.staff().tenant().equals(asked.get())) {
            throw ProblemException.of(403, "other-tenant", "只能办理本地区的业务。", "Staff act in their own province only.");
        }
        return known;
    }

    private Optional<Caller> find(Credentials.Presented presented) {
        String token = presented.token();
        return switch (presented.owner()) {
            case DOCTOR -> services.accounts().bySession(token)
                    .map(account -> new Caller.Doctor(account, token, Optional.empty()));
            case STAFF -> services.staffAccounts().bySession(token).map(staff -> new Caller.Official(staff, token));
        };
    }

    /** Opens the two businesses that case B may apply for before activation (R-ACC-22). */
    private Caller openedByApproval(Caller caller) {
        if (caller instanceof Caller.Doctor doctor && doctor.account().state() == Account.State.CREATED
                && services.accounts().verify(doctor.account().id()).route()
                        .filter(Verification.Route.APPROVAL::equals).isPresent()) {
            return new Caller.Doctor(doctor.account(), doctor.token(), Optional.of(Accounts.OPEN_BEFORE_ACTIVATION));
        }
        return caller;
    }

    private ProblemException refusal(Rule rule, Caller caller) {
        if (caller instanceof Caller.Doctor doctor && doctor.account().state() == Account.State.CREATED
                && rule.audiences().stream().anyMatch(Audience::ofDoctors)) {
            Verification verification = services.accounts().verify(doctor.account().id());
            return ProblemException.of(403, "account-not-active", "账户尚未激活。" + verification.prompt().zh(),
                    "The account is not activated. " + verification.prompt().en());
        }
        return ProblemException.of(403, "not-permitted", "此账户无权执行此操作。", "This account may not do that.");
    }

    private static Rule rule(Method method) {
        Admits admits = method.getAnnotation(Admits.class);
        if (admits == null) {
            throw new IllegalStateException("nobody is admitted to " + method);
        }
        return new Rule(EnumSet.copyOf(List.of(admits.value())),
                Optional.ofNullable(method.getAnnotation(Limited.class)).map(Limited::value),
                method.isAnnotationPresent(ForClients.class));
    }
}
