package org.xinglin.soap;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.application.Attachments;
import org.xinglin.api.client.Client;
import org.xinglin.api.client.ClientCalls;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.client.Clients;
import org.xinglin.api.client.SeenMessages;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.soap.access.Settings;

/** Is the interface on a loopback port, before services whose answers a test sets one by one. */
final class World implements AutoCloseable {

    static final TenantId HEBEI = TenantId.of("13");
    static final TenantId SHANXI = TenantId.of("14");
    static final UUID HOSPITAL = new UUID(2, 2);
    static final String SECRET = "secret-of-the-hospital";
    static final int MOST_FILE = 256 * 1024;

    final Services services = new Services();
    final Map<String, Client> bySecret = new HashMap<>();
    final Map<String, Client> byCertificate = new HashMap<>();
    final List<String> recorded = new ArrayList<>();
    final List<TenantId> away = new ArrayList<>();
    OptionalLong wait = OptionalLong.empty();
    private final Server jetty = new Server(new QueuedThreadPool(8));
    private final SoapServer soap;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ServerConnector connector;
    private final ServletHolder holder;

    World(Settings settings) {
        services.clock = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
        answer(Clients.class, s -> services.clients = s, Map.of(
                "authenticate", a -> Optional.ofNullable(bySecret.get(a[0] + "/" + a[1])),
                "byCertificate", a -> Optional.ofNullable(byCertificate.get((String) a[0]))));
        answer(ClientCalls.class, s -> services.calls = s, Map.of("admit", a -> wait, "record", a -> {
            recorded.add(((Client) a[0]).clientId() + " " + a[1] + " " + a[2]);
            return null;
        }));
        Set<String> seen = ConcurrentHashMap.newKeySet();
        answer(SeenMessages.class, s -> services.seen = s, Map.of("first", a -> seen.add(((Client) a[0]).clientId() + a[1])));
        answer(Tenants.class, s -> services.tenants = s, Map.of("require", a -> {
            if (away.contains((TenantId) a[0])) {
                throw new UnavailableException("tenant " + a[0]);
            }
            return null;
        }));
        answer(Attachments.class, s -> services.attachments = s, Map.of("mostBytes", a -> MOST_FILE));
        soap = new SoapServer(services, settings);
        ServletContextHandler context = new ServletContextHandler();
        holder = new ServletHolder(soap.servlet());
        holder.setInitParameter("hide-service-list-page", "true");
        context.addServlet(holder, "/soap/*");
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

    /** Registers a client of the hospital with these scopes. */
    Client client(ClientScope... scopes) {
        Set<ClientScope> granted = scopes.length == 0 ? ClientScope.all(true) : EnumSet.copyOf(List.of(scopes));
        Client client = new Client(UUID.randomUUID(), HEBEI, Optional.of(HOSPITAL), "第一医院 HIS", granted, 0);
        bySecret.put(client.clientId() + "/" + SECRET, client);
        return client;
    }

    /** Answers a service's methods by functions of their arguments; a method without one fails. */
    <T> void answer(Class<T> type, Consumer<T> place, Map<String, Function<Object[], Object>> answers) {
        place.accept(type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, a) -> {
            Function<Object[], Object> answer = answers.get(method.getName());
            if (answer == null) {
                throw new AssertionError("not expected: " + method);
            }
            return answer.apply(a);
        })));
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

    String address() {
        return "http://127.0.0.1:" + connector.getLocalPort() + "/soap/v1/hospital";
    }

    /** Posts bytes as they are. */
    HttpResponse<String> post(String contentType, byte[] body) {
        return send(HttpRequest.newBuilder(URI.create(address())).header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build());
    }

    HttpResponse<String> get(String query) {
        return send(HttpRequest.newBuilder(URI.create(address() + query)).build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Calls with a UsernameToken made now. */
    HttpResponse<String> call(Client client, String body) {
        return call(token(client.clientId(), SECRET, UUID.randomUUID().toString(), Instant.now()), body);
    }

    /** Calls with this header. */
    HttpResponse<String> call(String header, String body) {
        return post("text/xml; charset=UTF-8", envelope(header, body).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static String envelope(String header, String body) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns:h=\"urn:xinglin:hospital:v1\"><s:Header>"
                + header + "</s:Header><s:Body>" + body + "</s:Body></s:Envelope>";
    }

    /** Returns a header with a UsernameToken. */
    static String token(String id, String secret, String nonce, Instant created) {
        return security("<wsse:UsernameToken><wsse:Username>" + id + "</wsse:Username><wsse:Password Type=\"http://docs.oasis-open.org/"
                + "wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText\">" + secret + "</wsse:Password>"
                + "<wsse:Nonce EncodingType=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#"
                + "Base64Binary\">" + Base64.getEncoder().encodeToString(nonce.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                + "</wsse:Nonce><wsu:Created>" + created + "</wsu:Created></wsse:UsernameToken>");
    }

    static String security(String content) {
        return "<wsse:Security s:mustUnderstand=\"1\" xmlns:wsse=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-"
                + "secext-1.0.xsd\" xmlns:wsu=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd\">"
                + content + "</wsse:Security>";
    }

    @Override
    public void close() {
        try {
            jetty.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            soap.close();
        }
    }
}
