package org.xinglin.qualifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.qualification.Arrivals.Arrived;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.store.Json;

@DisplayName("What has arrived: who became a doctor (R-FEED-14), what an admission ticket finds (R-FEED-02)")
class ArrivalsTest {

    private static final String FIRST = "nmec-2025-NMEC-001";

    private static FeedWorld world;
    private static PostgresArrivals arrivals;

    @BeforeAll
    static void start() {
        world = new FeedWorld();
        arrivals = new PostgresArrivals(world.database.store(), world.database.cipher());
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @BeforeEach
    void empty(@TempDir Path folder) {
        world.empty(folder);
        said();
    }

    /** Returns the n-th woman of 北京 as she passed the assistants' examination. */
    private static TestRecord assistant(int n) {
        TestRecord doctor = TestRecord.number(n);
        return doctor.with(Column.EXAM_CATEGORY, "210").with(Column.ADMISSION_TICKET_NO, "2111020" + n)
                .with(Column.QUALIFICATION_CODE, "202511210" + doctor.get(Column.ID_NO));
    }

    private static List<Arrived> said() {
        List<Arrived> said = new ArrayList<>();
        world.database.deliverAll(Map.of(Topic.QUALIFICATION_ARRIVED, m -> said.add(Json.read(m.body(), Arrived.class))));
        return said;
    }

    @Test
    @DisplayName("R-FEED-14: each batch that went in is announced with it; one that is refused or replayed is not")
    void a_batch_is_announced_with_its_transaction() throws IOException {
        TestBatch batch = TestBatch.of(FIRST, TestRecord.number(1));
        world.ingest(batch);
        assertEquals(List.of(new Arrived(batch.name, Optional.empty())), said());
        world.ingest(batch);
        assertEquals(List.of(), said());
    }

    @Test
    @DisplayName("R-FEED-14, R-REG-87: of a batch's doctors those who were assistants before")
    void doctors_among_assistants_are_those_of_this_batch() throws IOException {
        TestBatch before = TestBatch.of(FIRST, assistant(1), assistant(2), TestRecord.number(3).seq(3));
        world.ingest(before);
        TestBatch now = TestBatch.of("nmec-2025-NMEC-002", TestRecord.number(1), TestRecord.number(4).seq(2));
        world.ingest(now);
        assertEquals(List.of(), arrivals.doctorsAmongAssistants(new Arrived(before.name, Optional.empty())));
        assertEquals(List.of(world.person(TestRecord.number(1))),
                arrivals.doctorsAmongAssistants(new Arrived(now.name, Optional.empty())));
        assertEquals(1, arrivals.doctorsAmongAssistants(
                new Arrived("", Optional.of(world.person(TestRecord.number(1))))).size());
        assertEquals(List.of(), arrivals.doctorsAmongAssistants(
                new Arrived("", Optional.of(world.person(assistant(2))))));
    }

    @Test
    @DisplayName("R-FEED-02, R-FEED-11: before the code has come, one is found by the admission ticket")
    void a_ticket_finds_what_has_no_code_yet() throws IOException {
        TestRecord record = TestRecord.number(1).with(Column.QUALIFICATION_CODE, "").with(Column.AWARDED_ON, "");
        world.ingest(TestBatch.of(FIRST, record));
        int year = Integer.parseInt(record.get(Column.EXAM_YEAR));
        String ticket = record.get(Column.ADMISSION_TICKET_NO);
        List<Qualification> found = arrivals.byTicket(year, record.get(Column.PROVINCE), ticket);
        assertEquals(List.of(world.person(record)), found.stream().map(Qualification::person).toList());
        assertFalse(found.get(0).codeIssued());
        assertEquals(List.of(), arrivals.byTicket(year - 1, record.get(Column.PROVINCE), ticket));
        assertEquals(List.of(), arrivals.byTicket(year, "14", ticket));
        assertEquals(List.of(), arrivals.byTicket(year, record.get(Column.PROVINCE), ticket + "0"));
    }
}
