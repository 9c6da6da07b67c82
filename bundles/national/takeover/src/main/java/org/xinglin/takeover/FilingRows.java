package org.xinglin.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.effect.EndFiling;
import org.xinglin.api.effect.GrantFiling;
import org.xinglin.api.effect.GrantRegistration;
import org.xinglin.api.effect.Office;
import org.xinglin.api.register.Institution;
import org.xinglin.standards.Category;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.Level;
import org.xinglin.standards.PracticePlace;
import org.xinglin.standards.PracticeScope;

/** Reads one person's rows of {@code filings.csv} and {@code multisites.csv} (rulebook §2.3; R-REG-140…165). */
final class FilingRows {

    /** First day on which no old multi-site record could be added any more. */
    static final LocalDate NO_MORE_MULTISITES = LocalDate.of(2017, 4, 1);

    private static final String REGISTRATION_ENDED = "registration-ended";

    private final Map<String, RegistrationRow> registrations;
    private final Who who;
    private final Places places;
    private final LocalDate today;
    private final Rejects rejects;
    private final Set<String> taken = new HashSet<>();

    FilingRows(Map<String, RegistrationRow> registrations, Who who, Places places, LocalDate today, Rejects rejects) {
        this.registrations = registrations;
        this.who = who;
        this.places = places;
        this.today = today;
        this.rejects = rejects;
    }

    /** Reads a row; empty and notes if anything is wrong. A filing falls with its registration if nothing ended it before. */
    Optional<Piece> read(Line line, FilingKind kind) {
        boolean old = kind == FilingKind.LEGACY_MULTISITE;
        Fields f = new Fields(line, rejects);
        f.required("key", "R-DAT-04");
        f.demand(taken.add(kind + " " + f.text("key")), "key", "R-DAT-04", "本人不重复 / once for a person");
        RegistrationRow base = registrations.get(f.text("registration"));
        f.demand(base != null, "registration", "R-REG-140",
                "本人已接管的注册的 key / the key of a registration of this person that was taken over");
        Optional<Institution> institution = places.institution(f.text("institution"));
        f.demand(institution.isPresent(), "institution", "R-REG-141",
                "institutions.csv 中的 key 或已有机构登记号 / a key or a known registration number");
        LocalDate from = f.day("validFrom", "R-REG-143");
        Optional<LocalDate> to = f.optionalDay("validTo", "R-REG-143");
        f.demand(old || to.isPresent(), "validTo", "R-REG-143", "日期 yyyy-MM-dd / a date");
        f.demand(from == null || to.map(day -> day.isAfter(from)).orElse(true), "validTo", "R-REG-143", "晚于开始日期 / after the first day");
        LocalDate approved = f.day("approvedOn", "R-REG-147");
        f.demand(approved == null || !approved.isAfter(today) && (base == null || !approved.isBefore(base.grant().approvedOn())),
                "approvedOn", "R-REG-140", "注册批准日期至今天之间 / between the registration's approval and today");
        f.demand(!old || approved == null || approved.isBefore(NO_MORE_MULTISITES), "approvedOn", "R-REG-165",
                "多地点执业只能早于 2017-04-01 / before 2017-04-01");
        FilingStatus status = f.choice("status", FilingStatus.class, "VALID", "R-REG-150");
        f.demand(status != FilingStatus.EXPIRED, "status", "R-REG-151", "VALID、LAPSED 或 WITHDRAWN；到期由日期得出 / EXPIRED follows by date");
        Optional<LocalDate> ended = f.optionalDay("endedOn", "R-REG-150");
        f.demand(status == null || (status == FilingStatus.VALID) == ended.isEmpty(), "endedOn", "R-REG-150",
                "提前终止的必填，其他为空 / given if and only if it was ended before its time");
        f.demand(ended.map(day -> !day.isAfter(today) && (approved == null || !day.isBefore(approved))
                && to.map(last -> !day.isAfter(last)).orElse(true)).orElse(true), "endedOn", "R-REG-150",
                "批准日期至截止日期之间 / between approval and last day");
        f.demandCause("R-REG-150", "小写字母、数字和连字符 / like registration-ended");
        Set<String> scopes = f.words("scopes");
        if (!f.ok()) {
            return Optional.empty();
        }
        Optional<LocalDate> fell = ended.isPresent() ? Optional.empty() : base.endedOn().filter(day -> !day.isBefore(approved)
                && to.map(last -> !day.isAfter(last)).orElse(true));
        boolean valid = ended.isEmpty() && fell.isEmpty() && to.map(last -> !last.isBefore(today)).orElse(true);
        Optional<Office> office = fits(f, base, institution.get(), scopes, valid, old);
        return f.ok() ? Optional.of(piece(f, base.grant(), kind, institution.get(), scopes, new Days(from, to, approved, ended, fell),
                office.get(), status)) : Optional.empty();
    }

    private Optional<Office> fits(Fields f, RegistrationRow base, Institution institution, Set<String> scopes, boolean valid,
            boolean old) {
        GrantRegistration grant = base.grant();
        Category category = Category.of(grant.category());
        f.demand(!scopes.isEmpty() && scopes.stream().allMatch(code -> PracticeScope.find(code).map(s -> s.belongsTo(category))
                .orElse(false)) && (!valid || grant.scopes().containsAll(scopes)), "scopes", "R-REG-143",
                "属于注册的执业范围 / scopes of the registration");
        Optional<Office> office = places.office(f.text("authority"), institution, category);
        f.demand(office.isPresent(), "authority", "R-REG-145", "该类别的审批机关 / the approving authority of this category");
        Level level = Level.of(grant.level());
        PracticePlace place = PracticePlace.of(level, DivisionCode.of(institution.divisionCode()));
        f.demand(old || place.sameAs(new PracticePlace(level, grant.practicePlace()), today), "institution", "R-REG-141",
                "在注册的执业地点内 / in the practice place of the registration");
        f.demand(old || !valid || !institution.id().equals(grant.main().id())
                && taken.add(grant.registrationId() + " " + institution.id()), "institution", "R-REG-144",
                "不是主要执业机构，也无其他有效备案 / neither the main one nor filed twice");
        return office;
    }

    private record Days(LocalDate from, Optional<LocalDate> to, LocalDate approved, Optional<LocalDate> ended,
            Optional<LocalDate> fell) {
    }

    private Piece piece(Fields f, GrantRegistration base, FilingKind kind, Institution institution, Set<String> scopes, Days days,
            Office office, FilingStatus status) {
        UUID id = Places.idOf("taken-over-" + kind, base.tenant() + "|" + who.person() + "|" + f.text("key"));
        List<Piece.Step> steps = new ArrayList<>(List.of(Piece.Step.add(days.approved(), new GrantFiling(id, base.registrationId(),
                base.tenant(), kind, Places.workplace(institution), scopes, days.from(), days.to(), office, days.approved()))));
        String cause = f.text("cause").isEmpty() ? RegistrationRow.CAUSE : f.text("cause");
        days.ended().ifPresent(day -> steps.add(Piece.Step.endFiling(day,
                new EndFiling(id, base.registrationId(), base.tenant(), status, day, cause))));
        days.fell().ifPresent(day -> steps.add(Piece.Step.endFiling(day,
                new EndFiling(id, base.registrationId(), base.tenant(), FilingStatus.LAPSED, day, REGISTRATION_ENDED))));
        return new Piece(f.line(), id, steps);
    }
}
