package org.xinglin.ledger;

import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.effect.GrantRegistration;
import org.xinglin.api.ledger.LedgerRequest;
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
     * Returns the person's code: the one held, the one that the take-over of a register brings, or a new one at the first grant;
     * the empty text if nothing is granted to a person without one. Refused when the serials of the division, level and category
     * are used up, or when the code brought is another person's.
     */
    Outcome<String> of(LedgerRequest request, String held) {
        if (held != null) {
            return Outcome.accepted(held);
        }
        if (request.practiceCode().isPresent()) {
            return brought(request.person(), request.practiceCode().get());
        }
        return request.effects().stream().filter(GrantRegistration.class::isInstance).map(GrantRegistration.class::cast)
                .findFirst().map(grant -> first(request.person(), grant)).orElse(Outcome.accepted(""));
    }

    private Outcome<String> brought(PersonId person, String code) {
        if (PracticeCode.parse(code).isEmpty() || mapper.addPracticeCode(person, code) == 0) {
            return Outcome.refused(Finding.of("practice-code-is-the-persons", "R-REG-48", "执业证书编码格式不正确，或者已属于他人。",
                    "The practice code is malformed, or another person's."));
        }
        return Outcome.accepted(code);
    }

    private Outcome<String> first(PersonId person, GrantRegistration grant) {
        Level level = Level.of(grant.level());
        Category category = Category.of(grant.category());
        DivisionCode division = DivisionCode.of(grant.main().divisionCode());
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
