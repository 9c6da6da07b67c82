package org.xinglin.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.ImposeBan;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.ledger.Openings;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.standards.Level;

/** Makes one opening of what the rows of a person say and the ledger does not have yet. Pure but for the notes. */
final class PersonOpening {

    private static final Set<BanKind> BARRING = Set.of(BanKind.PRACTICE_BAN, BanKind.COURT_BAN, BanKind.EXAM_FRAUD);

    private final TenantId tenant;
    private final Places places;
    private final LocalDate today;
    private final Rejects rejects;
    private final Counts counts;

    PersonOpening(TenantId tenant, Places places, LocalDate today, Rejects rejects, Counts counts) {
        this.tenant = tenant;
        this.places = places;
        this.today = today;
        this.rejects = rejects;
        this.counts = counts;
    }

    /** Is an opening to be committed and the rows of which it is made. */
    record Composed(LedgerRequest request, List<Line> lines) {
    }

    /** Makes the opening; empty if there is nothing new. Rows that are wrong or there already are counted. */
    Optional<Composed> compose(PersonRows rows, List<Qualification> known, Standing standing) {
        Who who = rows.who();
        List<Piece> pieces = new ArrayList<>();
        OtherRows others = new OtherRows(tenant, today, rejects);
        rows.of(SourceFile.ASSESSMENTS).forEach(line -> keep(pieces, line, others.assessment(line, who)));
        rows.of(SourceFile.BANS).forEach(line -> keep(pieces, line, others.ban(line, who)));
        boolean barred = BARRING.stream().anyMatch(kind -> !standing.bansOn(kind, today).isEmpty())
                || pieces.stream().flatMap(p -> p.steps().stream()).anyMatch(s -> s.effect() instanceof ImposeBan ban
                        && BARRING.contains(ban.banKind()) && ban.to().map(last -> !last.isBefore(today)).orElse(true));
        Map<String, RegistrationRow> registrations = registrations(rows, known, standing.practiceCode(), barred);
        registrations.values().forEach(row -> pieces.add(row.piece()));
        FilingRows filings = new FilingRows(registrations, who, places, today, rejects);
        rows.of(SourceFile.FILINGS).forEach(line -> keep(pieces, line, filings.read(line, FilingKind.FILING)));
        rows.of(SourceFile.MULTISITES).forEach(line -> keep(pieces, line, filings.read(line, FilingKind.LEGACY_MULTISITE)));
        List<Piece> fresh = fresh(pieces, standing);
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> code = registrations.values().stream().map(RegistrationRow::practiceCode).findFirst();
        return Optional.of(new Composed(request(who, code, fresh), fresh.stream().map(Piece::line).toList()));
    }

    private void keep(List<Piece> pieces, Line line, Optional<Piece> piece) {
        if (piece.isEmpty() || pieces.stream().anyMatch(p -> p.id().equals(piece.get().id()))) {
            piece.ifPresent(twice -> rejects.add(line, "", "R-DAT-04", "与本人其他行重复 / says the same as another row of this person"));
            counts.rejected(line);
        } else {
            pieces.add(piece.get());
        }
    }

    private List<Piece> fresh(List<Piece> pieces, Standing standing) {
        Set<UUID> there = Stream.of(standing.registrations().stream().map(Standing.Registration::id),
                standing.filings().stream().map(Standing.Filing::id), standing.assessments().stream().map(Standing.Assessment::id),
                standing.bans().stream().map(Standing.Ban::id)).flatMap(s -> s).collect(Collectors.toSet());
        pieces.stream().filter(p -> there.contains(p.id())).forEach(p -> counts.unchanged(p.line()));
        return pieces.stream().filter(p -> !there.contains(p.id())).toList();
    }

    /** Reads the registrations; where two cannot both be, the valid one stays, else the one that was first. */
    private Map<String, RegistrationRow> registrations(PersonRows rows, List<Qualification> known, Optional<String> held,
            boolean barred) {
        List<RegistrationRow> read = rows.of(SourceFile.REGISTRATIONS).stream().map(line -> {
            Optional<RegistrationRow> row = RegistrationRow.read(line, rows.who(), tenant, places, known, today, rejects);
            if (row.isEmpty()) {
                counts.rejected(line);
            }
            return row;
        }).flatMap(Optional::stream).sorted(Comparator.comparing(RegistrationRow::valid).reversed()
                .thenComparing(row -> row.grant().approvedOn()).thenComparing(row -> row.line().number())).toList();
        Map<String, RegistrationRow> kept = new LinkedHashMap<>();
        for (RegistrationRow row : read) {
            Fields f = new Fields(row.line(), rejects);
            f.demand(!kept.containsKey(row.key()), "key", "R-DAT-04", "本人不重复 / once for a person");
            String code = held.or(() -> kept.values().stream().map(RegistrationRow::practiceCode).findFirst())
                    .orElse(row.practiceCode());
            f.demand(row.practiceCode().equals(code), "practiceCode", "R-REG-48",
                    "本人唯一的终身编码 / the one code that the person has for life");
            f.demand(!barred || !row.valid(), "status", "R-REG-39", "禁业期限内没有有效的执业注册 / none is valid while banned");
            kept.values().forEach(other -> together(f, row, other));
            if (f.ok()) {
                kept.put(row.key(), row);
            } else {
                counts.rejected(row.line());
            }
        }
        return kept;
    }

    private static void together(Fields f, RegistrationRow row, RegistrationRow other) {
        if (!row.overlaps(other)) {
            return;
        }
        f.demand(!row.grant().practicePlace().equals(other.grant().practicePlace()), "approvedOn", "R-REG-45",
                "同一执业地点同一时间只有一项注册 / one registration in a place at a time");
        boolean assistants = row.grant().level() == Level.ASSISTANT.code() && other.grant().level() == Level.ASSISTANT.code();
        boolean besides = row.valid() && other.valid() && (row.grant().level() == Level.ASSISTANT.code()
                || other.grant().level() == Level.ASSISTANT.code());
        f.demand(!assistants && !besides || row.grant().practicePlace().equals(other.grant().practicePlace()), "level", "R-REG-44",
                "执业助理医师同一时间只有一个执业地点 / an assistant is in one place at a time");
    }

    private LedgerRequest request(Who who, Optional<String> code, List<Piece> pieces) {
        String ids = pieces.stream().map(p -> p.id().toString()).sorted().collect(Collectors.joining("|"));
        List<Effect> effects = pieces.stream().flatMap(p -> p.steps().stream())
                .sorted(Comparator.comparing(Piece.Step::on).thenComparing(Piece.Step::rank)).map(Piece.Step::effect).toList();
        return new LedgerRequest(Places.idOf(Openings.TYPE, tenant + "|" + who.person() + "|" + ids), tenant, Openings.TYPE,
                who.person(), today, false, code, List.of(), effects);
    }
}
