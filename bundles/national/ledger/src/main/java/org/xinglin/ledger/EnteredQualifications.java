package org.xinglin.ledger;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xinglin.api.Finding;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.GrantQualification;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.ledger.Openings;
import org.xinglin.api.qualification.Qualification;

/**
 * Judges qualifications that provinces enter: nobody gets a second one of the same level and category, under whatever name the
 * document is known and whichever province was first (R-REG-197). One of the military that the feed brought without a code is
 * what an exchange is for (R-REG-92). Pure.
 */
final class EnteredQualifications {

    private static final String MILITARY = "MILITARY";

    private EnteredQualifications() {
    }

    /** Returns what forbids a request. @param before the effects of the person's earlier entries, asked for only if needed */
    static List<Finding> check(LedgerRequest request, List<Qualification> held, Supplier<Stream<Effect>> before) {
        List<GrantQualification> granted = granted(request.effects().stream()).toList();
        if (granted.isEmpty() || request.type().equals(Openings.TYPE)) {
            return List.of();
        }
        List<GrantQualification> earlier = granted(before.get()).toList();
        boolean twice = granted.stream().anyMatch(g -> held.stream().anyMatch(q -> same(g, q))
                || earlier.stream().anyMatch(e -> e.level() == g.level() && e.category().equals(g.category())));
        return twice ? List.of(Finding.of("no-such-qualification-yet", "R-REG-197",
                "全国医师资格库中该证件已有同级别、同类别的资格（姓名可能不同），未重复录入；需要更正的，请按更正程序办理。",
                "The register holds a qualification of this level and category for this document already, perhaps under another"
                        + " name. Nothing was entered; have it corrected instead.")) : List.of();
    }

    private static boolean same(GrantQualification granted, Qualification held) {
        boolean exchanged = MILITARY.equals(granted.origin()) && MILITARY.equals(held.origin()) && !held.codeIssued();
        return !exchanged && "VALID".equals(held.status()) && held.level() == granted.level()
                && held.category().equals(granted.category());
    }

    private static Stream<GrantQualification> granted(Stream<Effect> effects) {
        return effects.filter(GrantQualification.class::isInstance).map(GrantQualification.class::cast);
    }
}
