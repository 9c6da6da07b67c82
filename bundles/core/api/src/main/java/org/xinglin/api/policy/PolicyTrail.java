package org.xinglin.api.policy;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps what was done to the policies and leaf bundles that serve, and what was refused: who, what, when. Nothing is ever changed or removed. */
@ProviderType
public interface PolicyTrail {

    /**
     * Writes a deed down; it is on the disk when the call returns.
     *
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    void note(PolicyDesk.Deed deed);

    /** Returns the last deeds, the newest first. */
    List<PolicyDesk.Deed> last(int most);
}
