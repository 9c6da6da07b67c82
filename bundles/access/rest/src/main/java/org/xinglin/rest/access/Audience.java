package org.xinglin.rest.access;

import org.xinglin.api.account.Account;
import org.xinglin.api.account.Staff;

/** Names who may call something. */
public enum Audience {
    /** Anyone, without signing in. */
    PUBLIC,
    /** A doctor whose account need not be activated: verification, security, prompts (R-ACC-22). */
    ACCOUNT,
    /** A doctor whose account is activated, or who applies in order to be (case B, R-ACC-22, R-REG-69). */
    APPLICANT,
    /** A doctor whose account is activated. */
    DOCTOR,
    /** Staff of an institution, for their own one. */
    INSTITUTION,
    /** Who confirms applications for an institution (R-ACC-37). */
    REVIEWER,
    /** Who looks after accounts for an institution, and confirms nothing (R-ACC-37). */
    MANAGER,
    /** Staff of an approving authority, for their own one. */
    AUTHORITY,
    /** The national operator. */
    NATIONAL;

    /** Says whether a caller belongs to this audience. */
    boolean includes(Caller caller) {
        return switch (this) {
            case PUBLIC -> true;
            case ACCOUNT -> caller instanceof Caller.Doctor;
            case APPLICANT -> caller instanceof Caller.Doctor doctor
                    && (active(doctor) || doctor.onlyTypes().isPresent());
            case DOCTOR -> caller instanceof Caller.Doctor doctor && active(doctor);
            case INSTITUTION -> caller instanceof Caller.Official o && o.staff().role() == Staff.Role.INSTITUTION;
            case REVIEWER -> caller instanceof Caller.Official o && o.staff().holds(Staff.Post.REVIEWER);
            case MANAGER -> caller instanceof Caller.Official o && o.staff().holds(Staff.Post.MANAGER);
            case AUTHORITY -> caller instanceof Caller.Official o && o.staff().role() == Staff.Role.AUTHORITY;
            case NATIONAL -> caller instanceof Caller.Official o && o.staff().role() == Staff.Role.NATIONAL;
        };
    }

    /** Says whether it is an audience of doctors. */
    boolean ofDoctors() {
        return this == ACCOUNT || this == APPLICANT || this == DOCTOR;
    }

    private static boolean active(Caller.Doctor doctor) {
        return doctor.account().state() == Account.State.ACTIVE;
    }
}
