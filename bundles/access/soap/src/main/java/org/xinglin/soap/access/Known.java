package org.xinglin.soap.access;

import java.util.Optional;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.xinglin.api.client.Client;

/** Keeps with a message which client sent it. */
public final class Known {

    private static final String SHOWN = Known.class.getName() + ".shown";
    private static final String ONCE = Known.class.getName() + ".once";

    private Known() {
    }

    /** Notes who a token in the header says it is; there may be only one. @param once what may come once only, or null */
    static void keep(Message message, Client client, String once) throws WSSecurityException {
        if (message.put(SHOWN, client) != null) {
            throw new WSSecurityException(WSSecurityException.ErrorCode.FAILED_AUTHENTICATION);
        }
        message.put(ONCE, once);
    }

    /** Returns whom the header shows; not admitted yet. */
    static Optional<Client> shown(Message message) {
        return Optional.ofNullable((Client) message.get(SHOWN));
    }

    /** Returns what of this message may come once only, if its token says so. */
    static Optional<String> once(Message message) {
        return Optional.ofNullable((String) message.get(ONCE));
    }

    /** Returns the client of an exchange, once its message was found to be its own. */
    static Optional<Client> of(Exchange exchange) {
        return Optional.ofNullable(exchange.get(Client.class));
    }

    /** Returns the client whose request is being carried out. @throws IllegalStateException outside of requests */
    public static Client current() {
        return Optional.ofNullable(PhaseInterceptorChain.getCurrentMessage()).map(Message::getExchange).flatMap(Known::of)
                .orElseThrow(() -> new IllegalStateException("no client is known"));
    }
}
