package org.xinglin.itests.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.xinglin.itests.Await;
import org.xinglin.itests.Installation;
import org.xinglin.itests.Offices;
import org.xinglin.itests.RestClient;

/** Measures how fast past applications are judged by a draft policy, against only reading the same rows on as many threads. */
final class PastApplications {

    private static final String PROVINCE = "13";
    private static final String SCHEMA = "t13";
    private static final int THREADS = 2;
    private static final int PART = 500;
    private static final int SECONDS_TO_REPLAY = 3_600;
    private static final String DRAFT = """
            id: bench-draft
            version: 1.0.0
            title: {zh: 重放测量, en: Replay measured}
            scope: national
            effective: {from: 2017-04-01}
            basis: {instrument: 重放测量, rules: R-POL-03}
            provisions:
              - id: bench-surname
                types: [registration]
                demands:
                  - that: "!person.name.startsWith('王')"
                    zh: 王姓不予注册（仅供测量）
                    en: nobody called Wang, for measuring only
            ...
            """;
    private static final String COUNTING = " from " + SCHEMA + ".judgement j where j.id > ? and j.id <= ?"
            + " and (j.stage <> 'SUBMISSION' or exists (select from " + SCHEMA + ".application a where a.id = j.application_id"
            + " and a.state in ('SUBMITTED', 'INST_REJECTED', 'INST_CONFIRMED', 'APPROVED_PENDING_EREGID')))"
            + " and not exists (select from " + SCHEMA + ".judgement l where l.application_id = j.application_id and l.id > j.id"
            + " and l.id <= ? and l.stage <> 'SUBMISSION') order by j.id";

    private final Installation installation;
    private final Database database;
    private final RestClient operator;

    PastApplications(Installation installation, Database database, Offices offices) {
        this.installation = installation;
        this.database = database;
        this.operator = offices.session(offices.desks("national", "NATIONAL").get(0));
    }

    /** Says whether there are judged applications to make more from. */
    boolean seeded() throws SQLException {
        return Long.parseLong(database.value("SELECT count(*) FROM " + SCHEMA + ".application WHERE state = 'COMPLETED'")) >= 20;
    }

    /** Fills the province with judged applications and measures. The province holds applications that no ledger knows from then on. */
    void measure(Report report, long count) throws IOException, SQLException {
        System.out.printf("  filling a province with %,d judged applications%n", count);
        fill(count);
        double before = read();
        ProcessorTime begun = ProcessorTime.of(installation);
        JsonNode replay = replay();
        ProcessorTime cost = ProcessorTime.of(installation).minus(begun);
        double theirs = (before + read()) / 2;
        double judged = replay.path("judged").asDouble();
        double perSecond = judged * 1000 / replay.path("elapsedMillis").asLong();
        String size = String.format("%,.0f", judged);
        report.ratio("replay of " + size + " applications / only reading them", "1/s", perSecond, theirs, 0.1);
        report.figure("1,000,000 applications replayed at that rate", "s", 1_000_000 / perSecond, Report.Bar.below(600));
        report.note("replay: %s by the draft, %,d would be decided otherwise; processor time of one: %s", size,
                replay.path("otherwise").asLong(), cost.each(judged));
    }

    private void fill(long count) throws SQLException {
        String id = "md5('past' || n)::uuid";
        database.execute("CREATE TABLE " + SCHEMA + ".bench_seed AS SELECT a.id, row_number() OVER (ORDER BY a.id) - 1 AS k FROM "
                + SCHEMA + ".application a WHERE a.state = 'COMPLETED'",
                "INSERT INTO " + SCHEMA + ".application (id, type, starter, person, person_name, state, changes_register,"
                        + " institution_id, institution_name, authority_id, authority_name, category, form, reason, digest, submitted_at,"
                        + " accepted_on, due_on, promised_on, decided_on, e_reg_id, falls_with_its_ground) SELECT " + id
                        + ", a.type, a.starter, md5('person' || n)::uuid, a.person_name, a.state, a.changes_register, a.institution_id,"
                        + " a.institution_name, a.authority_id, a.authority_name, a.category, a.form, a.reason, a.digest, a.submitted_at,"
                        + " a.accepted_on, a.due_on, a.promised_on, a.decided_on, 'PAST' || n, a.falls_with_its_ground"
                        + " FROM generate_series(1, " + count + "::bigint) n JOIN " + SCHEMA + ".bench_seed s"
                        + " ON s.k = n % (SELECT count(*) FROM " + SCHEMA + ".bench_seed) JOIN " + SCHEMA + ".application a ON a.id = s.id",
                "INSERT INTO " + SCHEMA + ".judgement (application_id, stage, judged_at, judged_on, accepted_on, refused, judgement,"
                        + " inputs) SELECT " + id + ", j.stage, j.judged_at, j.judged_on, j.accepted_on, j.refused, j.judgement, j.inputs"
                        + " FROM generate_series(1, " + count + "::bigint) n CROSS JOIN LATERAL (SELECT j.* FROM " + SCHEMA
                        + ".bench_seed s JOIN " + SCHEMA + ".judgement j ON j.application_id = s.id"
                        + " WHERE s.k = n % (SELECT count(*) FROM " + SCHEMA + ".bench_seed) ORDER BY j.id) j",
                "DROP TABLE " + SCHEMA + ".bench_seed");
        database.execute("VACUUM (FREEZE, ANALYZE) " + SCHEMA + ".application", "VACUUM (FREEZE, ANALYZE) " + SCHEMA + ".judgement",
                "CHECKPOINT");
    }

    /** Reads what a replay reads, on as many threads; returns how many applications a second. */
    private double read() throws IOException, SQLException {
        long last = Long.parseLong(database.value("SELECT max(id) FROM " + SCHEMA + ".judgement"));
        AtomicLong taken = new AtomicLong();
        AtomicLong read = new AtomicLong();
        long begun = System.nanoTime();
        Load.together(THREADS, () -> {
            try (Connection connection = database.connect(); PreparedStatement query = connection.prepareStatement(
                    "select j.application_id, j.stage, j.judged_at, j.refused, j.judgement, j.inputs" + COUNTING)) {
                for (long after = taken.getAndAdd(PART); after < last; after = taken.getAndAdd(PART)) {
                    query.setLong(1, after);
                    query.setLong(2, Math.min(last, after + PART));
                    query.setLong(3, last);
                    read.addAndGet(rows(query));
                }
            } catch (SQLException e) {
                throw new IOException(e);
            }
            return null;
        });
        return read.get() * 1e9 / (System.nanoTime() - begun);
    }

    private static int rows(PreparedStatement query) throws SQLException {
        int count = 0;
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                count += rows.getString(5).isEmpty() || rows.getString(6).isEmpty() ? 0 : 1;
            }
        }
        return count;
    }

    private JsonNode replay() {
        String id = operator.post("policies/replays", Map.of("file", "bench-draft.policy.yaml", "text", DRAFT,
                "tenants", List.of(PROVINCE))).ok().path("id").asText();
        Await.until("the replay", SECONDS_TO_REPLAY, () -> !"RUNNING".equals(
                operator.get("policies/replays/" + id).ok().path("state").asText()));
        JsonNode replay = operator.get("policies/replays/" + id).ok();
        if (!"DONE".equals(replay.path("state").asText()) || replay.path("otherwise").asLong() == 0) {
            throw new IllegalStateException("the replay came to " + replay.path("state") + ", " + replay.path("problem"));
        }
        return replay;
    }
}
