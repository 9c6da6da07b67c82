package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.testkit.TestDatabase.HEBEI;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Accounts;
import org.xinglin.api.account.Accounts.Approval;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Submission;
import org.xinglin.api.business.Form;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.store.Json;
import org.xinglin.testkit.TestDatabase;

/** An approval may activate the account of a doctor whose province has no electronic registration. */
class AccountsToldTest {

    private static World world;

    @BeforeAll
    static void open() {
        world = new World();
        world.types.bind(new SampleType("registration"));
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName("R-ACC-12, R-REG-70: accounts hear of a completed registration, once, not of a confirmed or approved one")
    void accounts_hear_of_a_completed_registration() {
        PersonId person = World.somebody();
        Application submitted = submit("registration", person);
        world.applications.confirm(HEBEI, submitted.id(), World.REGISTRAR, true, "").orThrow();
        Application approved = world.applications.decide(HEBEI, submitted.id(), World.OFFICER, true, "").orThrow();
        assertEquals(List.of(), told());
        complete(approved);
        complete(approved);
        assertEquals(List.of(new Approval(person, "registration", submitted.submittedAt())), told());
    }

    @Test
    @DisplayName("R-ACC-12: no other business activates an account")
    void accounts_hear_of_nothing_else() {
        complete(world.approved(HEBEI, World.somebody()));
        assertEquals(List.of(), told());
    }

    private static Application submit(String type, PersonId person) {
        return world.applications.submit(HEBEI, Submission.byDoctor(UUID.randomUUID(), type, person, "周己",
                new Form(SampleType.form("10")), "到本院工作")).orThrow();
    }

    private static void complete(Application approved) {
        LedgerEntry entry = new LedgerEntry(1, approved.person(), 1, approved.id(), HEBEI, approved.type(), TestDatabase.TODAY,
                "E" + approved.id(), "110140105000001", List.of(), List.of(), Instant.EPOCH, "0".repeat(64), "0".repeat(64));
        new EntryEndpoint(world.applications).receive(new Message(UUID.randomUUID(), TenantId.NATIONAL, HEBEI,
                Topic.APPLICATION_ENTRY, "key", Json.write(entry), Instant.EPOCH, 0));
    }

    private static List<Approval> told() {
        List<Approval> told = new ArrayList<>();
        world.deliver(HEBEI, List.of(Accounts.APPROVED_TOPIC), m -> told.add(Json.read(m.body(), Approval.class)));
        return told;
    }
}
