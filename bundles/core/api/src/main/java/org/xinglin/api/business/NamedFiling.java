package org.xinglin.api.business;

import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.UnavailableException;

/** Finds the filing or old multi-site record that a form names in {@code filingId}, for business about one. Pure. */
public final class NamedFiling {

    /** The form's field. */
    public static final String FIELD = "filingId";

    private NamedFiling() {
    }

    /** Returns it, valid or ended; empty if the person has none of this id. */
    public static Optional<Standing.Filing> of(Form form, Facts.Person person) {
        return form.id(FIELD).flatMap(person.standing()::filing);
    }

    /** Returns it. @throws IllegalArgumentException if the person has none of this id */
    public static Standing.Filing require(Case approved) {
        return of(approved.form(), approved.requirePerson())
                .orElseThrow(() -> new IllegalArgumentException("cannot be enacted without the filing"));
    }

    /**
     * Returns the institution filed.
     *
     * @param person empty while the national end is away
     * @param unknown what is said if the person has none of this id
     * @throws UnavailableException if the national end is away
     */
    public static Outcome<Optional<UUID>> institution(Form form, Optional<Facts.Person> person, Finding unknown) {
        return of(form, asked(person)).map(filing -> Outcome.accepted(Optional.of(filing.at().id())))
                .orElseGet(() -> Outcome.refused(unknown));
    }

    /** Returns the category of the registration on which it hangs; as {@link #institution}. */
    public static Outcome<String> category(Form form, Optional<Facts.Person> person, Finding unknown) {
        Facts.Person known = asked(person);
        return of(form, known).flatMap(filing -> known.standing().registration(filing.registrationId()))
                .map(Standing.Registration::category).map(Outcome::accepted).orElseGet(() -> Outcome.refused(unknown));
    }

    private static Facts.Person asked(Optional<Facts.Person> person) {
        return person.orElseThrow(() -> new UnavailableException("national register"));
    }
}
