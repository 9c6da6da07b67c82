package org.xinglin.types.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Consequences;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.business.WayBack;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.policy.Parameters;

/** Works out what the approval of a registration brings about (rulebook §3.16, rows of 注册). */
record Enactment(Case approved, Facts.Person person, Facts.Qualification qualification, int interruptionYears) {

    private static final String RESIDENT = "规范化培训信息";

    /** Takes what is needed out of a case. @throws IllegalArgumentException naming what is missing */
    static Enactment of(Case approved, Parameters parameters) {
        Facts.Person person = approved.requirePerson();
        return new Enactment(approved, person, approved.form().id("qualificationId").flatMap(person::qualification)
                .orElseThrow(() -> new IllegalArgumentException("cannot be enacted without the qualification")),
                WayBack.interruptionYears(parameters));
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

    /** 重新注册 after an interruption or a bar (R-REG-185, R-REG-186), else 注册. */
    private BizStatus bizStatus() {
        return WayBack.isReRegistration(person.registrations(), person.standing().bans(), approved.on(), interruptionYears)
                ? BizStatus.RE_REGISTERED : BizStatus.REGISTERED;
    }
}
