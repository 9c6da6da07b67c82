package org.xinglin.api.feed;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Is what routes need to tell subscribers: who is to be told what, and to say how it went. */
@ProviderType
public interface WebhookWork {

    /** Turns new changes of the feed into deliveries, each once. Returns how many. */
    int dispatch();

    /** Takes deliveries that are due, of one subscription and doctor the oldest only; nobody else gets them until the lease ends. */
    List<Call> due(int limit);

    /** Says that a call was taken. @param status of its answer */
    void taken(UUID delivery, int status);

    /**
     * Says that a call was not taken: it is tried again with growing pauses, and is dead after the last.
     *
     * @param problem a word or a status, nothing of the answer's content
     * @param gone whether the receiver says that it wants no more
     */
    void failed(UUID delivery, String problem, boolean gone);

    /**
     * Is a call to make.
     *
     * @param headers with the signature of this moment
     * @param anywhere whether the operator allows addresses that are not public ones; else it is not made to such
     */
    record Call(UUID delivery, URI address, Map<String, String> headers, byte[] body, boolean anywhere) {

        @Override
        public String toString() {
            return "Call[" + delivery + "]";
        }
    }
}
