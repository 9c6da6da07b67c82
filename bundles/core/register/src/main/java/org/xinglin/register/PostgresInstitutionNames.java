package org.xinglin.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Staff;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.InstitutionNames;
import org.xinglin.api.register.InstitutionRenamed;
import org.xinglin.store.Json;
import org.xinglin.store.Store;
import org.xinglin.store.Transaction;

/** Keeps names and proposals in the tenant's own schema, and tells the national end with the decision (R-INS-05). */
@Component(name = "org.xinglin.register.names")
public final class PostgresInstitutionNames implements InstitutionNames {

    private final Store store;
    private final Clock clock;

    /** Takes what it works with. */
    @Activate
    public PostgresInstitutionNames(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Named> of(TenantId tenant, UUID institution) {
        return store.read(tenant, tx -> {
            String present = institution(tx, institution).name();
            List<Named> names = known(tx, institution).stream().map(row -> new Named(row.name(),
                    Optional.ofNullable(row.validFrom()), Optional.ofNullable(row.validTo()))).toList();
            return names.isEmpty() ? List.of(new Named(present, Optional.empty(), Optional.empty())) : names;
        });
    }

    @Override
    public Outcome<Rename> propose(Staff by, String name, String reason) {
        UUID own = OwnInstitution.of(by);
        return store.transact(by.tenant(), tx -> {
            tx.mapper(ApprovalMapper.class).hold(own);
            Institution institution = institution(tx, own);
            List<Finding> faults = RenameCheck.proposal(institution, name.strip(), reason.strip());
            if (!faults.isEmpty()) {
                return Outcome.refused(faults);
            }
            RenameRow row = new RenameRow(UUID.randomUUID(), own, institution.name(), name.strip(), reason.strip(), State.OPEN,
                    clock.instant(), by.name(), null, "", "", null);
            return tx.mapper(NameMapper.class).propose(row, by.id()) == 0 ? Outcome.refused(RenameCheck.ANOTHER_OPEN)
                    : Outcome.accepted(row.rename());
        });
    }

    @Override
    public Outcome<Rename> withdraw(Staff by, UUID rename) {
        UUID own = OwnInstitution.of(by);
        return store.transact(by.tenant(), tx -> {
            RenameRow row = open(tx, rename);
            if (!row.institutionId().equals(own)) {
                throw new UnknownException("rename " + rename);
            }
            return row.state() != State.OPEN ? Outcome.refused(RenameCheck.DECIDED)
                    : end(tx, row, State.WITHDRAWN, by, "", "", null);
        });
    }

    @Override
    public Outcome<Rename> decide(Staff officer, UUID rename, boolean approve, String reason) {
        String written = reason == null ? "" : reason.strip();
        return store.transact(officer.tenant(), tx -> {
            UUID of = Optional.ofNullable(tx.mapper(NameMapper.class).rename(rename)).map(RenameRow::institutionId)
                    .orElseThrow(() -> new UnknownException("rename " + rename));
            tx.mapper(ApprovalMapper.class).hold(of);
            RenameRow row = open(tx, rename);
            List<Finding> faults = RenameCheck.decision(officer, institution(tx, of), row, approve, written);
            if (!faults.isEmpty()) {
                return Outcome.refused(faults);
            }
            return approve ? end(tx, row, State.APPROVED, officer, officer.name(), written, enforce(tx, row))
                    : end(tx, row, State.REFUSED, officer, officer.name(), written, null);
        });
    }

    @Override
    public List<Rename> ofInstitution(Staff by, int limit) {
        UUID own = OwnInstitution.of(by);
        return store.read(by.tenant(), tx -> tx.mapper(NameMapper.class).ofInstitution(own, limit)).stream()
                .map(RenameRow::rename).toList();
    }

    @Override
    public List<Rename> awaiting(Staff officer, int limit) {
        if (officer.role() != Staff.Role.AUTHORITY) {
            throw new IllegalArgumentException("staff of an authority wanted");
        }
        return store.read(officer.tenant(), tx -> tx.mapper(NameMapper.class).awaiting(officer.office(), limit)).stream()
                .map(RenameRow::rename).toList();
    }

    private Outcome<Rename> end(Transaction tx, RenameRow row, State state, Staff by, String name, String decision, LocalDate from) {
        NameMapper mapper = tx.mapper(NameMapper.class);
        mapper.end(row.id(), state, clock.instant(), by.id(), name, decision, from);
        return Outcome.accepted(mapper.rename(row.id()).rename());
    }

    /** Puts the new name in force, writes the day of the old one, and tells the national end. Returns its first day. */
    private LocalDate enforce(Transaction tx, RenameRow row) {
        NameMapper mapper = tx.mapper(NameMapper.class);
        Instant now = clock.instant();
        NameRow before = known(tx, row.institutionId()).stream().filter(name -> name.validTo() == null).findFirst()
                .orElse(new NameRow(row.institutionId(), institution(tx, row.institutionId()).name(), null, null, now, null));
        LocalDate today = Time.dateOf(now);
        LocalDate from = before.validFrom() != null && before.validFrom().isAfter(today) ? before.validFrom() : today;
        mapper.supersede(row.institutionId(), now);
        if (!from.equals(before.validFrom())) {
            mapper.add(new NameRow(row.institutionId(), before.name(), before.validFrom(), from, now, null), row.id());
        }
        mapper.add(new NameRow(row.institutionId(), row.name(), from, null, now, null), row.id());
        mapper.call(row.institutionId(), row.name());
        tx.send(TenantId.NATIONAL, Topic.INSTITUTION_NAME, row.institutionId().toString(),
                Json.write(new InstitutionRenamed(row.institutionId(), row.name(), from, now)));
        Publication.send(tx, List.of(row.institutionId()));
        return from;
    }

    private static RenameRow open(Transaction tx, UUID rename) {
        return Optional.ofNullable(tx.mapper(NameMapper.class).holdRename(rename))
                .orElseThrow(() -> new UnknownException("rename " + rename));
    }

    private static List<NameRow> known(Transaction tx, UUID institution) {
        return tx.mapper(NameMapper.class).names(List.of(institution.toString())).stream().filter(NameRow::known).toList();
    }

    private static Institution institution(Transaction tx, UUID id) {
        return Optional.ofNullable(tx.mapper(InstitutionMapper.class).institution(id)).map(InstitutionRow::institution)
                .orElseThrow(() -> new UnknownException("institution " + id));
    }
}
