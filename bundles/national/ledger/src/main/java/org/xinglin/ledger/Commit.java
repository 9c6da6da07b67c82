package org.xinglin.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.store.Json;
import org.xinglin.store.Transaction;

/** Does a commit inside one transaction of the national store. */
final class Commit {

    private final Clock clock;
    private final IdentificationCode codes;

    Commit(Clock clock) {
        this.clock = clock;
        this.codes = new IdentificationCode(clock);
    }

    /** Commits, or says what forbids it; a refusal has written nothing. An application that is entered is answered again. */
    Outcome<LedgerEntry> run(Transaction tx, LedgerRequest request, List<Qualification> qualifications) {
        LedgerMapper mapper = tx.mapper(LedgerMapper.class);
        mapper.serialise(request.person());
        PersonState state = mapper.state(request.person(), request.applicationId());
        if (state.existing() > 0) {
            return Outcome.accepted(again(tx, request, mapper.at(state.existing()).entry()));
        }
        List<Registered> before = mapper.registrationsOf(request.person());
        List<Finding> findings = findings(request, state, before, qualifications);
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        return new PracticeCodes(mapper).of(request.person(), state.practiceCode(), request.effects())
                .then(code -> Outcome.accepted(write(tx, request, state, before, code)));
    }

    private List<Finding> findings(LedgerRequest request, PersonState state, List<Registered> before,
            List<Qualification> qualifications) {
        List<Finding> findings = new ArrayList<>();
        if (state.lockedBy() != null && !state.lockedBy().equals(request.applicationId())) {
            findings.add(Locks.heldByAnother());
        }
        findings.addAll(NationalChecks.ofGrants(request, qualifications));
        PersonIndex index = new PersonIndex(request.person(), before);
        findings.addAll(index.apply(request.effects(), 0));
        if (findings.isEmpty() && Grants.first(request.effects()).isPresent()) {
            findings.addAll(NationalChecks.ofResult(index.valid(), request.approvedOn()));
            findings.addAll(NationalChecks.ofTime(index.rows(), request));
        }
        return findings;
    }

    private LedgerEntry write(Transaction tx, LedgerRequest request, PersonState state, List<Registered> before,
            String code) {
        LedgerMapper mapper = tx.mapper(LedgerMapper.class);
        EntryRow row = EntryRow.next(request, state, codes.next(), code, after(state.committedAt()));
        LedgerEntry entry = row.entry(mapper.add(row));
        updateIndex(mapper, entry, before);
        mapper.unlock(request.person(), request.applicationId());
        String body = Json.write(entry);
        entry.touched().stream().sorted()
                .forEach(touched -> send(tx, touched, Topic.REGISTER_ENTRY, entry, body));
        send(tx, entry.tenant(), Topic.APPLICATION_ENTRY, entry, body);
        send(tx, TenantId.NATIONAL, Topic.DISCLOSURE_ENTRY, entry, body);
        return entry;
    }

    /** Ends first, so that a place is free before it is taken. */
    private static void updateIndex(LedgerMapper mapper, LedgerEntry entry, List<Registered> before) {
        PersonIndex index = new PersonIndex(entry.person(), before);
        index.apply(entry.effects(), entry.position());
        index.rows().stream()
                .filter(r -> r.endedPosition() == entry.position() && r.grantedPosition() != entry.position())
                .forEach(mapper::endRegistration);
        index.rows().stream().filter(r -> r.grantedPosition() == entry.position()).forEach(mapper::addRegistration);
    }

    /** Answers a repeated request: its tenant may have lost the answer. Registers and applications take it once. */
    private LedgerEntry again(Transaction tx, LedgerRequest request, LedgerEntry entry) {
        if (!entry.person().equals(request.person()) || !entry.tenant().equals(request.tenant())) {
            throw new IllegalArgumentException("application " + request.applicationId() + " is another person's or tenant's");
        }
        String body = Json.write(entry);
        if (entry.touched().contains(entry.tenant())) {
            send(tx, entry.tenant(), Topic.REGISTER_ENTRY, entry, body);
        }
        send(tx, entry.tenant(), Topic.APPLICATION_ENTRY, entry, body);
        return entry;
    }

    private static void send(Transaction tx, TenantId to, String topic, LedgerEntry entry, String body) {
        tx.send(to, topic, entry.person().toString(), body);
    }

    /** Returns now, to the microsecond, and later than the person's last entry whatever the clock did. */
    private Instant after(Instant last) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return last == null || now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }
}
