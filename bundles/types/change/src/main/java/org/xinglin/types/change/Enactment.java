package org.xinglin.types.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Consequences;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.Intended;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.ChangeRegistration;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.EndRegistration;
import org.xinglin.api.effect.FlagDivergence;
import org.xinglin.api.effect.GrantRegistration;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.effect.UpdateParticulars;
import org.xinglin.standards.Level;
import org.xinglin.standards.PracticePlace;

/** Works out what the approval of a change brings about (rulebook §3.16, rows of 变更). */
record Enactment(Case approved, Standing standing, Facts.Institution target, Intended intended,
        Standing.Registration base) {

    static final String PLACE = "change-of-practice-place";
    static final String MAIN = "change-of-main-institution";
    static final String SCOPE = "change-of-scope";

    /** Takes what is needed out of a case. @throws IllegalArgumentException naming what is missing */
    static Enactment of(Case approved) {
        Facts.Person person = approved.requirePerson();
        Intended intended = Intended.of(approved.form(), person);
        return new Enactment(approved, person.standing(), approved.requireInstitution(), intended, intended.base()
                .orElseThrow(() -> new IllegalArgumentException("cannot be enacted without the registration to change")));
    }

    /** Changes the row within its place (R-REG-118…120); else ends it and grants one in the other place (R-REG-117). */
    List<Effect> effects() {
        boolean samePlace = level() == base.level() && !leavesPlace();
        List<Effect> effects = new ArrayList<>(lapses(samePlace));
        if (samePlace && base.valid()) {
            effects.add(new ChangeRegistration(base.id(), base.tenant(), category(), intended.scopes(), target.workplace(),
                    approved.requireAuthority(), qualification(), approved.on(), BizStatus.CHANGED));
            if (!particulars().equals(base.particulars())) {
                effects.add(new UpdateParticulars(base.id(), base.tenant(), particulars(), approved.on()));
            }
        } else {
            if (base.valid()) {
                effects.add(ending());
            }
            effects.add(grant(samePlace));
        }
        effects.addAll(flags(samePlace && base.valid()));
        return List.copyOf(effects);
    }

    /** Old multi-site records end with the place and the main institution, not with a scope (R-REG-118, R-REG-119, R-REG-124). */
    private List<Effect> lapses(boolean samePlace) {
        LocalDate on = approved.on();
        if (!samePlace) {
            return Consequences.lapse(standing, base, on, PLACE, FilingKind.values());
        }
        if (intended.newInstitution(target)) {
            return Consequences.lapse(standing, base, on, MAIN, FilingKind.values());
        }
        return intended.newScopes() || intended.newCategory()
                ? Consequences.lapse(standing, base, on, SCOPE, FilingKind.FILING) : List.of();
    }

    /** An assistant who becomes a licensed doctor where he is has not moved out: the old registration is superseded (R-REG-84). */
    private EndRegistration ending() {
        boolean outgrown = base.level() == Level.ASSISTANT.code() && level() == Level.LICENSED.code() && !leavesPlace();
        return outgrown
                ? new EndRegistration(base.id(), base.tenant(), RegStatus.SUPERSEDED, approved.on(), "superseded")
                : new EndRegistration(base.id(), base.tenant(), RegStatus.MOVED_OUT, approved.on(), "moved");
    }

    private GrantRegistration grant(boolean samePlace) {
        boolean stays = samePlace || level() == Level.LICENSED.code() && !leavesPlace();
        return new GrantRegistration(granted(), approved.tenant(), approved.requirePerson().name(),
                approved.requirePerson().gender(), level(), category(), intended.scopes(), target.placeFor(level()),
                target.workplace(), approved.requireAuthority(), qualification(), approved.on(),
                stays ? BizStatus.CHANGED : BizStatus.MOVED_IN, particulars(), remarks());
    }

    /**
     * Flags registrations in other provinces when qualification or scopes change, or when one comes back beside them
     * (R-REG-121). A registration that only moves keeps its flag.
     */
    private List<Effect> flags(boolean sameRow) {
        if (intended.newScopes() || intended.newQualification() || !base.valid()) {
            return Consequences.divergence(standing, base, qualification(), intended.scopes(), approved.on()).stream()
                    .filter(flag -> sameRow || !((FlagDivergence) flag).registrationId().equals(base.id())).toList();
        }
        return !sameRow && base.divergent()
                ? List.of(new FlagDivergence(granted(), approved.tenant(), true, approved.on())) : List.of();
    }

    /** A resident's remark does not outlast the training: with scopes it is an ordinary registration (R-REG-71). */
    private String remarks() {
        return base.scopes().isEmpty() && !intended.scopes().isEmpty() ? "" : base.remarks();
    }

    /** Compares places through the succession of divisions on the day of the decision (R-REG-46, R-DAT-40). */
    private boolean leavesPlace() {
        Level held = Level.of(base.level());
        return !new PracticePlace(held, base.practicePlace())
                .sameAs(new PracticePlace(held, target.placeFor(base.level())), approved.on());
    }

    private UUID granted() {
        return approved.idOf("registration");
    }

    private Particulars particulars() {
        return Consequences.particulars(approved.form(), base.particulars());
    }

    private int level() {
        return required(intended.level(), "the level");
    }

    private String category() {
        return required(intended.category(), "the category");
    }

    private UUID qualification() {
        return required(intended.qualificationId(), "the qualification");
    }

    private static <T> T required(Optional<T> value, String what) {
        return value.orElseThrow(() -> new IllegalArgumentException("cannot be enacted without " + what));
    }
}
