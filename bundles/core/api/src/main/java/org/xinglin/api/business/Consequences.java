package org.xinglin.api.business;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.EndFiling;
import org.xinglin.api.effect.EndRegistration;
import org.xinglin.api.effect.FlagDivergence;
import org.xinglin.api.effect.GrantPermit;
import org.xinglin.api.effect.GrantRegistration;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.effect.Workplace;

/** Works out what comes by itself with the effects of a business: the columns of the matrix of rulebook §3.16. Pure. */
public final class Consequences {

    private Consequences() {
    }

    /** Takes a registration off the register with all that hangs on it (R-REG-152, 154…157). */
    public static List<Effect> end(Standing standing, Standing.Registration registration, RegStatus status, LocalDate on,
            String cause) {
        List<Effect> effects = new ArrayList<>(lapse(standing, registration, on, cause, FilingKind.values()));
        effects.add(new EndRegistration(registration.id(), registration.tenant(), status, on, cause));
        return effects;
    }

    /** Takes every valid registration in every province off the register (R-REG-103, R-REG-135). */
    public static List<Effect> endAll(Standing standing, RegStatus status, LocalDate on, String cause) {
        return standing.validRegistrations().stream().sorted(Comparator.comparing(Standing.Registration::id))
                .flatMap(r -> end(standing, r, status, on, cause).stream()).toList();
    }

    /** Lets filings, old multi-site records or both lapse that hang on a registration and have not ended. */
    public static List<Effect> lapse(Standing standing, Standing.Registration registration, LocalDate on, String cause,
            FilingKind... kinds) {
        List<FilingKind> falling = List.of(kinds);
        return standing.filingsOf(registration.id(), on).stream().filter(f -> falling.contains(f.kind()))
                .sorted(Comparator.comparing(Standing.Filing::id))
                .<Effect>map(f -> new EndFiling(f.id(), f.registrationId(), f.tenant(), FilingStatus.LAPSED, on, cause))
                .toList();
    }

    /**
     * Flags the person's valid registrations in other provinces as different from one, or as equal again (R-REG-121). Tells
     * only of those whose flag changes.
     */
    public static List<Effect> divergence(Standing standing, Standing.Registration changed, UUID qualificationId,
            Set<String> scopes, LocalDate on) {
        List<Standing.Registration> others = standing.validRegistrations().stream()
                .filter(r -> !r.id().equals(changed.id())).toList();
        boolean differs = others.stream().anyMatch(r -> !same(r, qualificationId, scopes));
        Stream<Effect> flags = others.stream().filter(r -> r.divergent() == same(r, qualificationId, scopes))
                .map(r -> new FlagDivergence(r.id(), r.tenant(), !same(r, qualificationId, scopes), on));
        Stream<Effect> own = changed.divergent() && !differs
                ? Stream.of(new FlagDivergence(changed.id(), changed.tenant(), false, on)) : Stream.empty();
        return Stream.concat(flags, own).toList();
    }

    private static boolean same(Standing.Registration other, UUID qualificationId, Set<String> scopes) {
        return other.qualificationId().equals(qualificationId) && other.scopes().equals(scopes);
    }

    /** Grants a registration at the institution of a case by a qualification; its place follows from both (R-REG-41, 42, 61). */
    public static GrantRegistration grant(Case approved, Facts.Qualification qualification, Set<String> scopes,
            BizStatus bizStatus, Particulars particulars, String remarks) {
        Facts.Person person = approved.requirePerson();
        Facts.Institution institution = approved.requireInstitution();
        Office authority = approved.requireAuthority();
        return new GrantRegistration(approved.idOf("registration"), approved.tenant(), person.name(), person.gender(),
                qualification.level(), qualification.category(), scopes, institution.placeFor(qualification.level()),
                institution.workplace(), authority, qualification.id(), approved.on(), bizStatus, particulars, remarks);
    }

    /**
     * Grants a short-term permit at the institution of a case and the further ones of its form, for the time that the form says: from
     * the day of approval at the earliest (R-REG-205, R-REG-207, R-REG-212).
     */
    public static GrantPermit permit(Case approved, PermitKind kind) {
        Form form = approved.form();
        Facts.Person person = approved.requirePerson();
        List<Workplace> employers = Stream.concat(Stream.of(approved.requireInstitution()), approved.facts().further().stream())
                .map(Facts.Institution::workplace).distinct().toList();
        return new GrantPermit(approved.idOf("permit"), approved.tenant(), kind, person.name(), person.gender(), employers,
                form.text("category").orElseThrow(), form.text("scope").orElseThrow(),
                form.date("validFrom").filter(approved.on()::isBefore).orElse(approved.on()), form.date("validTo").orElseThrow(),
                approved.requireAuthority(), approved.on());
    }

    /** Returns what a form says of title, education, school and photo; what it does not say stays as it was. */
    public static Particulars particulars(Form form, Particulars before) {
        return new Particulars(form.text("title").orElse(before.title()), form.text("education").orElse(before.education()),
                form.text("school").orElse(before.school()), form.id("photo").or(before::photo));
    }
}
