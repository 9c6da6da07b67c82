package org.xinglin.api.account;

import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.TenantId;

/** Words notices as each tenant wishes: in its language or languages, by its own texts where it has some (R-REG-54). */
@ProviderType
public interface NoticeWording {

    /** Returns the text of a kind of notice, filled with the arguments; the general one if the kind has none. */
    String text(TenantId tenant, String kind, Map<String, String> arguments);
}
