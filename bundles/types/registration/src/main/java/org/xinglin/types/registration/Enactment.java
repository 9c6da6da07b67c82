package org.xinglin.types.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Consequences;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.Particulars;

/** Works out what the approval of a registration brings about (rulebook §3.16, rows of 注册). */
record Enactment(Case approved, Facts.Person person, Facts.Qualification qualification) {

    private static final String RESIDENT = "规范化培训信息";
    private static final int INTERRUPTION_YEARS = 2;
    private static final Set<String> BARRING = Set.of("cancel-2", "cancel-3", "cancel-4", "cancel-5", "cancel-6",
            "cancel-7", "cancel-8", "improper-means", "departed-two-years");

    /** Takes what is needed out of a case. @throws IllegalArgumentException naming what is missing */
    static Enactment of(Case approved) {
        Facts.Person person = approved.requirePerson();
        return new Enactment(approved, person, approved.form().id("qualificationId").flatMap(person::qualification)
                .orElseThrow(() -> new IllegalArgumentException("cannot be enacted without the qualification")));
    }

    /** Ends what does not stand beside the new registration (R-REG-66), then grants it (R-REG-70). */
    List<Effect> effects() {
        List<Effect> effects = new ArrayList<>();
        if (!person.validRegistrations().stream().allMatch(this::identical)) {
            effects.addAll(Consequences.endAll(person.standing(), RegStatus.MISMATCH_VOID, approved.on(),
                    "second-province-mismatch"));
        }
        effects.add(Consequences.grant(approved, qualification, scopes(), bizStatus(),
                Consequences.particulars(approved.form(), Particulars.NONE), remarks()));
        return List.copyOf(effects);
    }

    private boolean identical(Standing.Registration other) {
        return other.qualificationId().equals(qualification.id()) && other.scopes().equals(scopes());
    }

    private Set<String> scopes() {
        return Set.copyOf(approved.form().texts("scopes"));
    }

    /** 规范化培训信息 of a resident (R-REG-71), techniques and diseases of a 中医(专长) doctor (R-REG-72), else nothing. */
    private String remarks() {
        return approved.form().flag("residency") ? RESIDENT : approved.form().text("skills").orElse("");
    }

    /** 重新注册 after an interruption of two years or a bar (R-REG-185, R-REG-186), else 注册. */
    private BizStatus bizStatus() {
        if (person.registrations().isEmpty() || !person.validRegistrations().isEmpty()) {
            return BizStatus.REGISTERED;
        }
        LocalDate ended = person.registrations().stream().flatMap(r -> r.endedOn().stream())
                .max(Comparator.naturalOrder()).orElse(approved.on());
        return barred(ended) || !approved.on().isBefore(ended.plusYears(INTERRUPTION_YEARS))
                ? BizStatus.RE_REGISTERED : BizStatus.REGISTERED;
    }

    /** Says whether the last registration ended for a reason that bars, or a ban ran on or began after it. */
    private boolean barred(LocalDate ended) {
        return person.registrations().stream()
                .anyMatch(r -> BARRING.contains(r.cause()) && r.endedOn().filter(ended::equals).isPresent())
                || person.standing().bans().stream().filter(b -> b.kind() != BanKind.SUSPENSION)
                        .anyMatch(b -> b.to().map(last -> !last.isBefore(ended) && !last.isBefore(b.from())).orElse(true));
    }
}
