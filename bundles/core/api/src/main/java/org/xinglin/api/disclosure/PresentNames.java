package org.xinglin.api.disclosure;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Knows nationally which names institutions have now, of all provinces (R-INS-05). */
@ProviderType
public interface PresentNames {

    /** Returns the names of those that were ever renamed; one that is not in the answer is called as its records say. */
    Map<UUID, String> of(Collection<UUID> institutions);
}
