package org.xinglin.testkit;

import java.util.List;
import java.util.Optional;
import org.xinglin.api.PersonId;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.api.qualification.Qualifications;

/** Knows every person as a clinical doctor, a clinical assistant and a doctor of Chinese medicine; fits {@link Approval}. */
public final class Everybody implements Qualifications {

    @Override
    public List<Qualification> of(PersonId person) {
        return List.of(Approval.qualification(person, 1, "10"), Approval.qualification(person, 2, "10"),
                Approval.qualification(person, 1, "41"));
    }

    @Override
    public boolean ownsCode(PersonId person, String qualificationCode) {
        return false;
    }

    @Override
    public Optional<PersonId> holderOf(String qualificationCode) {
        return Optional.empty();
    }
}
