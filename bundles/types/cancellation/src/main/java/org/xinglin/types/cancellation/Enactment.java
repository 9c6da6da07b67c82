package org.xinglin.types.cancellation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Consequences;
import org.xinglin.api.business.NamedRegistration;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.EndRegistration;
import org.xinglin.api.effect.ImposeBan;

/** Works out what the approval of a cancellation brings about (rulebook §3.16, the two rows of 注销). */
record Enactment(Case approved, Standing standing, Standing.Registration chosen, String reasonNo) {

    private static final String CRIME = "2";
    private static final String EXAM_FRAUD = "9";
    private static final String OWN_WISH = "10";

    /** Takes what is needed out of a case. @throws IllegalArgumentException naming what is missing */
    static Enactment of(Case approved) {
        return new Enactment(approved, approved.requirePerson().standing(), NamedRegistration.require(approved),
                approved.form().text("reasonNo")
                        .orElseThrow(() -> new IllegalArgumentException("cannot be enacted without the reason")));
    }

    /** Ends the chosen registration, or all of them with whatever bars the way back. */
    List<Effect> effects() {
        LocalDate on = approved.on();
        if (chosen.status() == RegStatus.DEPARTED) {
            return List.of(new EndRegistration(chosen.id(), chosen.tenant(), RegStatus.CANCELLED, on, "departed-two-years"));
        }
        String cause = "cancel-" + reasonNo;
        if (OWN_WISH.equals(reasonNo)) {
            return Consequences.end(standing, chosen, RegStatus.CANCELLED, on, cause);
        }
        List<Effect> effects = new ArrayList<>(Consequences.endAll(standing, RegStatus.CANCELLED, on, cause));
        if (CRIME.equals(reasonNo)) {
            approved.form().date("sentenceEndsOn").ifPresent(last -> effects.add(ban("sentence", BanKind.SENTENCE, last)));
            approved.form().date("courtBanUntil").ifPresent(last -> effects.add(ban("court ban", BanKind.COURT_BAN, last)));
        }
        if (EXAM_FRAUD.equals(reasonNo) && standing.bansOn(BanKind.EXAM_FRAUD, on).isEmpty()) {
            effects.add(ban("exam fraud", BanKind.EXAM_FRAUD, on, Optional.empty()));
        }
        return List.copyOf(effects);
    }

    /** A sentence that was over before the cancellation is still recorded: the two years count from its end (R-REG-36). */
    private ImposeBan ban(String what, BanKind kind, LocalDate last) {
        return ban(what, kind, last.isBefore(approved.on()) ? last : approved.on(), Optional.of(last));
    }

    private ImposeBan ban(String what, BanKind kind, LocalDate from, Optional<LocalDate> last) {
        return new ImposeBan(approved.idOf(what), approved.tenant(), kind, from, last,
                approved.form().text("instrument").orElse(""), approved.requireAuthority().name());
    }
}
