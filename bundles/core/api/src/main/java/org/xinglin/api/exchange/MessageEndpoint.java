package org.xinglin.api.exchange;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Receives the messages of one topic. Registered as an OSGi service; while it is away its messages wait at the sender.
 */
@ConsumerType
public interface MessageEndpoint {

    /** Returns the topic received. */
    String topic();

    /**
     * Does the work of a message in one transaction that also records it in the receiver's inbox; a second delivery of the
     * same message does nothing. Any exception means that it was not received and is to be delivered again later.
     */
    void receive(Message message);
}
