package org.xinglin.policies.shortterm;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.xinglin.api.business.Case;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Refuses a second permit for the same employer and time: a new one follows when the old one has run out (R-REG-207, R-REG-214). */
final class NoPermitThere extends Demand {

    private NoPermitThere(String id, Set<String> types, String instrument, String rules) {
        super(id, types, instrument, "", rules);
    }

    static NoPermitThere hmt() {
        return new NoPermitThere("hmt-short-term-after-the-last", HMT, HmtShort2009.HONG_KONG_MACAU, "R-REG-207");
    }

    static NoPermitThere foreign() {
        return new NoPermitThere("foreign-short-term-after-the-last", FOREIGN, ForeignShort.MEASURES, "R-REG-214");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        if (applied.facts().person().isEmpty()) {
            return personAway();
        }
        List<UUID> asked = Stream.concat(applied.form().id("institutionId").stream(),
                applied.form().texts("otherInstitutionIds").stream().map(UUID::fromString)).toList();
        LocalDate from = applied.form().date("validFrom").filter(applied.on()::isBefore).orElse(applied.on());
        LocalDate to = applied.form().date("validTo").orElseThrow();
        return applied.facts().person().get().standing().permits().stream()
                .filter(p -> p.endedOn().isEmpty() && !p.validTo().isBefore(from) && !p.validFrom().isAfter(to))
                .flatMap(p -> p.employers().stream()).map(Workplace::id).noneMatch(asked::contains) ? Verdict.satisfied()
                : violated("/validFrom", "在该单位的短期行医证书在此期间仍然有效，期满后重新办理或者先行注销",
                        "a certificate for this employer is valid in this time; apply for the time after it, or have it cancelled");
    }
}
