package org.xinglin.policies.national2017;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Form;

/** Lists the reasons of 注销: who may start a cancellation for it, and whether a document has to show it (R-REG-132). */
enum CancellationReason {
    DEATH("1", true, Starter.INSTITUTION, Starter.COMMISSION),
    CRIME("2", true, Starter.INSTITUTION, Starter.DOCTOR, Starter.COMMISSION),
    REVOCATION("3", true, Starter.INSTITUTION, Starter.COMMISSION),
    FAILED_AGAIN("4", false, Starter.INSTITUTION, Starter.COMMISSION),
    NOT_ASSESSED("5", false, Starter.INSTITUTION, Starter.COMMISSION),
    INTERRUPTED("6", false, Starter.INSTITUTION, Starter.DOCTOR, Starter.COMMISSION),
    UNFIT("7", true, Starter.INSTITUTION, Starter.DOCTOR),
    CERTIFICATE_MISUSED("8", true, Starter.INSTITUTION, Starter.COMMISSION),
    EXAM_FRAUD("9", true, Starter.COMMISSION, Starter.INSTITUTION),
    OWN_WISH("10", false, Starter.DOCTOR),
    RESIDUAL("11", true, Starter.INSTITUTION, Starter.COMMISSION);

    private final String no;
    private final boolean document;
    private final Set<Starter> starters;

    CancellationReason(String no, boolean document, Starter... starters) {
        this.no = no;
        this.document = document;
        this.starters = Set.of(starters);
    }

    /** Returns the reason that a form gives; empty if there is none of that number. */
    static Optional<CancellationReason> of(Form form) {
        return form.text("reasonNo").flatMap(no -> Arrays.stream(values()).filter(r -> r.no.equals(no)).findFirst());
    }

    /** Says whether a form gives this reason. */
    boolean isOf(Form form) {
        return of(form).filter(this::equals).isPresent();
    }

    String no() {
        return no;
    }

    /** Says whether a document has to show it; the others are shown by assessments on record, or by the application itself. */
    boolean needsDocument() {
        return document;
    }

    boolean openTo(Starter starter) {
        return starters.contains(starter);
    }
}
