package org.xinglin.api.application;

import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Form;

/**
 * Is what is handed in.
 *
 * @param id id of the new application; the same submission sent twice has the same id and one effect
 * @param person the person concerned, who is the applicant if a doctor starts it
 * @param reason 提交本次业务的缘由, 1 to 500 characters (R-REG-08)
 * @param by who hands it in for an institution or a commission; empty if the doctor does
 */
public record Submission(UUID id, String type, BusinessType.Starter starter, Optional<Actor> by, PersonId person,
        String personName, Form form, String reason) {

    /** Checks that somebody answers for what an office starts. */
    public Submission {
        if (by.isPresent() == (starter == BusinessType.Starter.DOCTOR)) {
            throw new IllegalArgumentException("an office's submission names who hands it in, a doctor's does not");
        }
    }

    /** Returns what a doctor hands in. */
    public static Submission byDoctor(UUID id, String type, PersonId person, String personName, Form form, String reason) {
        return new Submission(id, type, BusinessType.Starter.DOCTOR, Optional.empty(), person, personName, form, reason);
    }
}
