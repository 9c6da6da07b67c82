package org.xinglin.types.registration;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Effect;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.RegStatus;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.Level;
import org.xinglin.standards.PracticePlace;

/** Works out what the approval of a registration brings about (rulebook §3.16, rows of 注册). */
record Enactment(Case approved, Facts.Person person, Facts.Institution institution, Facts.Qualification qualification,
        Facts.Authority authority) {

    private static final int INTERRUPTION_YEARS = 2;
    private static final Set<String> BARRING = Set.of("cancel-2", "cancel-3", "cancel-4", "cancel-5", "cancel-6");

    /** Takes what is needed out of a case. @throws IllegalArgumentException naming what is missing */
    static Enactment of(Case approved) {
        Facts.Person person = approved.facts().person().orElseThrow(() -> missing("the person"));
        Facts.Institution institution = approved.facts().institution().orElseThrow(() -> missing("the institution"));
        Facts.Qualification qualification = approved.form().id("qualificationId").flatMap(person::qualification)
                .orElseThrow(() -> missing("the qualification"));
        return new Enactment(approved, person, institution, qualification,
                institution.authorityFor(qualification.category()).orElseThrow(() -> missing("the authority")));
    }

    /** Ends what does not stand beside the new registration (R-REG-66), then grants it (R-REG-70). */
    List<Effect> effects() {
        List<Effect> effects = new ArrayList<>();
        List<Facts.Registration> standing = person.validRegistrations();
        if (!standing.stream().allMatch(this::identical)) {
            standing.stream().sorted(Comparator.comparing(Facts.Registration::id)).forEach(other ->
                    effects.add(new Effect.EndRegistration(other.id(), other.tenant(), RegStatus.MISMATCH_VOID,
                            approved.on(), "second-province-mismatch")));
        }
        effects.add(grant());
        return List.copyOf(effects);
    }

    private Effect grant() {
        String place = PracticePlace.of(Level.of(qualification.level()), DivisionCode.of(institution.divisionCode())).code();
        return new Effect.GrantRegistration(registrationId(), approved.tenant(), person.name(), person.gender(),
                qualification.level(), qualification.category(), scopes(), place, institution.id(), institution.name(),
                institution.divisionCode(), authority.id(), authority.name(), qualification.id(), approved.on(), bizStatus(),
                approved.form().text("title").orElse(""), approved.form().text("education").orElse(""),
                approved.form().text("school").orElse(""));
    }

    private boolean identical(Facts.Registration other) {
        return other.qualificationId().equals(qualification.id()) && other.scopes().equals(scopes());
    }

    private Set<String> scopes() {
        return Set.copyOf(approved.form().texts("scopes"));
    }

    /** 重新注册 after an interruption of two years or a bar (R-REG-185, R-REG-186), else 注册. */
    private BizStatus bizStatus() {
        if (person.registrations().isEmpty() || !person.validRegistrations().isEmpty()) {
            return BizStatus.REGISTERED;
        }
        LocalDate ended = person.registrations().stream().flatMap(r -> r.endedOn().stream())
                .max(Comparator.naturalOrder()).orElse(approved.on());
        boolean barred = person.registrations().stream()
                .anyMatch(r -> BARRING.contains(r.cause()) && r.endedOn().filter(ended::equals).isPresent());
        return barred || !approved.on().isBefore(ended.plusYears(INTERRUPTION_YEARS))
                ? BizStatus.RE_REGISTERED : BizStatus.REGISTERED;
    }

    /** Returns the same id each time that the same application is enacted. */
    private UUID registrationId() {
        return UUID.nameUUIDFromBytes(("registration of application " + approved.applicationId())
                .getBytes(StandardCharsets.UTF_8));
    }

    private static IllegalArgumentException missing(String what) {
        return new IllegalArgumentException("cannot be enacted without " + what);
    }
}
