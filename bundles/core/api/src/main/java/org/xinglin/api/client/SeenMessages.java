package org.xinglin.api.client;

import java.time.Duration;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Remembers which messages of clients came, so that none counts twice, whatever container it comes to. Only who has shown who it is gets
 * in here: nobody else can fill it.
 */
@ProviderType
public interface SeenMessages {

    /** How long a message is remembered: longer than one may be old plus its clock ahead. By the database's time. */
    Duration REMEMBERED = Duration.ofMinutes(10);

    /**
     * Says whether a message came for the first time, and remembers it.
     *
     * @param client who sent it, shown and found
     * @param once what is unique of it: its nonce, or its signature
     */
    boolean first(Client client, String once);
}
