package org.xinglin.api.register;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Staff;

/**
 * Keeps the departments 科室 of institutions and who works in which (rulebook §2.4, R-REG-235). They are the institution's own
 * business: no application, no ledger entry; every change is kept with who made it and when.
 */
@ProviderType
public interface Departments {

    /** Lists an institution's open departments by name. */
    List<Department> of(TenantId tenant, UUID institution);

    /**
     * Creates a department of the own institution.
     *
     * @param wanted whose subjects are all among those of the institution's licence, by themselves or below one of them
     */
    Outcome<Department> create(Staff by, Wanted wanted);

    /** Changes the name or the subjects of one of the own open departments. */
    Outcome<Department> change(Staff by, UUID department, Wanted wanted);

    /** Closes one of the own departments; who worked there is in none. The name is free again. */
    Outcome<Department> close(Staff by, UUID department);

    /** Lists what was done to one of the own departments, oldest first. */
    List<Event> history(Staff by, UUID department);

    /** Sets a doctor's department, by the main institution; saved at once. The doctor's account must be activated (R-REG-235). */
    Outcome<Place> assign(Staff by, UUID registration, UUID department);

    /** Takes a doctor's own choice among the departments of their main institution; saved at once (R-REG-235). */
    Outcome<Place> choose(TenantId tenant, PersonId doctor, String doctorName, UUID registration, UUID department);

    /** Returns the departments of these registrations at their present main institutions; who has none is not in the answer. */
    List<Place> places(TenantId tenant, Collection<UUID> registrations);

    /** Lists where a registration's doctor has been, oldest first. */
    List<Place> past(TenantId tenant, UUID registration);

    /** Is what a department is to be. @param name 1 to 50 characters @param subjects 诊疗科目 codes, at least one */
    record Wanted(String name, List<String> subjects) {

        /** Takes a copy. */
        public Wanted {
            subjects = List.copyOf(subjects);
        }
    }

    /** Is a department. @param doctors how many have it now */
    record Department(UUID id, UUID institution, String name, List<String> subjects, boolean open, long doctors) {
    }

    /** Lists what is done to departments. */
    enum What { CREATED, CHANGED, CLOSED }

    /** Is one thing that was done to a department, and how it was then. */
    record Event(Instant at, String by, What what, String name, List<String> subjects) {
    }

    /** Lists who sets a doctor's department. */
    enum Setter { DOCTOR, INSTITUTION }

    /**
     * Is a doctor's department.
     *
     * @param by shown name of who set it
     */
    record Place(UUID registration, UUID department, String name, Instant since, Setter setter, String by) {
    }
}
