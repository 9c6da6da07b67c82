package org.xinglin.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.xinglin.api.Finding;
import org.xinglin.api.business.Effect.GrantRegistration;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.standards.Category;
import org.xinglin.standards.Level;
import org.xinglin.standards.PracticePlace;
import org.xinglin.standards.PracticeScope;

/** Judges what holds nationally whatever the business type: places, assistants, qualifications, codes. Pure. */
final class NationalChecks {

    private static final String VALID = "VALID";

    private NationalChecks() {
    }

    /** Checks each grant by itself and against the person's qualifications. */
    static List<Finding> ofGrants(LedgerRequest request, List<Qualification> qualifications) {
        List<Finding> findings = new ArrayList<>();
        for (GrantRegistration grant : Grants.of(request.effects())) {
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
                .allMatch(code -> PracticeScope.find(code).map(s -> s.belongsTo(category.get())).orElse(false));
        boolean place = Level.find(grant.level()).isPresent()
                && grant.practicePlace().matches(grant.level() == 1 ? "\\d{2}" : "\\d{6}")
                && grant.divisionCode().matches("\\d{6}");
        if (scopes && place) {
            return Optional.empty();
        }
        return Optional.of(scopes
                ? Finding.of("place-fits-level", "R-REG-41", "执业地点与医师级别不符：执业医师为省级，执业助理医师为县级。",
                        "The practice place does not fit the level: a province for a doctor, a county for an assistant.")
                : Finding.of("scope-fits-category", "R-DAT-30", "执业范围不属于所申请的执业类别。",
                        "A practice scope does not belong to the category."));
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

    /** Checks the person's registrations as they would be after the entry; asked only if something is granted. */
    static List<Finding> ofResult(List<Registered> valid, LocalDate on) {
        if (valid.stream().anyMatch(r -> r.level() == Level.ASSISTANT.code()) && valid.size() > 1) {
            return List.of(Finding.of("assistant-in-one-place-only", "R-REG-44",
                    "执业助理医师只能注册一个执业地点，请办理变更或助理医师升执业医师。",
                    "An assistant is registered in one place only: apply for a change or an upgrade."));
        }
        for (int i = 0; i < valid.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (place(valid.get(i)).sameAs(place(valid.get(j)), on)) {
                    return List.of(Finding.of("place-is-free", "R-REG-45",
                            "该执业地点已有有效注册，请办理变更主要执业机构或多执业机构备案。",
                            "There is a valid registration in this practice place: apply for a change or a filing."));
                }
            }
        }
        return List.of();
    }

    /** Checks that nothing is granted for days on which an ended registration still held the place. */
    static List<Finding> ofTime(Collection<Registered> rows, LedgerRequest request) {
        for (GrantRegistration grant : Grants.of(request.effects())) {
            if (rows.stream().anyMatch(r -> !r.valid() && r.practicePlace().equals(grant.practicePlace())
                    && r.endedOn().isAfter(grant.approvedOn()))) {
                return List.of(Finding.of("place-free-since", "R-REG-45",
                        "批准日期早于该执业地点原注册的失效日期。",
                        "The day of approval lies before the day on which the former registration there ended."));
            }
        }
        return List.of();
    }

    private static PracticePlace place(Registered row) {
        return new PracticePlace(Level.of(row.level()), row.practicePlace());
    }
}
