package org.xinglin.ledger;

import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Finding;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.MessageEndpoint;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerRefusal;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.api.qualification.Qualifications;
import org.xinglin.store.Json;
import org.xinglin.store.Store;
import org.xinglin.store.Transaction;

/** Commits what the provinces approved; a refusal goes back with what was refused. */
@Component(name = "org.xinglin.ledger.requests")
public final class LedgerRequestEndpoint implements MessageEndpoint {

    private final Store store;
    private final Qualifications qualifications;
    private final Commit commit;

    /** Takes what it works with. */
    @Activate
    public LedgerRequestEndpoint(@Reference Store store, @Reference Qualifications qualifications,
            @Reference Clock clock) {
        this.store = store;
        this.qualifications = qualifications;
        this.commit = new Commit(clock);
    }

    @Override
    public String topic() {
        return Topic.LEDGER_REQUEST;
    }

    @Override
    public void receive(Message message) {
        LedgerRequest request = Json.read(message.body(), LedgerRequest.class);
        if (!request.tenant().equals(message.from())) {
            throw new IllegalArgumentException("application " + request.applicationId() + " is not of its sender's tenant");
        }
        List<Qualification> known = PostgresLedger.qualificationsFor(qualifications, request);
        store.receive(message, tx -> {
            List<Finding> findings = commit.run(tx, request, known).findings();
            if (!findings.isEmpty()) {
                refuse(tx, request, findings);
            }
        });
    }

    /** The person's lock stays with the application: its province asks again, or closes it and gives the lock back (R-REG-21). */
    private static void refuse(Transaction tx, LedgerRequest request, List<Finding> findings) {
        tx.send(request.tenant(), Topic.APPLICATION_REFUSAL, request.person().toString(),
                Json.write(new LedgerRefusal(request.applicationId(), findings, request.effects())));
    }
}
