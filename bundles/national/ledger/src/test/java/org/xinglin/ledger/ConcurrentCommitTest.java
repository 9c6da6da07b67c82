package org.xinglin.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.testkit.Approval;

class ConcurrentCommitTest {

    private static final int ROUNDS = 1000;

    /** In each round one or several persons' requests, some of them doubled, run at once; afterwards all must be whole. */
    @Test
    void rounds_of_simultaneous_commits_keep_every_rule() throws Exception {
        Random random = new Random(2026);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try (NationalEnd end = new NationalEnd()) {
            long expected = 0;
            for (int round = 0; round < ROUNDS; round++) {
                expected += round(end, threads, random);
            }
            var found = end.ledger.verify();
            assertEquals(List.of(), found.problems());
            assertEquals(expected, found.entries());
            List<LedgerEntry> all = end.ledger.after(0, Integer.MAX_VALUE);
            assertEquals(all.size(), new HashSet<>(all.stream().map(LedgerEntry::eRegId).toList()).size());
            assertEquals(found.persons(), all.stream().map(LedgerEntry::practiceCode).distinct().count());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Returns how many entries the round must have made. */
    private static int round(NationalEnd end, ExecutorService threads, Random random) throws Exception {
        List<LedgerRequest> requests = new ArrayList<>();
        int entries = 0;
        for (int persons = 1 + random.nextInt(2); persons > 0; persons--) {
            PersonId person = Approval.somebody();
            switch (random.nextInt(3)) {
                case 0 -> { // the same request several times
                    LedgerRequest request = Approval.of(person, HEBEI).grant().request();
                    requests.addAll(Collections.nCopies(3, request));
                    entries += 1;
                }
                case 1 -> { // rivals for one place: one wins
                    requests.add(Approval.of(person, HEBEI).grant().request());
                    requests.add(Approval.of(person, HEBEI).institution("第二医院").grant().request());
                    entries += 1;
                }
                default -> { // a move and a cancellation of the same registration: one wins
                    UUID registration = UUID.randomUUID();
                    end.ledger.commit(Approval.of(person, HEBEI).grant(registration).request()).orThrow();
                    requests.add(Approval.of(person, SHANXI).grant().end(registration, HEBEI, RegStatus.MOVED_OUT).request());
                    requests.add(Approval.of(person, HEBEI).end(registration, HEBEI, RegStatus.CANCELLED).request());
                    entries += 2;
                }
            }
        }
        Collections.shuffle(requests, random);
        List<Future<Outcome<LedgerEntry>>> running = new ArrayList<>();
        for (LedgerRequest request : requests) {
            running.add(threads.submit(() -> end.ledger.commit(request)));
        }
        for (Future<Outcome<LedgerEntry>> result : running) {
            Outcome<LedgerEntry> outcome = result.get();
            assertTrue(outcome.isAccepted() || outcome.findings().size() == 1, () -> outcome.findings().toString());
        }
        return entries;
    }
}
