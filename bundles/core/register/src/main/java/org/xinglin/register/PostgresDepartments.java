package org.xinglin.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.AccountDesk;
import org.xinglin.api.account.Staff;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.register.Departments;
import org.xinglin.store.Store;
import org.xinglin.store.Transaction;

/** Keeps departments in the tenant's own schema. */
@Component(name = "org.xinglin.register.departments")
public final class PostgresDepartments implements Departments {

    private final Store store;
    private final AccountDesk accounts;
    private final Clock clock;

    /** Takes what it works with. */
    @Activate
    public PostgresDepartments(@Reference Store store, @Reference AccountDesk accounts, @Reference Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public List<Department> of(TenantId tenant, UUID institution) {
        return store.read(tenant, tx -> mapper(tx).open(institution));
    }

    @Override
    public Outcome<Department> create(Staff by, Wanted wanted) {
        UUID institution = institution(by);
        Department created = new Department(UUID.randomUUID(), institution, wanted.name().strip(),
                wanted.subjects().stream().distinct().sorted().toList(), true, 0);
        return store.transact(by.tenant(), tx -> {
            List<Finding> findings = DepartmentCheck.findings(wanted, licensed(tx, institution));
            if (findings.isEmpty() && mapper(tx).insert(created) == 0) {
                findings = List.of(DepartmentCheck.unlike());
            }
            return findings.isEmpty() ? written(tx, by, created.id(), What.CREATED) : Outcome.refused(findings);
        });
    }

    @Override
    public Outcome<Department> change(Staff by, UUID department, Wanted wanted) {
        UUID institution = institution(by);
        return store.transact(by.tenant(), tx -> {
            hold(tx, institution, department);
            List<Finding> findings = DepartmentCheck.findings(wanted, licensed(tx, institution));
            if (findings.isEmpty() && mapper(tx).named(institution, wanted.name().strip(), department)) {
                findings = List.of(DepartmentCheck.unlike());
            }
            if (!findings.isEmpty()) {
                return Outcome.refused(findings);
            }
            mapper(tx).update(new Department(department, institution, wanted.name().strip(),
                    wanted.subjects().stream().distinct().sorted().toList(), true, 0));
            return written(tx, by, department, What.CHANGED);
        });
    }

    @Override
    public Outcome<Department> close(Staff by, UUID department) {
        UUID institution = institution(by);
        return store.transact(by.tenant(), tx -> {
            hold(tx, institution, department);
            Department open = mapper(tx).find(department);
            mapper(tx).leaveAll(department, clock.instant(), by.id());
            mapper(tx).update(new Department(department, institution, open.name(), open.subjects(), false, 0));
            return written(tx, by, department, What.CLOSED);
        });
    }

    @Override
    public List<Event> history(Staff by, UUID department) {
        return store.read(by.tenant(), tx -> {
            Department found = mapper(tx).find(department);
            if (found == null || !found.institution().equals(institution(by))) {
                throw unknown(department);
            }
            return mapper(tx).events(department);
        });
    }

    @Override
    public Outcome<Place> assign(Staff by, UUID registration, UUID department) {
        UUID institution = institution(by);
        Version here = registration(by.tenant(), registration)
                .filter(version -> version.institutionId().equals(institution))
                .orElseThrow(() -> new UnknownException("registration " + registration));
        if (!accounts.activated(here.person())) {
            return Outcome.refused(DepartmentCheck.notActivated());
        }
        return set(by.tenant(), here, department, Setter.INSTITUTION, by.id(), by.name());
    }

    @Override
    public Outcome<Place> choose(TenantId tenant, PersonId doctor, String doctorName, UUID registration, UUID department) {
        Version own = registration(tenant, registration).filter(version -> version.person().equals(doctor))
                .orElseThrow(() -> new UnknownException("registration " + registration));
        if (!accounts.activated(doctor)) {
            return Outcome.refused(DepartmentCheck.notActivated());
        }
        return set(tenant, own, department, Setter.DOCTOR, doctor.value(), doctorName);
    }

    private Outcome<Place> set(TenantId tenant, Version registration, UUID department, Setter setter, UUID by, String name) {
        Instant now = clock.instant();
        return store.transact(tenant, tx -> {
            mapper(tx).holdRegistration(registration.id().toString());
            if (mapper(tx).hold(registration.institutionId(), department) == null) {
                return Outcome.refused(DepartmentCheck.gone());
            }
            Place before = mapper(tx).place(registration.id());
            if (before == null || !before.department().equals(department)) {
                mapper(tx).leave(registration.id(), now, by);
                mapper(tx).enter(new Place(registration.id(), department, "", now, setter, name), by);
            }
            return Outcome.accepted(mapper(tx).place(registration.id()));
        });
    }

    @Override
    public List<Place> places(TenantId tenant, Collection<UUID> registrations) {
        return registrations.isEmpty() ? List.of() : store.read(tenant, tx -> mapper(tx).places(registrations));
    }

    @Override
    public List<Place> past(TenantId tenant, UUID registration) {
        return store.read(tenant, tx -> mapper(tx).past(registration));
    }

    private Optional<Version> registration(TenantId tenant, UUID id) {
        LocalDate today = Time.today(clock);
        return Optional.ofNullable(store.read(tenant, tx -> tx.mapper(RecordMapper.class).find("REGISTRATION", id, today)))
                .filter(version -> version.status().equals(RegStatus.VALID.name()));
    }

    private static void hold(Transaction tx, UUID institution, UUID department) {
        if (mapper(tx).hold(institution, department) == null) {
            throw unknown(department);
        }
    }

    private Outcome<Department> written(Transaction tx, Staff by, UUID department, What what) {
        mapper(tx).event(department, clock.instant(), by.id(), by.name(), what);
        return Outcome.accepted(mapper(tx).find(department));
    }

    /** Returns the institution's subjects; nobody else names a department of it until the transaction ends. */
    private static List<String> licensed(Transaction tx, UUID institution) {
        tx.mapper(ApprovalMapper.class).hold(institution);
        InstitutionRow row = tx.mapper(InstitutionMapper.class).institution(institution);
        if (row == null) {
            throw new UnknownException("institution " + institution);
        }
        return row.subjects();
    }

    private static UUID institution(Staff by) {
        return OwnInstitution.of(by);
    }

    private static UnknownException unknown(UUID department) {
        return new UnknownException("department " + department);
    }

    private static DepartmentMapper mapper(Transaction tx) {
        return tx.mapper(DepartmentMapper.class);
    }
}
