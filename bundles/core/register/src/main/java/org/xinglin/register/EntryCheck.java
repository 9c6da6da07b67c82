package org.xinglin.register;

import java.util.Set;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Institution;
import org.xinglin.standards.ClinicalSubject;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.InstitutionRegistrationNo;
import org.xinglin.standards.Uscc;

/** Checks the codes of what is entered (rulebook §2.4, 2.7.4, 2.7.5). */
final class EntryCheck {

    private static final Set<String> LINES = Set.of("HEALTH", "TCM");
    private static final Set<String> KINDS = Set.of("MEDICAL", "PREVENTIVE", "MATERNAL_CHILD");
    private static final Set<String> STATES = Set.of("VALID", "SUSPENDED", "CANCELLED");
    private static final Set<String> CATEGORIES = Set.of("10", "20", "30", "40");

    private EntryCheck() {
    }

    static void authority(Authority a) {
        String who = "authority " + a.id();
        require(!a.name().isBlank(), who, "name");
        require(LINES.contains(a.line()), who, "line");
        require(DivisionCode.parse(a.divisionCode()).isPresent(), who, "divisionCode");
    }

    static void institution(Institution i) {
        String who = "institution " + i.id();
        require(!i.name().isBlank(), who, "name");
        require(Uscc.parse(i.uscc()).filter(u -> u.value().equals(i.uscc())).isPresent(), who, "uscc");
        require(InstitutionRegistrationNo.parse(i.registrationNo()).isPresent(), who, "registrationNo");
        require(DivisionCode.parse(i.divisionCode()).isPresent(), who, "divisionCode");
        require(KINDS.contains(i.kind()), who, "kind");
        require(STATES.contains(i.status()), who, "status");
        i.subjects().forEach(s -> require(ClinicalSubject.find(s).isPresent(), who, "subject " + s));
        i.authorities().keySet().forEach(c -> require(CATEGORIES.contains(c), who, "category " + c));
    }

    private static void require(boolean right, String who, String what) {
        if (!right) {
            throw new IllegalArgumentException(who + ": " + what + " is malformed or unknown");
        }
    }
}
