package org.xinglin.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.accounts.DeskMapper.CheckRow;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.account.DoctorChecks;
import org.xinglin.api.account.NewAccount;
import org.xinglin.api.account.Staff;
import org.xinglin.api.business.Standing;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Store;

/** Looks doctors up for institutions and logs every question in the institution's province (R-ACC-39). */
@Component(name = "org.xinglin.accounts.doctor-checks")
public final class PostgresDoctorChecks implements DoctorChecks {

    private final Store store;
    private final FieldCipher cipher;
    private final Clock clock;
    private final RegisterLookup registers;

    /** Takes what it stands on. */
    @Activate
    public PostgresDoctorChecks(@Reference Store store, @Reference FieldCipher cipher, @Reference Clock clock,
            @Reference RegisterLookup registers) {
        this.store = store;
        this.cipher = cipher;
        this.clock = clock;
        this.registers = registers;
    }

    @Override
    public Outcome<Answer> check(Staff by, Kind kind, String idType, String idNo) {
        NewAccount asked = Identity.normalise("", idType, idNo);
        Optional<Finding> fault = Identity.document(asked.idType(), asked.idNo());
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        PersonId person = cipher.personId(asked.idType(), asked.idNo());
        List<Qualification> qualifications = kind == Kind.QUALIFICATION ? registers.qualificationsOf(person) : List.of();
        List<Found> registrations = kind == Kind.REGISTRATION ? registrations(by, person) : List.of();
        List<Credit> credits = kind == Kind.CREDIT
                ? CreditRecords.of(registers.standingOf(person), registers.qualificationsOf(person)) : List.of();
        UUID id = UUID.randomUUID();
        CheckRow row = new CheckRow(id, clock.instant(), institution(by), by.id(), by.name(), kind.name(), person.value(),
                qualifications.size() + registrations.size() + credits.size());
        store.transact(by.tenant(), tx -> tx.mapper(DeskMapper.class).insertCheck(row));
        return Outcome.accepted(new Answer(id, Masks.idNo(asked.idNo()), qualifications, registrations, credits));
    }

    @Override
    public List<Entry> log(Staff by, int limit) {
        UUID institution = institution(by);
        return store.read(by.tenant(), tx -> tx.mapper(DeskMapper.class).checks(institution, limit)).stream()
                .map(row -> new Entry(row.id(), row.askedAt(), row.staffId(), row.staffName(), Kind.valueOf(row.kind()),
                        new PersonId(row.personId()), row.results()))
                .toList();
    }

    private List<Found> registrations(Staff by, PersonId person) {
        Standing standing = registers.standingOf(person);
        return standing.registrations().stream().map(r -> found(by, standing.practiceCode().orElse(""), r)).toList();
    }

    private Found found(Staff by, String practiceCode, Standing.Registration r) {
        String recorded = r.main().name();
        List<String> names = registers.institutionNames(r.tenant(), r.main().id());
        boolean agrees = names.contains(recorded);
        String shown = r.valid() && agrees ? names.get(names.size() - 1) : recorded;
        boolean own = r.tenant().equals(by.tenant()) && r.main().id().equals(by.office());
        return new Found(r.tenant(), r.personName(), practiceCode, r.level(), r.category(), r.scopes(), r.practicePlace(),
                shown, agrees, own, r.authority().name(), r.approvedOn(), r.status(), r.endedOn());
    }

    private static UUID institution(Staff by) {
        if (by.role() != Staff.Role.INSTITUTION) {
            throw new IllegalArgumentException("staff of an institution wanted");
        }
        return by.office();
    }
}
