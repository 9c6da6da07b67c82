package org.xinglin.policies.national2017;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Is a ground of refusal of art 6 that the Doctors Law took over on 2022-03-01 (R-REG-37). */
final class GroundUntil2022 extends Ground {

    private static final LocalDate LAST = LocalDate.of(2022, 2, 28);

    private final String cause;
    private final boolean sentences;
    private final String parameter;
    private final String zh;
    private final String en;

    private GroundUntil2022(String id, String article, String cause, boolean sentences, String parameter, String zh, String en) {
        super(id, article, "R-REG-37");
        this.cause = cause;
        this.sentences = sentences;
        this.parameter = parameter;
        this.zh = zh;
        this.en = en;
    }

    /** Less than two years from the end of a sentence; where that is not recorded, from the cancellation for it. */
    static GroundUntil2022 sentence() {
        return new GroundUntil2022("order-13-two-years-since-sentence", "第六条第（二）项", "cancel-2", true,
                "bar.criminalYears", "受刑事处罚后的不予注册期限未满", "the bar after a criminal punishment has not run out");
    }

    /** Less than two years from the revocation of the practice certificate. */
    static GroundUntil2022 revocation() {
        return new GroundUntil2022("order-13-two-years-since-revocation", "第六条第（三）项", "cancel-3", false,
                "bar.revokedYears", "受吊销《医师执业证书》处罚后的不予注册期限未满",
                "the bar after the certificate was revoked has not run out");
    }

    @Override
    Verdict refuse(Case applied, Facts.Person person, Parameters parameters) {
        if (applied.on().isAfter(LAST)) {
            return Verdict.notInForce();
        }
        int years = parameters.number(parameter);
        Stream<LocalDate> cancelled = person.registrations().stream().filter(r -> cause.equals(r.cause()))
                .flatMap(r -> r.endedOn().stream());
        return Stream.concat(cancelled, served(person.standing(), applied.on()))
                .map(day -> day.isEqual(LocalDate.MAX) ? day : day.plusYears(years)).filter(applied.on()::isBefore)
                .max(LocalDate::compareTo)
                .map(free -> free.isEqual(LocalDate.MAX) ? violated("", zh, en)
                        : violated("", zh + "，自 " + free + " 起方可申请", en + "; apply from " + free + " on"))
                .orElseGet(Verdict::satisfied);
    }

    /** Returns the first days after sentences that have begun; {@link LocalDate#MAX} for one without end. */
    private Stream<LocalDate> served(Standing standing, LocalDate on) {
        return standing.bans().stream().filter(b -> sentences && b.kind() == BanKind.SENTENCE && !b.from().isAfter(on))
                .filter(b -> b.to().map(last -> !last.isBefore(b.from())).orElse(true))
                .map(b -> b.to().map(last -> last.plusDays(1)).orElse(LocalDate.MAX));
    }
}
