package org.xinglin.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.effect.ImposeBan;
import org.xinglin.api.effect.RecordAssessment;

/** Reads rows of {@code assessments.csv} and {@code bans.csv} (rulebook §2.5; R-REG-36…39). */
final class OtherRows {

    private final TenantId tenant;
    private final LocalDate today;
    private final Rejects rejects;

    OtherRows(TenantId tenant, LocalDate today, Rejects rejects) {
        this.tenant = tenant;
        this.today = today;
        this.rejects = rejects;
    }

    /** Reads an assessment; empty and notes if anything is wrong. */
    Optional<Piece> assessment(Line line, Who who) {
        Fields f = new Fields(line, rejects);
        LocalDate start = f.day("cycleStart", "L1-42");
        LocalDate end = f.day("cycleEnd", "L1-42");
        f.demand(start == null || end == null || end.isAfter(start), "cycleEnd", "L1-42", "晚于周期开始 / after the cycle's start");
        RecordAssessment.Procedure procedure = f.choice("procedure", RecordAssessment.Procedure.class, "", "L1-42");
        RecordAssessment.Result result = f.choice("result", RecordAssessment.Result.class, "", "L1-42");
        f.demand(f.text("retest").matches("true|false|"), "retest", "L1-42", "true 或 false");
        Optional<LocalDate> from = f.optionalDay("suspendedFrom", "L1-42");
        Optional<LocalDate> to = f.optionalDay("suspendedTo", "L1-42");
        f.demand(from.isPresent() == to.isPresent() && from.map(day -> !day.isAfter(to.get())).orElse(true), "suspendedTo", "L1-42",
                "与开始日期同时填写且不早于它 / together with the first day and not before it");
        LocalDate recorded = f.day("recordedOn", "L1-42");
        f.demand(recorded == null || !recorded.isAfter(today), "recordedOn", "L1-42", "不晚于今天 / not after today");
        String assessor = f.required("assessor", "L1-42");
        if (!f.ok()) {
            return Optional.empty();
        }
        boolean retest = f.text("retest").equals("true");
        UUID id = Places.idOf("taken-over-assessment", tenant + "|" + who.person() + "|" + start + "|" + end + "|" + retest);
        return Optional.of(new Piece(line, id, List.of(Piece.Step.add(recorded, new RecordAssessment(id, tenant, start, end,
                procedure, result, retest, from, to, assessor, recorded)))));
    }

    /** Reads a ban; empty and notes if anything is wrong. */
    Optional<Piece> ban(Line line, Who who) {
        Fields f = new Fields(line, rejects);
        BanKind kind = f.choice("kind", BanKind.class, "", "R-REG-36");
        LocalDate from = f.day("from", "R-REG-36");
        f.demand(from == null || !from.isAfter(today), "from", "R-REG-36", "不晚于今天 / not after today");
        Optional<LocalDate> to = f.optionalDay("to", "R-REG-36");
        f.demand(from == null || to.map(day -> !day.isBefore(from)).orElse(true), "to", "R-REG-36", "不早于开始日期 / not before the first day");
        f.demand(kind != BanKind.EXAM_FRAUD || to.isEmpty(), "to", "R-REG-37", "终身，不填 / for life: empty");
        f.demand(kind != BanKind.SUSPENSION || to.isPresent(), "to", "R-REG-36", "暂停执业须有截止日期 / a suspension has a last day");
        f.required("instrument", "R-REG-39");
        f.required("authority", "R-REG-39");
        if (!f.ok()) {
            return Optional.empty();
        }
        UUID id = Places.idOf("taken-over-ban", tenant + "|" + who.person() + "|" + kind + "|" + from + "|" + f.text("instrument"));
        return Optional.of(new Piece(line, id, List.of(Piece.Step.add(from,
                new ImposeBan(id, tenant, kind, from, to, f.text("instrument"), f.text("authority"))))));
    }
}
