package org.xinglin.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * what an exchange is for (R-REG-92). One with the id of another corrects that: only a legacy one, only by the province that
 * issued it, and neither year nor level nor category (R-FEED-30, R-FEED-37). Pure.
 */
final class EnteredQualifications {

    private static final String MILITARY = "MILITARY";
    private static final String LEGACY = "LEGACY";
    private static final String VALID = "VALID";

    private EnteredQualifications() {
    }

    /** Returns what forbids a request. @param before the effects of the person's earlier entries, asked for only if needed */
    static List<Finding> check(LedgerRequest request, List<Qualification> held, Supplier<Stream<Effect>> before) {
        List<GrantQualification> granted = granted(request.effects().stream()).toList();
        if (granted.isEmpty() || request.type().equals(Openings.TYPE)) {
            return List.of();
        }
        List<GrantQualification> earlier = granted(before.get()).toList();
        List<Finding> findings = new ArrayList<>();
        granted.forEach(g -> of(g, held, earlier).ifPresent(findings::add));
        return findings;
    }

    private static Optional<Finding> of(GrantQualification granted, List<Qualification> held, List<GrantQualification> earlier) {
        Optional<Qualification> there = held.stream().filter(q -> q.id().equals(granted.qualificationId())).findFirst();
        List<GrantQualification> versions = earlier.stream().filter(e -> e.qualificationId().equals(granted.qualificationId()))
                .toList();
        if (there.isPresent() || !versions.isEmpty()) {
            boolean fits = there.map(q -> corrects(granted, q)).orElse(true)
                    && versions.stream().allMatch(e -> corrects(granted, e));
            return fits ? Optional.empty() : Optional.of(notCorrectable());
        }
        boolean twice = held.stream().anyMatch(q -> same(granted, q))
                || earlier.stream().anyMatch(e -> e.level() == granted.level() && e.category().equals(granted.category()));
        return twice ? Optional.of(Finding.of("no-such-qualification-yet", "R-REG-197",
                "全国医师资格库中该证件已有同级别、同类别的资格（姓名可能不同），未重复录入；需要更正的，请按更正程序办理。",
                "The register holds a qualification of this level and category for this document already, perhaps under another"
                        + " name. Nothing was entered; have it corrected instead.")) : Optional.empty();
    }

    private static Finding notCorrectable() {
        return Finding.of("legacy-correction-of-own-record", "R-FEED-37",
                "只有发证省份可以更正本省的老人资格记录，且获得年度、级别、类别不得更正；考试取得的资格由国家医学考试中心更正。",
                "Only the issuing province corrects its legacy records, and neither year nor level nor category; what an examination"
                        + " gave is corrected by the exam centre.");
    }

    private static boolean corrects(GrantQualification granted, Qualification q) {
        return LEGACY.equals(granted.origin()) && LEGACY.equals(q.origin()) && VALID.equals(q.status())
                && granted.tenant().code().equals(q.province()) && granted.year() == q.year() && granted.level() == q.level()
                && granted.category().equals(q.category());
    }

    private static boolean corrects(GrantQualification granted, GrantQualification e) {
        return LEGACY.equals(granted.origin()) && LEGACY.equals(e.origin()) && granted.tenant().equals(e.tenant())
                && granted.year() == e.year() && granted.level() == e.level() && granted.category().equals(e.category());
    }

    private static boolean same(GrantQualification granted, Qualification held) {
        boolean exchanged = MILITARY.equals(granted.origin()) && MILITARY.equals(held.origin()) && !held.codeIssued();
        return !exchanged && VALID.equals(held.status()) && held.level() == granted.level()
                && held.category().equals(granted.category());
    }

    private static Stream<GrantQualification> granted(Stream<Effect> effects) {
        return effects.filter(GrantQualification.class::isInstance).map(GrantQualification.class::cast);
    }
}
