package org.xinglin.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinglin.api.Finding;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.ChangeRegistration;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.EndRegistration;
import org.xinglin.api.effect.GrantRegistration;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.ledger.Openings;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.api.tenant.ScopeNames;
import org.xinglin.standards.Category;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.Level;
import org.xinglin.standards.PracticePlace;
import org.xinglin.standards.PracticeScope;

/** Judges what holds nationally whatever the business type: places, assistants, qualifications, bans, filings. Pure. */
final class NationalChecks {

    private static final String VALID = "VALID";
    private static final Pattern PROVINCE = Pattern.compile("\\d{2}");
    private static final Pattern COUNTY = Pattern.compile("\\d{6}");

    private NationalChecks() {
    }

    /** Checks each grant by itself and against the person's qualifications. */
    static List<Finding> ofGrants(LedgerRequest request, List<Qualification> qualifications) {
        List<Finding> findings = new ArrayList<>();
        for (GrantRegistration grant : grants(request).toList()) {
            if (!grant.tenant().equals(request.tenant())) {
                findings.add(Finding.of("granted-where-approved", "R-REG-05", "执业注册只能由批准申请的省份授予。",
                        "A registration is granted by the province that approved the application."));
            }
            coherent(grant).ifPresent(findings::add);
            qualified(grant, qualifications).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> coherent(GrantRegistration grant) {
        Optional<Category> category = Category.find(grant.category());
        boolean scopes = category.isPresent() && grant.scopes().stream()
                .allMatch(code -> PracticeScope.find(code).map(s -> s.belongsTo(category.get())).orElse(false)
                        && ScopeNames.isOf(grant.tenant(), code));
        boolean place = Level.find(grant.level()).isPresent()
                && (grant.level() == 1 ? PROVINCE : COUNTY).matcher(grant.practicePlace()).matches()
                && COUNTY.matcher(grant.main().divisionCode()).matches();
        if (scopes && place) {
            return Optional.empty();
        }
        return Optional.of(scopes
                ? Finding.of("place-fits-level", "R-REG-41", "执业地点与医师级别不符：执业医师为省级，执业助理医师为县级。",
                        "The practice place does not fit the level: a province for a doctor, a county for an assistant.")
                : Finding.of("scope-fits-category", "R-DAT-30", "执业范围不属于所申请的执业类别，或者是外省规定的专业。",
                        "A practice scope does not belong to the category, or is another province's own."));
    }

    private static Optional<Finding> qualified(GrantRegistration grant, List<Qualification> qualifications) {
        Optional<Qualification> used = qualifications.stream().filter(q -> q.id().equals(grant.qualificationId())).findFirst();
        if (used.isEmpty() || !VALID.equals(used.get().status())) {
            return Optional.of(Finding.of("qualification-is-valid", "R-REG-60", "国家医师资格库中没有申请人的这项有效资格。",
                    "The national register knows no such valid qualification of the applicant."));
        }
        if (used.get().level() != grant.level() || !used.get().category().equals(grant.category())) {
            return Optional.of(Finding.of("level-and-category-of-qualification", "R-REG-61",
                    "执业注册的级别、类别与所用医师资格不一致。",
                    "Level and category of the registration are not those of the qualification used."));
        }
        return Optional.empty();
    }

    /** Says which effects do not fit what is on the registers. */
    static List<Finding> ofFit(LedgerRequest request, List<Effect> unfit) {
        Set<UUID> granted = grants(request).map(GrantRegistration::registrationId).collect(Collectors.toSet());
        boolean fleeting = !request.type().equals(Openings.TYPE) && request.effects().stream()
                .anyMatch(e -> e instanceof EndRegistration end && granted.contains(end.registrationId()));
        if (unfit.isEmpty() && !fleeting) {
            return List.of();
        }
        return List.of(unfit.stream().anyMatch(GrantRegistration.class::isInstance)
                ? Finding.of("registration-is-new", "R-REG-70", "这条执业注册已经存在。",
                        "This registration is on the register already.")
                : Finding.of("record-is-as-expected", "R-REG-23", "所涉及的执业注册或备案当前不是有效状态，请核对后重新申请。",
                        "A registration or filing concerned is not valid now. Check it and apply anew."));
    }

    /** Bars new registrations of who is banned from practice in any province. */
    static Optional<Finding> ofBans(LedgerRequest request, Standing before) {
        return grants(request).anyMatch(g -> banned(before, g.approvedOn())) ? Optional.of(Finding.of("no-ban-in-force", "R-REG-39", "申请人处于禁止从事医师职业的期限内。",
                "The applicant is banned from practice.")) : Optional.empty();
    }

    /** Says whether a ban that forbids every registration is in force. */
    static boolean banned(Standing standing, LocalDate on) {
        return Stream.of(BanKind.PRACTICE_BAN, BanKind.COURT_BAN, BanKind.EXAM_FRAUD)
                .anyMatch(kind -> !standing.bansOn(kind, on).isEmpty());
    }

    /** Checks how the person would stand after the entry. */
    static List<Finding> ofResult(LedgerRequest request, Standing after) {
        List<Standing.Registration> valid = after.validRegistrations();
        if (valid.stream().anyMatch(r -> r.level() == Level.ASSISTANT.code()) && valid.size() > 1) {
            return List.of(Finding.of("assistant-in-one-place-only", "R-REG-44",
                    "执业助理医师只能注册一个执业地点，请办理变更或助理医师升执业医师。",
                    "An assistant is registered in one place only: apply for a change or an upgrade."));
        }
        for (int i = 0; i < valid.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (place(valid.get(i)).sameAs(place(valid.get(j)), request.approvedOn())) {
                    return List.of(Finding.of("place-is-free", "R-REG-45",
                            "该执业地点已有有效注册，请办理变更主要执业机构或多执业机构备案。",
                            "There is a valid registration in this practice place: apply for a change or a filing."));
                }
            }
        }
        if (!request.type().equals(Openings.TYPE) && overlaps(request, after)) {
            return List.of(Finding.of("place-free-since", "R-REG-45", "批准日期早于该执业地点原注册的失效日期。",
                    "The day of approval lies before the day on which the former registration there ended."));
        }
        if (!request.type().equals(Openings.TYPE) && !valid.isEmpty()
                && request.effects().stream().anyMatch(NationalChecks::ofTheWholePerson)) {
            return List.of(Finding.of("every-registration-ended", "R-REG-135",
                    "申请人在其他省份另有新的有效注册，请重新办理，使其一并注销。",
                    "There is a newer valid registration in another province. Do it anew, so that it is cancelled as well."));
        }
        return ofFilings(request, after);
    }

    /** Says whether an effect ends a registration for a reason that ends all of them: reasons 1 to 9 (R-REG-132). */
    private static boolean ofTheWholePerson(Effect effect) {
        return effect instanceof EndRegistration end && end.cause().matches("cancel-[1-9]|cancel-11");
    }

    /** Says whether something is granted for days on which an ended registration still held the place. */
    private static boolean overlaps(LedgerRequest request, Standing after) {
        return grants(request).anyMatch(g -> after.registrations().stream()
                .anyMatch(r -> !r.valid() && r.practicePlace().equals(g.practicePlace())
                        && r.endedOn().filter(g.approvedOn()::isBefore).isPresent()));
    }

    /** Checks that no filing outlives its registration, leaves its place, or doubles an institution (R-REG-140…144). */
    private static List<Finding> ofFilings(LedgerRequest request, Standing after) {
        LocalDate on = request.approvedOn();
        for (Standing.Filing filing : after.filings()) {
            if (filing.statusOn(on) != FilingStatus.VALID) {
                continue;
            }
            Optional<Standing.Registration> base = after.registration(filing.registrationId())
                    .filter(Standing.Registration::valid);
            if (base.isEmpty()) {
                return List.of(Finding.of("filing-needs-valid-registration", "R-REG-140",
                        "多执业机构备案须以同一执业地点内有效的执业注册为前提。", "A filing needs a valid registration in its practice place."));
            }
            if (filing.kind() == FilingKind.FILING && !at(base.get(), filing).sameAs(place(base.get()), on)) {
                return List.of(Finding.of("filing-in-the-practice-place", "R-REG-141",
                        "拟执业机构不在当前执业地点内，不能备案。", "The institution is not in the practice place of the registration."));
            }
            if (filing.kind() == FilingKind.FILING && (filing.at().id().equals(base.get().main().id())
                    || after.filingsOf(base.get().id(), on).stream().filter(f -> f.kind() == FilingKind.FILING)
                            .filter(f -> f.at().id().equals(filing.at().id())).count() > 1)) {
                return List.of(Finding.of("filing-institution-is-new", "R-REG-144",
                        "该机构是主要执业机构或者已有有效备案。", "The institution is the main one or has a valid filing already."));
            }
        }
        return List.of();
    }

    /**
     * Checks that a change of main institution or scopes ends the filings that fall with it: one may have been entered after the
     * change was approved (R-REG-118, R-REG-152, R-REG-153).
     */
    static Optional<Finding> ofLapses(LedgerRequest request, Standing before, Standing after) {
        boolean outlives = request.effects().stream().filter(ChangeRegistration.class::isInstance)
                .map(e -> ((ChangeRegistration) e).registrationId())
                .anyMatch(id -> before.registration(id).flatMap(then -> after.registration(id)
                        .map(now -> outlives(then, now, after, request.approvedOn()))).orElse(false));
        return outlives && !request.type().equals(Openings.TYPE) ? Optional.of(Finding.of("filings-fall-with-the-change",
                "R-REG-152", "申请批准后另有新的多执业机构备案生效，请重新办理变更，使其一并失效。",
                "A filing was entered after the change was approved. Apply anew, so that it lapses with the change.")) : Optional.empty();
    }

    private static boolean outlives(Standing.Registration then, Standing.Registration now, Standing after, LocalDate on) {
        boolean leaves = !then.main().id().equals(now.main().id());
        boolean otherScopes = !then.scopes().equals(now.scopes());
        return after.filingsOf(now.id(), on).stream()
                .anyMatch(f -> leaves || otherScopes && f.kind() == FilingKind.FILING);
    }

    private static PracticePlace at(Standing.Registration base, Standing.Filing filing) {
        return PracticePlace.of(Level.of(base.level()), DivisionCode.of(filing.at().divisionCode()));
    }

    private static Stream<GrantRegistration> grants(LedgerRequest request) {
        return request.effects().stream().filter(GrantRegistration.class::isInstance).map(GrantRegistration.class::cast);
    }

    private static PracticePlace place(Standing.Registration row) {
        return new PracticePlace(Level.of(row.level()), row.practicePlace());
    }
}
