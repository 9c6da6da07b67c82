package org.xinglin.itests.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.xinglin.itests.Await;
import org.xinglin.itests.Candidate;
import org.xinglin.itests.Installation;
import org.xinglin.itests.Offices;

/** Feeds exam-centre files to the running system, and measures one of them against a bare {@code COPY} of its rows. */
final class Feed {

    private static final int HOUR = 3600;

    private final Installation installation;
    private final Database database;
    private final Offices offices;
    private final Path made;

    Feed(Installation installation, Database database, Offices offices) throws IOException {
        this.installation = installation;
        this.database = database;
        this.offices = offices;
        this.made = Files.createDirectories(installation.home().resolve("made"));
    }

    /** Drops a file and compares how long it took with copying the rows that came of it. */
    void measure(Report report, long records) throws IOException, SQLException {
        database.execute("CHECKPOINT");
        ProcessorTime begun = ProcessorTime.of(installation);
        JsonNode batch = take("001", records, "0.01", List.of("--year", "2024"));
        ProcessorTime cost = ProcessorTime.of(installation).minus(begun);
        double feed = batch.path("elapsedMillis").asDouble() / 1000;
        long rows = batch.path("added").asLong();
        double copy = copy(batch.path("batch").asText(), rows);
        report.note("processor time of the feed: %s, for each record", cost.each(records));
        report.speed("feed of " + String.format("%,d", records) + " records / COPY of their rows", "s", feed, copy, 0.5);
        report.note("feed: %,d added, %,d quarantined, %,.0f records/s; COPY: %,.0f rows/s into the same table and indexes",
                rows, batch.path("quarantined").asLong(), records / feed, rows / copy);
    }

    /** Makes candidates, all good, feeds them and returns those that may apply for 注册 as clinical doctors. */
    List<Candidate> clinicalDoctors(int least) throws IOException {
        int records = least * 5 + 200;
        take("901", records, "0", List.of("--provinces", "13,14", "--encoding", "UTF-8", "--year", "2025"));
        List<Candidate> doctors = Candidate.read(made.resolve("nmec-2025-NMEC-901.csv"), Charset.forName("UTF-8")).stream()
                .filter(Candidate::clinicalDoctor).toList();
        if (doctors.size() < least) {
            throw new IllegalStateException("only " + doctors.size() + " clinical doctors among " + records);
        }
        return doctors.subList(0, least);
    }

    private JsonNode take(String number, long records, String bad, List<String> more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("feed", "--out", made.toString(), "--records", String.valueOf(records),
                "--seed", number, "--bad", bad, "--batch", number));
        arguments.addAll(more);
        org.xinglin.sample.Main.main(arguments.toArray(String[]::new));
        String name = "nmec-" + more.get(more.indexOf("--year") + 1) + "-NMEC-" + number;
        Path inbox = installation.home().resolve("feed/exam-centre/inbox");
        for (String suffix : List.of(".csv", ".manifest.json")) {
            Path draft = inbox.resolveSibling(name + suffix + ".draft");
            Files.copy(made.resolve(name + suffix), draft, StandardCopyOption.REPLACE_EXISTING);
            Files.move(draft, inbox.resolve(name + suffix), StandardCopyOption.ATOMIC_MOVE);
        }
        JsonNode[] last = new JsonNode[1];
        Await.until("the feed of " + name, HOUR, () -> {
            last[0] = offices.session(offices.desks("national", "NATIONAL").get(0))
                    .get("feeds/exam-centre/batches/" + name).body();
            return List.of("ACCEPTED", "REJECTED").contains(last[0].path("state").asText());
        });
        if (!last[0].path("state").asText().equals("ACCEPTED")) {
            throw new IllegalStateException("the batch was refused: " + last[0]);
        }
        return last[0];
    }

    private double copy(String batch, long rows) throws IOException, SQLException {
        Path file = made.resolve("rows.copy");
        String id = database.value("SELECT id FROM national.feed_batch WHERE name = ? AND state = 'ACCEPTED'", batch);
        database.execute("DROP TABLE IF EXISTS national.bench_copy",
                "CREATE TABLE national.bench_copy (LIKE national.qualification INCLUDING ALL)");
        try (Connection connection = database.connect()) {
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                copies.copyOut("COPY (SELECT * FROM national.qualification WHERE batch = " + Long.parseLong(id) + ") TO STDOUT", out);
            }
            database.execute("CHECKPOINT");
            long begun = System.nanoTime();
            long copied;
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                copied = copies.copyIn("COPY national.bench_copy FROM STDIN", in, 1 << 16);
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            if (copied != rows) {
                throw new IllegalStateException(copied + " rows copied, " + rows + " had been added");
            }
            return seconds;
        } finally {
            database.execute("DROP TABLE IF EXISTS national.bench_copy");
            Files.deleteIfExists(file);
        }
    }
}
