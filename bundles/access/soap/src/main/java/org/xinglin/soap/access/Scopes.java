package org.xinglin.soap.access;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.xinglin.api.client.Client;
import org.xinglin.api.client.ClientScope;
import org.xinglin.soap.fault.Faults;
import org.xinglin.soap.fault.Problem;

/** Asks before anything is carried out that the client has the scope of the operation. */
public final class Scopes extends AbstractPhaseInterceptor<Message> {

    private final Map<String, ClientScope> needed;

    /** Reads from the class of a service which operation needs which scope. */
    public Scopes(Class<?> service) {
        super(Phase.USER_LOGICAL);
        needed = needed(service);
    }

    /** Returns the scope of each operation. */
    public static Map<String, ClientScope> needed(Class<?> service) {
        Function<Method, ClientScope> scope = method -> method.getAnnotation(Needs.class).value();
        return Stream.of(service.getMethods()).filter(method -> method.isAnnotationPresent(Needs.class))
                .collect(Collectors.toUnmodifiableMap(Method::getName, scope));
    }

    @Override
    public void handleMessage(Message message) {
        Client client = Known.of(message.getExchange()).orElseThrow(() -> new IllegalStateException("nobody is known"));
        if (message.getExchange().getBindingOperationInfo() == null) {
            throw Problem.of("malformed-request", "请求中没有本接口的操作。", "The request names no operation of this contract.");
        }
        ClientScope scope = needed.get(Faults.operation(message.getExchange()));
        if (scope == null || !client.may(scope)) {
            String word = scope == null ? "-" : scope.word();
            throw Problem.of("scope-missing", "此客户端没有所需的权限：" + word + "。", "This client lacks the scope " + word + ".");
        }
    }
}
