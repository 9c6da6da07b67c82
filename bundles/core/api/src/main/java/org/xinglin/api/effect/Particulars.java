package org.xinglin.api.effect;

import java.util.Optional;
import java.util.UUID;

/**
 * Is a registration's own copy of what information maintenance may change (R-REG-231).
 *
 * @param title 任职资格, GB/T 8561; empty text if not given
 * @param education 学历, GB/T 4658; empty text if not given
 * @param school 毕业学校; empty text if not given
 * @param photo the attachment that holds the photo
 */
public record Particulars(String title, String education, String school, Optional<UUID> photo) {

    /** Is what nobody has filled in. */
    public static final Particulars NONE = new Particulars("", "", "", Optional.empty());
}
