package org.xinglin.rest;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Accounts;
import org.xinglin.api.account.Staff;
import org.xinglin.api.account.StaffAccounts;
import org.xinglin.api.account.Verification;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Applications;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Form;
import org.xinglin.api.disclosure.Disclosure;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.TenantStatus;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.rest.access.ClientLimits;

/** Is the interface on a loopback port, before services whose answers a test sets one by one. */
public final class World implements AutoCloseable {

    static final TenantId HEBEI = TenantId.of("13");
    static final TenantId SHANXI = TenantId.of("14");
    static final PersonId PERSON = new PersonId(new UUID(1, 1));
    static final UUID HOSPITAL = new UUID(2, 2);
    static final UUID COMMISSION = new UUID(3, 3);

    final Services services = new Services();
    final MovedClock clock = new MovedClock();
    final Map<String, Account> doctors = new HashMap<>();
    final Map<String, Staff> staff = new HashMap<>();
    final List<TenantStatus> tenants = new ArrayList<>();
    private final Server jetty = new Server(new QueuedThreadPool(8));
    private final RestServer rest;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ServerConnector connector;
    private final ServletHolder holder;

    /** Begins with two provinces, one of which is not ready, and the national end. */
    World(int lookups, String... proxies) {
        services.clock = clock;
        services.clients.repeats = new RememberedCalls();
        tenants.add(new TenantStatus(tenant(HEBEI, "河北省", "Hebei"), List.of()));
        tenants.add(new TenantStatus(tenant(SHANXI, "山西省", "Shanxi"), List.of("policy national-2022")));
        tenants.add(new TenantStatus(tenant(TenantId.NATIONAL, "国家", "National"), List.of()));
        services.tenants = new ListedTenants(tenants);
        answer(Accounts.class, s -> services.accounts = s, Map.of(
                "bySession", arguments -> Optional.ofNullable(doctors.get((String) arguments[0]))));
        answer(StaffAccounts.class, s -> services.staffAccounts = s, Map.of(
                "bySession", arguments -> Optional.ofNullable(staff.get((String) arguments[0]))));
        rest = new RestServer(services, new ClientLimits(services, new Limits(lookups, proxies)));
        ServletContextHandler context = new ServletContextHandler();
        holder = new ServletHolder(rest.servlet());
        context.addServlet(holder, "/api/*");
        connector = new ServerConnector(jetty, 1, 1);
        connector.setHost("127.0.0.1");
        jetty.addConnector(connector);
        jetty.setHandler(context);
        try {
            jetty.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets go of the servlet and takes it again, as a web server does whose configuration has changed. */
    void restartWebServer() {
        try {
            holder.stop();
            holder.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers a service's methods by functions of their arguments; a method without one fails. */
    <T> void answer(Class<T> type, java.util.function.Consumer<T> place,
            Map<String, Function<Object[], Object>> answers) {
        place.accept(type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, a) -> {
            Function<Object[], Object> answer = answers.get(method.getName());
            if (answer == null) {
                throw new AssertionError("not expected: " + method);
            }
            return answer.apply(a);
        })));
    }

    void applications(Map<String, Function<Object[], Object>> answers) {
        answer(Applications.class, s -> services.applications = s, answers);
    }

    void disclosure(Map<String, Function<Object[], Object>> answers) {
        answer(Disclosure.class, s -> services.disclosure = s, answers);
    }

    void accounts(Map<String, Function<Object[], Object>> answers) {
        Map<String, Function<Object[], Object>> all = new HashMap<>(answers);
        all.put("bySession", arguments -> Optional.ofNullable(doctors.get((String) arguments[0])));
        answer(Accounts.class, s -> services.accounts = s, all);
    }

    static Tenant tenant(TenantId id, String zh, String en) {
        return new Tenant(id, id.isNational() ? TenantKind.NATIONAL : TenantKind.PROVINCE, Text.of(zh, en),
                LocalDate.of(2017, 4, 1), 10, Set.of("registration"), Set.of(), Map.of());
    }

    static Account doctor(Account.State state) {
        return new Account(new UUID(9, 9), PERSON, "zhangsan", "张三", "01", "130***********9990", "151****0658", true,
                "z***@example.cn", false, true, state);
    }

    static Staff officer(TenantId tenant, Staff.Role role, UUID office) {
        return new Staff(new UUID(8, 8), tenant, "clerk", "李四", role, office);
    }

    static Verification verification(Verification.Route route) {
        return new Verification(true, Optional.of(route), Optional.empty(), Optional.empty(),
                Text.of("需要您到所在医疗机构申领激活码", "Ask your institution for the activation code"));
    }

    static Application application(UUID id, AppState state) {
        return new Application(id, HEBEI, "registration", BusinessType.Starter.DOCTOR, Optional.empty(), PERSON, "张三", state,
                Optional.of(HOSPITAL), "石家庄市第一医院",
                Optional.of(COMMISSION), "石家庄市卫生健康委员会", "11", new Form(Map.of("scopes", List.of("0101"))), "首次注册",
                Instant.parse("2025-06-02T01:00:00Z"), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), "", Optional.empty(), Optional.empty(), List.of(), true, 1, List.of());
    }

    /** Sends a request; header names and values alternate. */
    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + connector.getLocalPort()
                + "/api" + path)).timeout(Duration.ofSeconds(20));
        request.method(method, body == null ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    HttpResponse<String> post(String path, String json, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Content-Type", "application/json"));
        return send("POST", path, json, all.toArray(String[]::new));
    }

    String authority() {
        return "127.0.0.1:" + connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            jetty.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        rest.close();
    }

    private record ListedTenants(List<TenantStatus> all) implements Tenants {

        @Override
        public Optional<TenantStatus> find(TenantId id) {
            return all.stream().filter(status -> status.tenant().id().equals(id)).findFirst();
        }

        @Override
        public Tenant require(TenantId id) {
            TenantStatus status = find(id).orElseThrow(() -> new UnknownException("tenant " + id));
            if (!status.ready()) {
                throw new UnavailableException("tenant " + id + ": " + String.join(", ", status.missing()));
            }
            return status.tenant();
        }
    }

    /** Is a clock that moves when told to. */
    static final class MovedClock extends Clock {

        private volatile Instant now = Instant.parse("2025-06-03T02:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return org.xinglin.api.Time.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @SuppressWarnings("ClassExplicitlyAnnotation")
    private record Limits(int lookups_per_minute, String... trusted_proxies) implements ClientLimits.Configuration {

        @Override
        public int lookups_unproven_per_minute() {
            return 10;
        }

        @Override
        public String plain_http() {
            return "loopback";
        }

        @Override
        public int credentials_per_minute() {
            return 0;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return ClientLimits.Configuration.class;
        }
    }
}
