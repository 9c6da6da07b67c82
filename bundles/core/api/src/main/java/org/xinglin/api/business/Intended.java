package org.xinglin.api.business;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells what a registration is to be once an application is approved: what the form says, and where it says nothing, what the
 * registration is that it starts from. Reads {@code registrationId}, {@code qualificationId}, {@code category} and
 * {@code scopes}.
 *
 * @param base the registration that the form names, valid or ended; empty if it names none of this person's
 * @param qualification the qualification to use; empty if it is none of the person's, or the base is linked to none (S3)
 * @param level 1 or 2: the chosen qualification's, else the base's
 * @param category two digits: the form's, else the chosen qualification's, else the base's (R-REG-61)
 * @param scopes without duplicates
 */
public record Intended(Optional<Standing.Registration> base, Optional<UUID> qualificationId,
        Optional<Facts.Qualification> qualification, Optional<Integer> level, Optional<String> category, Set<String> scopes) {

    /** Takes a copy of the scopes. */
    public Intended {
        scopes = Set.copyOf(scopes);
    }

    /** Reads a form with what is known of the person. */
    public static Intended of(Form form, Facts.Person person) {
        Optional<Standing.Registration> base = form.id("registrationId").flatMap(person.standing()::registration);
        Optional<UUID> chosen = form.id("qualificationId").or(() -> base.map(Standing.Registration::qualificationId));
        Optional<Facts.Qualification> qualification = chosen.flatMap(person::qualification);
        Optional<Facts.Qualification> named = form.id("qualificationId").flatMap(person::qualification);
        Set<String> asked = Set.copyOf(form.texts("scopes"));
        return new Intended(base, chosen, qualification,
                named.map(Facts.Qualification::level).or(() -> base.map(Standing.Registration::level)),
                form.text("category").or(() -> named.map(Facts.Qualification::category))
                        .or(() -> base.map(Standing.Registration::category)),
                asked.isEmpty() ? base.map(Standing.Registration::scopes).orElse(Set.of()) : asked);
    }

    /** Says whether another qualification is to be used than the base does (变更资格). */
    public boolean newQualification() {
        return base.isPresent() && !qualificationId.equals(base.map(Standing.Registration::qualificationId));
    }

    /** Says whether the level is to change, and with it what a practice place is (R-REG-81). */
    public boolean newLevel() {
        return base.isPresent() && !level.equals(base.map(Standing.Registration::level));
    }

    /** Says whether the category is to change. */
    public boolean newCategory() {
        return base.isPresent() && !category.equals(base.map(Standing.Registration::category));
    }

    /** Says whether the scopes are to change; their order and duplicates do not count. */
    public boolean newScopes() {
        return base.isPresent() && !scopes.equals(base.get().scopes());
    }

    /**
     * Returns the scopes that are added under the qualification used already. Scopes that come with another qualification are
     * that one's, and a blank for residency training is filled, not added to (R-REG-71, R-REG-115).
     */
    public Set<String> addedScopes() {
        if (base.isEmpty() || base.get().scopes().isEmpty() || newQualification()) {
            return Set.of();
        }
        return scopes.stream().filter(scope -> !base.get().scopes().contains(scope)).collect(Collectors.toUnmodifiableSet());
    }

    /** Says whether this is to be the main institution instead of another. */
    public boolean newInstitution(Facts.Institution institution) {
        return base.isPresent() && !institution.id().equals(base.get().main().id());
    }
}
