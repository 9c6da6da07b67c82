package org.xinglin.api.client;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.TenantId;

/**
 * Remembers answers by the key that a caller gave to a call, so that a call sent again has one effect and the same answer. Answers
 * are sealed at rest and kept for {@link #KEPT}.
 */
@ProviderType
public interface RepeatedCalls {

    /** How long an answer is kept. */
    Duration KEPT = Duration.ofHours(24);

    /**
     * How long the key of a call stays taken when its container is gone: whoever sends the call again after that carries it out. While
     * the container lives, it prolongs the lease of a call that goes on for longer.
     */
    Duration LEASE = Duration.ofSeconds(10);

    /**
     * Is a call under a key.
     *
     * @param tenant where it is remembered: the caller's own tenant
     * @param caller who calls, for example {@code staff <uuid>}; one caller's keys are nothing to another
     * @param operation method and path
     * @param body digest of the body
     */
    record Call(TenantId tenant, String caller, String key, String operation, byte[] body) {

        @Override
        public String toString() {
            return "Call[" + operation + "]";
        }
    }

    /** Is an answer. */
    record Answer(int status, Map<String, List<String>> headers, byte[] body) {

        @Override
        public String toString() {
            return "Answer[" + status + "]";
        }
    }

    /** Tells what is to be done with a call. */
    sealed interface Ruling {

        /** Nobody has made this call: carry it out and say with this ticket what became of it. */
        record First(UUID ticket) implements Ruling {
        }

        /** It was made, and this was the answer. */
        record Done(Answer answer) implements Ruling {
        }

        /** It is being made. */
        record Running() implements Ruling {
        }

        /** The key belongs to another call: other method, path or body. */
        record Another() implements Ruling {
        }
    }

    /** Takes a key for a call, unless it is taken. */
    Ruling begin(Call call);

    /** Keeps the answer of a call that was carried out; does nothing if its lease ended and another carries it out. */
    void done(Call call, UUID ticket, Answer answer);

    /** Gives the key back: the call had no effect. */
    void undone(Call call, UUID ticket);
}
