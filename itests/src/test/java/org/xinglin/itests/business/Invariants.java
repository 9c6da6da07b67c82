package org.xinglin.itests.business;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.Level;
import org.xinglin.standards.PracticePlace;

/** Says what is true of every person after every business (rulebook §2, §3.0). */
final class Invariants {

    private final Standing standing;
    private final LocalDate today;
    private final List<String> broken = new ArrayList<>();

    private Invariants(Standing standing, LocalDate today) {
        this.standing = standing;
        this.today = today;
    }

    /** Returns what is not true. */
    static List<String> broken(Standing before, Standing standing, List<Facts.Qualification> qualifications, LocalDate today) {
        Invariants invariants = new Invariants(standing, today);
        invariants.oneMainInstitutionPerPlace();
        invariants.anAssistantInOnePlace();
        invariants.everyFilingOnAValidRegistrationOfItsPlace(today);
        invariants.everyFilingOnAValidRegistrationOfItsPlace(today.plusDays(45));
        invariants.levelAndCategoryOfTheQualification(qualifications);
        invariants.endedOnesSayWhenAndWhy();
        invariants.historyOnlyGrows(before);
        invariants.filingsFallWithMainInstitutionAndScopes(before);
        return invariants.broken;
    }

    /** R-REG-43, R-REG-45, R-REG-41, R-REG-42. */
    private void oneMainInstitutionPerPlace() {
        List<Standing.Registration> valid = standing.validRegistrations();
        for (Standing.Registration one : valid) {
            hold(place(one).contains(DivisionCode.of(one.main().divisionCode()), today), "the main institution lies in " + one);
            for (Standing.Registration other : valid) {
                hold(one.id().equals(other.id()) || one.level() != other.level() || !place(one).sameAs(place(other), today),
                        "one registration in the place of " + one);
            }
        }
    }

    /** R-REG-44. */
    private void anAssistantInOnePlace() {
        List<Standing.Registration> valid = standing.validRegistrations();
        hold(valid.size() < 2 || valid.stream().noneMatch(r -> r.level() == Level.ASSISTANT.code()),
                "an assistant has one registration: " + valid);
    }

    /** R-REG-140, R-REG-141, R-REG-144, R-REG-152…158. */
    private void everyFilingOnAValidRegistrationOfItsPlace(LocalDate on) {
        Set<String> places = new HashSet<>();
        for (Standing.Filing filing : standing.filings()) {
            if (filing.statusOn(on) != FilingStatus.VALID) {
                continue;
            }
            Optional<Standing.Registration> base = standing.registration(filing.registrationId());
            hold(base.filter(Standing.Registration::valid).isPresent(), "valid registration of " + filing);
            base.ifPresent(r -> hold(place(r).contains(DivisionCode.of(filing.at().divisionCode()), on)
                    && !r.main().id().equals(filing.at().id()), "beside the main institution, in the place: " + filing));
            hold(places.add(filing.kind() + " " + filing.registrationId() + " " + filing.at().id()), "one filing for " + filing);
        }
    }

    /** R-REG-61, R-REG-216. */
    private void levelAndCategoryOfTheQualification(List<Facts.Qualification> qualifications) {
        for (Standing.Registration r : standing.validRegistrations()) {
            hold(qualifications.stream().anyMatch(q -> q.id().equals(r.qualificationId()) && q.level() == r.level()
                    && q.category().equals(r.category())), "level and category of its qualification: " + r);
        }
    }

    private void endedOnesSayWhenAndWhy() {
        for (Standing.Registration r : standing.registrations()) {
            hold(r.valid() == r.endedOn().isEmpty() && r.valid() == r.cause().isEmpty(), "when and why it ended: " + r);
        }
    }

    /** R-DAT-04, R-REG-48, R-REG-158. */
    private void historyOnlyGrows(Standing before) {
        Set<UUID> ids = new HashSet<>(standing.registrations().stream().map(Standing.Registration::id).toList());
        ids.addAll(standing.filings().stream().map(Standing.Filing::id).toList());
        Set<UUID> earlier = before.registrations().stream().map(Standing.Registration::id).collect(Collectors.toSet());
        earlier.addAll(before.filings().stream().map(Standing.Filing::id).toList());
        hold(ids.containsAll(earlier), "history does not shrink");
        hold(before.practiceCode().isEmpty() || before.practiceCode().equals(standing.practiceCode()), "the code never changes");
        for (Standing.Filing filing : before.filings()) {
            hold(filing.statusOn(today) == FilingStatus.VALID
                    || standing.filing(filing.id()).filter(f -> f.statusOn(today) == FilingStatus.VALID).isEmpty(),
                    "what lapsed does not revive: " + filing);
        }
    }

    /** R-REG-152, R-REG-153: no filing outlives the main institution or the scopes beside which it was made. */
    private void filingsFallWithMainInstitutionAndScopes(Standing before) {
        for (Standing.Registration now : standing.validRegistrations()) {
            Optional<Standing.Registration> then = before.registration(now.id()).filter(Standing.Registration::valid);
            if (then.filter(r -> !r.main().equals(now.main()) || !r.scopes().equals(now.scopes())).isPresent()) {
                hold(standing.filingsOf(now.id(), today).stream().noneMatch(f -> f.kind() == FilingKind.FILING),
                        "filings fall with main institution and scopes: " + now);
            }
        }
    }

    private static PracticePlace place(Standing.Registration registration) {
        return new PracticePlace(Level.of(registration.level()), registration.practicePlace());
    }

    private void hold(boolean holds, String what) {
        if (!holds) {
            broken.add(what);
        }
    }
}
