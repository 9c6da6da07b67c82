package org.xinglin.api.qualification;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.PersonId;

/** Is the national register of qualifications. Each call is one short read of the national store. */
@ProviderType
public interface Qualifications {

    /** Returns a person's qualifications, oldest first. */
    List<Qualification> of(PersonId person);

    /** Returns those of the person whose name is exactly this one (R-ACC-08). */
    default List<Qualification> match(PersonId person, String name) {
        return of(person).stream().filter(q -> q.name().equals(name)).toList();
    }

    /** Says whether a qualification code is one of this person's (R-ACC-13); {@code x} equals {@code X}. */
    boolean ownsCode(PersonId person, String qualificationCode);

    /** Returns whose qualification code this is (R-ACC-05). */
    Optional<PersonId> holderOf(String qualificationCode);
}
