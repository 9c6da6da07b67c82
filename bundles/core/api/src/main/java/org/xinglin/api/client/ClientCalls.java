package org.xinglin.api.client;

import java.util.OptionalLong;
import org.osgi.annotation.versioning.ProviderType;

/** Counts and records what clients call, whichever way they come. */
@ProviderType
public interface ClientCalls {

    /** Counts a call. Returns the seconds to wait if it is one too many for this client, else empty. */
    OptionalLong admit(Client client);

    /**
     * Records a call that was made, refused ones included. Nothing of what was asked or answered is kept.
     *
     * @param operation the operation's id, the same in REST and SOAP contracts' own words, for example {@code decideAsInstitution}
     * @param outcome {@code ok}, or the code of the problem or fault, for example {@code not-permitted}
     */
    void record(Client client, String operation, String outcome);
}
