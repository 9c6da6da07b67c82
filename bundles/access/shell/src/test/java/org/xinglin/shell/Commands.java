package org.xinglin.shell;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.xinglin.api.Finding;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Form;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.TenantStatus;
import org.xinglin.api.tenant.Tenants;

/** Runs commands with services made for the test, and keeps what they print. */
abstract class Commands {

    static final TenantId HEBEI = TenantId.of("13");
    static final UUID ID = new UUID(7, 7);

    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    final List<Object> services = new ArrayList<>();

    final Parts parts = new Parts(null) {

        @Override
        <T> Optional<T> find(Class<T> type) {
            return all(type).stream().findFirst();
        }

        @Override
        <T> List<T> all(Class<T> type) {
            return services.stream().filter(type::isInstance).map(type::cast).toList();
        }
    };

    /** Makes a service of answers by method, or by {@code method/number of arguments}: only those go before a default method. */
    static <T> T stub(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            String withCount = method.getName() + "/" + method.getParameterCount();
            if (answers.containsKey(withCount)) {
                return answers.get(withCount).apply(arguments);
            }
            if (method.isDefault()) {
                return java.lang.reflect.InvocationHandler.invokeDefault(proxy, method, arguments);
            }
            return answers.get(method.getName()).apply(arguments);
        }));
    }

    String run(XinglinCommand command) throws Exception {
        command.parts = parts;
        PrintStream console = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        command.session = stub(Session.class, Map.of("getConsole", a -> console, "get", a -> "operator"));
        command.execute();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    String fail(XinglinCommand command) {
        return assertThrows(CommandException.class, () -> run(command)).getMessage();
    }

    void serveHebei() {
        Tenant tenant = new Tenant(HEBEI, TenantKind.PROVINCE, Text.of("河北省", "Hebei"), LocalDate.of(2017, 4, 1), 10,
                Set.of(), Set.of(), Map.of());
        List<TenantStatus> all = List.of(new TenantStatus(tenant, List.of()));
        services.add(stub(Tenants.class, Map.of("all", a -> all, "require", a -> tenant, "ready", a -> List.of(tenant))));
    }

    static Application application() {
        return new Application(ID, HEBEI, "registration", BusinessType.Starter.DOCTOR, Optional.empty(),
                new PersonId(new UUID(1, 1)), "张三", AppState.AUTO_CLOSED, Optional.of(new UUID(2, 2)), "石家庄市第一医院", Optional.empty(), "", "11", new Form(Map.of()), "首次注册",
                Instant.parse("2025-06-02T01:00:00Z"), Optional.empty(), Optional.of(LocalDate.of(2025, 6, 30)),
                Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty(),
                List.of(Finding.of("one-valid-registration-per-place", "R-REG-68", "已有有效注册", "already valid there")), true, 3,
                List.of(new Application.Step(Instant.parse("2025-06-02T01:00:00Z"), "DOCTOR", "张三", AppState.SUBMITTED, "")));
    }
}
