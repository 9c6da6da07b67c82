package org.xinglin.qualifications;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.Locale;
import org.postgresql.PGConnection;
import org.xinglin.api.TenantId;
import org.xinglin.api.qualification.ExamFeed.Report;
import org.xinglin.testkit.TestDatabase;

/**
 * Measures the feed against bare {@code COPY} of the rows that it made, into a table with the same indexes, in one run.
 *
 * <p>Arguments: number of records (1,000,000), rounds (3), share of bad records (0.01). PostgreSQL runs with its defaults and
 * with fsync on.
 */
final class FeedBenchmark {

    private FeedBenchmark() {
    }

    /** Prints seconds, rates and the ratio of each round. */
    public static void main(String[] args) throws Exception {
        String records = args.length > 0 ? args[0] : "1000000";
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        String bad = args.length > 2 ? args[2] : "0.01";
        Path folder = Files.createTempDirectory("feed-benchmark");
        org.xinglin.sample.Main.main(new String[] {"feed", "--out", folder.toString(), "--records", records, "--bad", bad});
        try (TestDatabase database = TestDatabase.with(QualificationRoom.room());
                Connection admin = database.admin(); Statement statement = admin.createStatement()) {
            statement.execute("ALTER SYSTEM SET fsync = on");
            statement.execute("SELECT pg_reload_conf()");
            PostgresExamFeed feed = new PostgresExamFeed(database.store(), database.cipher(), Clock.systemUTC(),
                    new ManifestSignature(false));
            TestBatch files = TestBatch.of("nmec-2025-NMEC-001");
            for (int round = 1; round <= rounds; round++) {
                database.execute(TenantId.NATIONAL, "TRUNCATE qualification, feed_reject, feed_batch");
                statement.execute("CHECKPOINT");
                long begun = System.nanoTime();
                Report report = feed.ingest(files.manifest(folder), files.csv(folder), files.rejects(folder));
                double fed = seconds(begun);
                double copied = bare(database, folder.resolve("rows"), statement);
                begun = System.nanoTime();
                Report again = feed.ingest(files.manifest(folder), files.csv(folder), files.rejects(folder));
                System.out.printf(Locale.ROOT, "round %d: feed %.1f s (%,.0f records/s; %s), bare COPY %.1f s, ratio %.2f, "
                        + "replay %.1f s (%s)%n", round, fed, report.records() / fed, FeedWorld.counts(report), copied,
                        copied / fed, seconds(begun), FeedWorld.counts(again));
            }
        }
    }

    private static double bare(TestDatabase database, Path rows, Statement admin) throws Exception {
        try (Connection connection = database.as(TenantId.NATIONAL); Statement statement = connection.createStatement()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(rows))) {
                copy.copyOut("COPY qualification TO STDOUT (FORMAT binary)", out);
            }
            statement.execute("DROP TABLE IF EXISTS bare");
            statement.execute("CREATE TABLE bare (LIKE qualification INCLUDING ALL)");
            admin.execute("CHECKPOINT");
            long begun = System.nanoTime();
            try (InputStream in = new BufferedInputStream(Files.newInputStream(rows), 1 << 16)) {
                copy.copyIn("COPY bare FROM STDIN (FORMAT binary)", in, 1 << 16);
            }
            double copied = seconds(begun);
            statement.execute("DROP TABLE bare");
            return copied;
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
