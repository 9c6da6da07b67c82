package org.xinglin.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.business.Standing;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.standards.PracticeCode;
import org.xinglin.store.BulkLoad;
import org.xinglin.store.Transaction;

/** Commits openings of different persons inside one transaction of the national store, set-wise. */
final class OpeningCommit {

    private final Clock clock;
    private final IdentificationCode codes;
    private final Transaction tx;
    private final OpeningMapper mapper;
    private final List<LedgerRequest> requests;
    private final Map<PersonId, List<Qualification>> qualifications;
    private final GivenCodes given;
    private Map<UUID, EntryRow> entered = Map.of();
    private Map<PersonId, OpeningMapper.Head> heads = Map.of();
    private Map<PersonId, List<EntryRow>> chains = Map.of();
    private final Map<UUID, List<Finding>> refused = new HashMap<>();

    OpeningCommit(Clock clock, IdentificationCode codes, Transaction tx, List<LedgerRequest> requests,
            Map<PersonId, List<Qualification>> qualifications, Optional<BulkLoad> load) {
        this.clock = clock;
        this.codes = codes;
        this.tx = tx;
        this.requests = requests;
        this.qualifications = qualifications;
        mapper = tx.mapper(OpeningMapper.class);
        given = new GivenCodes(tx, load);
        if (requests.stream().map(LedgerRequest::person).distinct().count() < requests.size()) {
            throw new IllegalArgumentException("openings committed together are of different persons");
        }
        if (load.isPresent()) {
            load.get().admit(tx);
            mapper.enterLedger();
        } else {
            lookUp();
        }
    }

    private void lookUp() {
        List<String> persons = requests.stream().map(r -> r.person().toString()).toList();
        mapper.serialise(persons);
        entered = mapper.ofApplications(requests.stream().map(r -> r.applicationId().toString()).toList()).stream()
                .collect(Collectors.toMap(EntryRow::applicationId, Function.identity()));
        heads = mapper.heads(persons).stream().collect(Collectors.toMap(h -> new PersonId(h.personId()), Function.identity()));
        List<String> known = heads.values().stream().filter(h -> h.sequence() != null).map(h -> h.personId().toString()).toList();
        chains = known.isEmpty() ? Map.of()
                : mapper.ofPersons(known).stream().collect(Collectors.groupingBy(EntryRow::personId));
    }

    /** Says what forbids each; nothing is written. */
    List<Outcome<LedgerRequest>> check() {
        judge();
        return requests.stream().map(r -> refused.containsKey(r.applicationId())
                ? Outcome.<LedgerRequest>refused(refused.get(r.applicationId())) : Outcome.accepted(r)).toList();
    }

    /** Commits what nothing forbids. */
    List<Outcome<LedgerEntry>> commit() {
        judge();
        giveCodes();
        List<LedgerRequest> pending = pending();
        Map<UUID, LedgerEntry> entries = new HashMap<>();
        if (!pending.isEmpty()) {
            List<Long> positions = mapper.nextPositions(pending.size());
            EntryCopy rows = new EntryCopy(pending.size());
            for (int i = 0; i < pending.size(); i++) {
                LedgerRequest request = pending.get(i);
                EntryRow row = row(request);
                rows.add(positions.get(i), row);
                entries.put(request.applicationId(), entry(request, row, positions.get(i)));
            }
            rows.into(tx);
            given.advance(pending);
        }
        List<Outcome<LedgerEntry>> outcomes = new ArrayList<>();
        for (LedgerRequest request : requests) {
            UUID id = request.applicationId();
            if (refused.containsKey(id)) {
                outcomes.add(Outcome.refused(refused.get(id)));
            } else {
                LedgerEntry entry = entries.containsKey(id) ? entries.get(id) : entered.get(id).entry();
                outcomes.add(Outcome.accepted(entry));
            }
        }
        return outcomes;
    }

    private List<LedgerRequest> pending() {
        return requests.stream().filter(r -> !entered.containsKey(r.applicationId()) && !refused.containsKey(r.applicationId()))
                .toList();
    }

    private void judge() {
        for (LedgerRequest request : requests) {
            if (!entered.containsKey(request.applicationId())) {
                List<Finding> findings = findings(request);
                if (!findings.isEmpty()) {
                    refused.put(request.applicationId(), findings);
                }
            }
        }
    }

    private List<Finding> findings(LedgerRequest request) {
        List<Finding> findings = new ArrayList<>();
        OpeningChecks.ofCode(request, heldCode(request.person())).ifPresent(findings::add);
        if (request.practiceCode().filter(code -> PracticeCode.parse(code).isEmpty()).isPresent()) {
            findings.add(OpeningChecks.notThePersons());
        }
        findings.addAll(NationalChecks.ofGrants(request, qualifications.getOrDefault(request.person(), List.of())));
        PersonChain chain = PersonChain.of(chains.getOrDefault(request.person(), List.of()));
        NationalChecks.ofBans(request, chain.standing()).ifPresent(findings::add);
        findings.addAll(NationalChecks.ofFit(request, chain.tryOut(request.effects())));
        if (findings.isEmpty()) {
            Standing after = chain.standing();
            findings.addAll(NationalChecks.ofResult(request, after));
            findings.addAll(OpeningChecks.ofResult(request, after));
        }
        return findings;
    }

    private void giveCodes() {
        List<LedgerRequest> bringing = pending().stream()
                .filter(r -> heldCode(r.person()) == null && r.practiceCode().isPresent()).toList();
        given.toOthers(bringing).forEach(r -> refused.put(r.applicationId(), List.of(OpeningChecks.notThePersons())));
    }

    private EntryRow row(LedgerRequest request) {
        OpeningMapper.Head head = heads.get(request.person());
        boolean first = head == null || head.sequence() == null;
        PersonState state = new PersonState(0, null, first ? 0 : head.sequence(), first ? null : head.hash(),
                first ? null : head.committedAt(), heldCode(request.person()));
        String code = state.practiceCode() != null ? state.practiceCode() : request.practiceCode().orElse("");
        return EntryRow.next(request, state, codes.next(), code, Commit.after(clock, state.committedAt()));
    }

    /** Returns the entry as it would be read back, without reading it. */
    private static LedgerEntry entry(LedgerRequest request, EntryRow row, long position) {
        return new LedgerEntry(position, row.personId(), row.sequence(), row.applicationId(), row.tenant(), row.type(),
                row.approvedOn(), row.eRegId(), row.practiceCode(), request.policies(), request.effects(), row.committedAt(),
                row.previousHash(), row.hash());
    }

    private String heldCode(PersonId person) {
        OpeningMapper.Head head = heads.get(person);
        return head == null ? null : head.practiceCode();
    }
}
