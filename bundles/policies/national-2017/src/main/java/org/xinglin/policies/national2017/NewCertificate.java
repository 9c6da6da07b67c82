package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Intended;
import org.xinglin.api.business.Standing;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.Level;
import org.xinglin.standards.PracticePlace;

/** Tells whether a case ends in a new practice certificate: only then the grounds of refusal hold (rulebook §3.0). */
final class NewCertificate {

    private NewCertificate() {
    }

    /**
     * Says whether one is granted: always, but for a change that leaves practice place and level as they are. A change whose
     * base or institution is not known is taken for one that grants it.
     */
    static boolean isGranted(Case applied, Facts.Person person) {
        if (!"change".equals(applied.type())) {
            return true;
        }
        Intended intended = Intended.of(applied.form(), person);
        return intended.newLevel() || intended.base().filter(Standing.Registration::valid)
                .flatMap(base -> applied.facts().institution().map(institution ->
                        !new PracticePlace(Level.of(base.level()), base.practicePlace())
                                .contains(DivisionCode.of(institution.divisionCode()), applied.on())))
                .orElse(true);
    }
}
