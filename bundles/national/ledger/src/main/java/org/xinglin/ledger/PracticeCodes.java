package org.xinglin.ledger;

import java.util.List;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.business.Effect;
import org.xinglin.api.business.Effect.GrantRegistration;
import org.xinglin.standards.Category;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.Level;
import org.xinglin.standards.PracticeCode;

/** Gives a person the lifelong practice code at the first registration (R-REG-48…50, R-DAT-20, 21). */
final class PracticeCodes {

    private final LedgerMapper mapper;

    PracticeCodes(LedgerMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Returns the person's code, newly given out if there was none; the empty text if nothing is granted to a person without
     * one. Refused when the serials of the division, level and category are used up.
     */
    Outcome<String> of(PersonId person, String held, List<Effect> effects) {
        if (held != null) {
            return Outcome.accepted(held);
        }
        return Grants.first(effects).map(grant -> first(person, grant)).orElse(Outcome.accepted(""));
    }

    private Outcome<String> first(PersonId person, GrantRegistration grant) {
        Level level = Level.of(grant.level());
        Category category = Category.of(grant.category());
        DivisionCode division = DivisionCode.of(grant.divisionCode());
        String series = PracticeCode.compose(level, category, division, 1).series();
        while (true) {
            Integer serial = mapper.nextSerial(series);
            if (serial == null) {
                return Outcome.refused(Finding.of("practice-serials-exhausted", "R-DAT-21",
                        "该行政区划、级别、类别的执业证书编码顺序号已用完，请联系国家端。",
                        "The practice code serials of this division, level and category are used up: ask the national end."));
            }
            String code = PracticeCode.compose(level, category, division, serial).value();
            if (mapper.addPracticeCode(person, code) == 1) {
                return Outcome.accepted(code);
            }
        }
    }
}
