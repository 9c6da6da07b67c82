package org.xinglin.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.Set;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.GrantQualification;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.ledger.Openings;
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
        List<Finding> findings = findings(mapper, request, state, qualifications);
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        return new PracticeCodes(mapper).of(request, state.practiceCode())
                .then(code -> Outcome.accepted(write(tx, request, state, code)));
    }

    private static List<Finding> findings(LedgerMapper mapper, LedgerRequest request, PersonState state,
            List<Qualification> qualifications) {
        List<Finding> findings = new ArrayList<>();
        boolean heldByAnother = state.lockedBy() != null && !state.lockedBy().equals(request.applicationId());
        if (request.exclusive() && (heldByAnother || mapper.refused(request.applicationId()))) {
            findings.add(Locks.heldByAnother());
        }
        findings.addAll(NationalChecks.ofGrants(request, qualifications));
        findings.addAll(EnteredQualifications.check(request, qualifications,
                () -> mapper.ofPerson(request.person()).stream().flatMap(row -> row.content().effects().stream())));
        PersonChain chain = PersonChain.of(mapper.ofPerson(request.person()));
        Standing before = chain.standing();
        NationalChecks.ofBans(request, before).ifPresent(findings::add);
        findings.addAll(NationalChecks.ofFit(request, chain.tryOut(request.effects())));
        if (findings.isEmpty()) {
            findings.addAll(NationalChecks.ofResult(request, chain.standing()));
            NationalChecks.ofLapses(request, before, chain.standing()).ifPresent(findings::add);
        }
        if (findings.isEmpty() && request.type().equals(Openings.TYPE)) {
            OpeningChecks.ofCode(request, state.practiceCode()).ifPresent(findings::add);
            findings.addAll(OpeningChecks.ofResult(request, chain.standing()));
        }
        return findings;
    }

    private LedgerEntry write(Transaction tx, LedgerRequest request, PersonState state, String code) {
        LedgerMapper mapper = tx.mapper(LedgerMapper.class);
        EntryRow row = EntryRow.next(request, state, codes.next(), code, after(clock, state.committedAt()));
        LedgerEntry entry = row.entry(mapper.add(row));
        mapper.unlock(request.person(), request.applicationId());
        announce(tx, entry);
        return entry;
    }

    /** Tells everyone concerned of a new entry. */
    static void announce(Transaction tx, LedgerEntry entry) {
        String body = Json.write(entry);
        Set<TenantId> concerned = new TreeSet<>(entry.touched());
        concerned.forEach(touched -> send(tx, touched, Topic.REGISTER_ENTRY, entry, body));
        concerned.add(entry.tenant());
        concerned.forEach(tenant -> send(tx, tenant, Topic.APPLICATION_ENTRY, entry, body));
        send(tx, TenantId.NATIONAL, Topic.DISCLOSURE_ENTRY, entry, body);
        if (entry.effects().stream().anyMatch(GrantQualification.class::isInstance)) {
            send(tx, TenantId.NATIONAL, Topic.QUALIFICATION_ENTRY, entry, body);
        }
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
    static Instant after(Clock clock, Instant last) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return last == null || now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }
}
