package org.xinglin.rest.access;

import java.util.Optional;
import java.util.Set;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.Application;
import org.xinglin.api.client.Client;
import org.xinglin.rest.problem.ProblemException;

/** Is who calls. Resources take it as {@code @Context} parameter. */
public sealed interface Caller {

    /** Someone who did not have to sign in. */
    record Anyone() implements Caller {
    }

    /**
     * A doctor.
     *
     * @param onlyTypes the business types open to an account that approval activates (case B); empty if all are
     */
    record Doctor(Account account, String token, Optional<Set<String>> onlyTypes) implements Caller {

        /** Returns who it is nationally. */
        public PersonId person() {
            return account.person();
        }

        /** Checks that this doctor may apply for a business type (R-ACC-22). @throws ProblemException 403 if not */
        public void requireOpen(String type) {
            if (onlyTypes.isPresent() && !onlyTypes.get().contains(type)) {
                throw ProblemException.of(403, "account-not-active",
                        "账户尚未激活，目前只能申请注册和变更；审批通过后自动激活。",
                        "The account is not activated; until an approval activates it, only registration and change are open.");
            }
        }

        @Override
        public String toString() {
            return "Doctor[" + account.id() + "]";
        }
    }

    /** A member of staff. */
    record Official(Staff staff, String token) implements Caller {

        @Override
        public String toString() {
            return "Official[" + staff.id() + "]";
        }
    }

    /** A client: a program that acts for its institution, or a partner's. */
    record Machine(Client client) implements Caller {

        @Override
        public String toString() {
            return "Machine[" + client.clientId() + "]";
        }
    }

    /** Returns the doctor. @throws IllegalStateException if the method does not admit doctors only */
    default Doctor doctor() {
        if (this instanceof Doctor doctor) {
            return doctor;
        }
        throw new IllegalStateException("the method admits others than doctors");
    }

    /** Returns the member of staff, or the client as one. @throws IllegalStateException if the method does not admit these only */
    default Staff staff() {
        if (this instanceof Official official) {
            return official.staff();
        }
        if (this instanceof Machine machine) {
            return machine.client().staff();
        }
        throw new IllegalStateException("the method admits others than staff");
    }

    /** Says whether an application is this caller's: own as a doctor, in hand of the own office as staff. */
    default boolean concerns(Application application) {
        if (this instanceof Doctor doctor) {
            return doctor.person().equals(application.person());
        }
        return (this instanceof Official || this instanceof Machine) && ofOffice(staff(), application);
    }

    private static boolean ofOffice(Staff staff, Application application) {
        TenantId own = staff.tenant();
        return own.equals(application.tenant()) && switch (staff.role()) {
            case INSTITUTION -> application.institutionId().filter(staff.office()::equals).isPresent();
            case AUTHORITY -> application.authorityId().filter(staff.office()::equals).isPresent();
            case NATIONAL -> false;
        };
    }

    /** Returns the application if it concerns this caller. @throws UnknownException if not, as if it did not exist */
    default Application own(Application application) {
        if (!concerns(application)) {
            throw new UnknownException("application " + application.id());
        }
        return application;
    }
}
