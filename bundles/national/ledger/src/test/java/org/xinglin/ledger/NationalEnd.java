package org.xinglin.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.xinglin.api.PersonId;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.api.qualification.Qualifications;
import org.xinglin.testkit.Approval;
import org.xinglin.testkit.TestDatabase;

/** Is the national end of a test: a real database with the ledger on it; everybody has the common qualifications. */
final class NationalEnd implements AutoCloseable {

    final TestDatabase database = TestDatabase.with(LedgerRoom.ROOM);
    final Map<PersonId, List<Qualification>> known = new ConcurrentHashMap<>();
    final Qualifications qualifications = new Register();
    final PostgresLedger ledger = new PostgresLedger(database.store(), qualifications, database.clock());
    final PostgresPersonLock lock = new PostgresPersonLock(database.store(), database.clock());
    final PostgresNationalRegister register = new PostgresNationalRegister(database.store());
    final LedgerRequestEndpoint requests =
            new LedgerRequestEndpoint(database.store(), qualifications, database.clock());

    /** Takes what waits in the national outbox, in order. */
    List<Message> sent() {
        List<Message> messages = new ArrayList<>();
        database.exchange().deliver(org.xinglin.api.TenantId.NATIONAL, List.of(Topic.REGISTER_ENTRY,
                Topic.APPLICATION_ENTRY, Topic.APPLICATION_REFUSAL, Topic.DISCLOSURE_ENTRY), Integer.MAX_VALUE,
                messages::add);
        return messages;
    }

    /** Returns the codes of what forbids a request. */
    List<String> refusal(LedgerRequest request) {
        return ledger.commit(request).findings().stream().map(org.xinglin.api.Finding::code).toList();
    }

    @Override
    public void close() {
        database.close();
    }

    private final class Register implements Qualifications {

        @Override
        public List<Qualification> of(PersonId person) {
            return known.getOrDefault(person, List.of(Approval.qualification(person, 1, "10"),
                    Approval.qualification(person, 2, "10"), Approval.qualification(person, 1, "41")));
        }

        @Override
        public boolean ownsCode(PersonId person, String qualificationCode) {
            return false;
        }

        @Override
        public Optional<PersonId> holderOf(String qualificationCode) {
            return Optional.empty();
        }
    }
}
