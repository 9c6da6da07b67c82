package org.xinglin.api.business;

import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.UnavailableException;

/**
 * Finds the registration that a form names in {@code registrationId}, for business about one that is there already. Pure.
 */
public final class NamedRegistration {

    /** The form's field. */
    public static final String FIELD = "registrationId";

    private NamedRegistration() {
    }

    /** Returns it, valid or ended; empty if the person has none of this id. */
    public static Optional<Standing.Registration> of(Form form, Facts.Person person) {
        return form.id(FIELD).flatMap(person.standing()::registration);
    }

    /** Returns it. @throws IllegalArgumentException if the person has none of this id */
    public static Standing.Registration require(Case approved) {
        return of(approved.form(), approved.requirePerson())
                .orElseThrow(() -> new IllegalArgumentException("cannot be enacted without the registration"));
    }

    /**
     * Returns the main institution of it.
     *
     * @param person empty while the national end is away
     * @throws UnavailableException if the national end is away
     */
    public static Outcome<Optional<UUID>> mainInstitution(Form form, Optional<Facts.Person> person) {
        return of(form, person.orElseThrow(() -> new UnavailableException("national register")))
                .map(r -> Outcome.accepted(Optional.of(r.main().id()))).orElseGet(() -> Outcome.refused(unknown()));
    }

    /** Returns the category of it. */
    public static Outcome<String> category(Form form, Facts facts) {
        return facts.person().flatMap(person -> of(form, person)).map(r -> Outcome.accepted(r.category()))
                .orElseGet(() -> Outcome.refused(unknown()));
    }

    private static Finding unknown() {
        return Finding.of("registration-unknown", "R-REG-43", "/" + FIELD, "没有这条执业注册记录，请重新选择",
                "the person has no such registration; choose another one");
    }
}
