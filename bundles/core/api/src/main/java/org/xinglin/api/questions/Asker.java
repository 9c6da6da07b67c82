package org.xinglin.api.questions;

import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Staff;

/**
 * Is who asks: a doctor, or a member of an institution's staff for the institution.
 *
 * @param owner whose the question is: the person, or the institution, all of whose staff see it
 * @param account who wrote it
 * @param name shown to officers
 * @param office name of the institution; empty for a doctor
 */
public record Asker(Kind kind, UUID owner, UUID account, String name, String office) {

    /** Tells doctors from institutions. */
    public enum Kind {
        /** 医师. */
        DOCTOR,
        /** 医疗机构. */
        INSTITUTION
    }

    /** Returns a doctor; what one asked stays the person's own under a new account (R-ACC-34). */
    public static Asker of(Account doctor) {
        return new Asker(Kind.DOCTOR, doctor.person().value(), doctor.id(), doctor.name(), "");
    }

    /**
     * Returns an institution.
     *
     * @throws IllegalArgumentException if the member of staff does not work for one
     */
    public static Asker of(Staff staff, String institution) {
        if (staff.role() != Staff.Role.INSTITUTION) {
            throw new IllegalArgumentException("of staff only those of institutions ask");
        }
        return new Asker(Kind.INSTITUTION, staff.office(), staff.id(), staff.name(), institution);
    }

    /** Returns the doctor, if it is one. */
    public Optional<PersonId> person() {
        return kind == Kind.DOCTOR ? Optional.of(new PersonId(owner)) : Optional.empty();
    }
}
