package org.xinglin.accounts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinglin.api.Text;
import org.xinglin.api.account.DoctorChecks.Credit;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.RecordAssessment.Result;
import org.xinglin.api.qualification.Qualification;

/**
 * Picks out of what the registers know of a person what speaks against a doctor's credit: bans, registrations that ended for the
 * doctor's fault, failed assessments, rescinded qualifications. Illness, death and the own wish are nobody's fault. Pure.
 */
final class CreditRecords {

    /** Reasons of 注销 that are a fault, by the cause with which a registration ended (R-REG-132). */
    private static final Map<String, Text> FAULTS = Map.of(
            "cancel-2", Text.of("受刑事处罚被注销注册", "registration cancelled for a criminal punishment"),
            "cancel-3", Text.of("被吊销医师执业证书", "practice certificate revoked as a penalty"),
            "cancel-4", Text.of("定期考核不合格，培训后再次考核仍不合格被注销注册", "registration cancelled after a second failed assessment"),
            "cancel-8", Text.of("出借、出租、抵押、转让、涂改医师执业证书被注销注册", "registration cancelled for misuse of the certificate"),
            "cancel-9", Text.of("在医师资格考试中参与有组织作弊被注销注册", "registration cancelled for organised cheating in the exam"),
            "improper-means", Text.of("以不正当手段取得医师执业证书被撤销", "certificate obtained by improper means, rescinded"));
    private static final Text RESCINDED = Text.of("执业注册被撤销", "registration rescinded");
    private static final Text FAILED = Text.of("医师定期考核不合格", "periodic assessment failed");
    private static final Text QUALIFICATION = Text.of("医师资格被撤销", "qualification rescinded");

    private CreditRecords() {
    }

    /** Returns what is on record, newest first; what has no known day comes last. */
    static List<Credit> of(Standing standing, List<Qualification> qualifications) {
        return Stream.of(bans(standing), ended(standing), assessments(standing), rescinded(qualifications)).flatMap(s -> s).distinct()
                .sorted(Comparator.comparing((Credit c) -> c.from().map(day -> -day.toEpochDay()).orElse(Long.MAX_VALUE))
                        .thenComparing(Credit::kind).thenComparing(Credit::province)).toList();
    }

    /** A ban that was lifted before it began never was one. */
    private static Stream<Credit> bans(Standing standing) {
        return standing.bans().stream().filter(b -> b.to().map(last -> !last.isBefore(b.from())).orElse(true))
                .map(b -> new Credit(b.kind().name(), b.kind().title(), b.tenant().code(), Optional.of(b.from()), b.to(),
                        b.instrument()));
    }

    private static Stream<Credit> ended(Standing standing) {
        return standing.registrations().stream().filter(r -> !r.valid())
                .filter(r -> FAULTS.containsKey(r.cause()) || r.status() == RegStatus.RESCINDED)
                .map(r -> new Credit(r.cause(), FAULTS.getOrDefault(r.cause(), RESCINDED), r.tenant().code(), r.endedOn(),
                        Optional.empty(), ""));
    }

    private static Stream<Credit> assessments(Standing standing) {
        return standing.assessments().stream().filter(a -> a.result() == Result.FAILED)
                .map(a -> new Credit("assessment-failed", FAILED, a.tenant().code(), Optional.of(a.recordedOn()), Optional.empty(), ""));
    }

    private static Stream<Credit> rescinded(List<Qualification> qualifications) {
        return qualifications.stream().filter(q -> q.status().equals("RESCINDED"))
                .map(q -> new Credit("qualification-rescinded", QUALIFICATION, q.province(), Optional.empty(), Optional.empty(),
                        q.year() + ""));
    }
}
