package org.xinglin.api.account;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.exchange.Message;

/** Turns notice messages into texts with an address, for the route that sends them. */
@ProviderType
public interface Notices {

    /**
     * Returns what is to be sent for a message; empty if its person has no verified channel. What a person is told is kept for
     * {@link PersonNotices}, once however often the message comes.
     */
    Optional<Outgoing> compose(Message message);

    /** Is a text ready to be sent. Not to be logged: the address and the text are personal. */
    record Outgoing(Channel channel, String address, String maskedAddress, String text) {

        @Override
        public String toString() {
            return "Outgoing[" + channel + " " + maskedAddress + "]";
        }
    }
}
