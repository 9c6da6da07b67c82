package org.xinglin.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xinglin.api.Finding;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.GrantRegistration;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.standards.Level;

/** Judges what an opening says of days that have passed: places held one after another, bans, the code. Pure. */
final class OpeningChecks {

    private OpeningChecks() {
    }

    /** Checks the code that an opening brings: granted registrations have one, and it is the person's for life. */
    static Optional<Finding> ofCode(LedgerRequest request, String held) {
        boolean grants = request.effects().stream().anyMatch(GrantRegistration.class::isInstance);
        boolean another = held != null && request.practiceCode().filter(code -> !code.equals(held)).isPresent();
        return another || grants && held == null && request.practiceCode().isEmpty() ? Optional.of(notThePersons())
                : Optional.empty();
    }

    static Finding notThePersons() {
        return Finding.of("practice-code-is-the-persons", "R-REG-48", "执业证书编码与本人已有编码不一致、缺失、格式不正确，或者已属于他人。",
                "The practice code is not the one that the person has, is missing or malformed, or is another person's.");
    }

    /** Checks how the person would stand after the opening, on its day and on all days before. */
    static List<Finding> ofResult(LedgerRequest request, Standing after) {
        List<Finding> findings = new ArrayList<>();
        Set<UUID> granted = request.effects().stream().filter(GrantRegistration.class::isInstance)
                .map(e -> ((GrantRegistration) e).registrationId()).collect(Collectors.toSet());
        List<Standing.Registration> all = after.registrations();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (granted.contains(all.get(i).id()) || granted.contains(all.get(j).id())) {
                    together(all.get(i), all.get(j)).ifPresent(findings::add);
                }
            }
        }
        if (!after.validRegistrations().isEmpty() && NationalChecks.banned(after, request.approvedOn())) {
            findings.add(Finding.of("no-ban-in-force", "R-REG-39", "处于禁止从事医师职业期限内的人员不能有有效的执业注册。",
                    "Who is banned from practice has no valid registration."));
        }
        return findings;
    }

    private static Optional<Finding> together(Standing.Registration a, Standing.Registration b) {
        if (!a.approvedOn().isBefore(end(b)) || !b.approvedOn().isBefore(end(a))) {
            return Optional.empty();
        }
        if (a.practicePlace().equals(b.practicePlace())) {
            return Optional.of(Finding.of("place-free-since", "R-REG-45", "同一执业地点的两项执业注册在时间上重叠。",
                    "Two registrations in one practice place overlap in time."));
        }
        return a.level() == Level.ASSISTANT.code() && b.level() == Level.ASSISTANT.code()
                ? Optional.of(Finding.of("assistant-in-one-place-only", "R-REG-44", "执业助理医师同一时间只能注册一个执业地点。",
                        "An assistant is registered in one place at a time."))
                : Optional.empty();
    }

    private static LocalDate end(Standing.Registration registration) {
        return registration.endedOn().orElse(LocalDate.MAX);
    }
}
