package org.xinglin.disclosure.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Random;
import org.xinglin.api.TenantId;
import org.xinglin.api.feed.ChangeFeed;
import org.xinglin.disclosure.DisclosureRoom;
import org.xinglin.testkit.TestDatabase;

/**
 * Measures what the feed costs: its first fill from a register that was loaded as a whole, against a bare copy of the rows that came of
 * it into a table with the same indexes; a change of one record with its trigger, against the same change without; and the advance over
 * changes.
 *
 * <p>Arguments: number of records (1,000,000), of changes (20,000), rounds (3). PostgreSQL runs with its defaults and with fsync on.
 */
final class ChangeFeedBenchmark {

    private static final int BLOCK = 1000;

    private ChangeFeedBenchmark() {
    }

    /** Prints seconds, rates and the ratios of each round. */
    public static void main(String[] args) throws Exception {
        int records = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int changes = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        try (TestDatabase database = TestDatabase.with(DisclosureRoom.ROOM);
                Connection admin = database.admin(); Statement server = admin.createStatement();
                Connection national = database.as(TenantId.NATIONAL)) {
            server.execute("ALTER SYSTEM SET fsync = on");
            server.execute("SELECT pg_reload_conf()");
            ChangeFeed feed = FeedWorld.feed(database, FeedWorld.keys(database));
            for (int round = 1; round <= rounds; round++) {
                load(national, records);
                server.execute("CHECKPOINT");
                long begun = System.nanoTime();
                feed.advance();
                double filled = seconds(begun);
                double copied = bare(national, server);
                System.out.printf(Locale.ROOT, "round %d: first fill of %,d records %.1f s (%,.0f/s), bare copy %.1f s, ratio %.2f%n",
                        round, records, filled, records / filled, copied, copied / filled);
                double[] changed = change(national, records, changes);
                begun = System.nanoTime();
                int told = feed.advance();
                double advanced = seconds(begun);
                System.out.printf(Locale.ROOT, "round %d: a change with trigger %.0f µs, without %.0f µs, ratio %.2f; advance over %,d changes "
                        + "%.1f s (%,.0f/s)%n", round, changed[0] * 1e6 / changes, changed[1] * 1e6 / changes, changed[1] / changed[0], told,
                        advanced, told / advanced);
            }
        }
    }

    /** Fills the register as a take-over does: the trigger is silent, and the feed has not begun. */
    private static void load(Connection national, int records) throws SQLException {
        try (Statement statement = national.createStatement()) {
            statement.execute("TRUNCATE public_doctor, public_touched, feed_state, feed_record, feed_change");
            statement.execute("SET xinglin.bulk_load = 'on'");
            statement.execute("INSERT INTO public_doctor (registration_id, tenant, name, gender, level, category, practice_code, practice_place,"
                    + " institution_id, institution, scopes, authority, ledger_position, committed_at)"
                    + " SELECT md5('r' || i)::uuid, '13', '欧阳' || chr(19968 + i % 5000), '男性', '执业医师', '临床',"
                    + " '110' || lpad(i::text, 12, '0'), '河北省', md5('i' || i % 500)::uuid, '第' || i % 500 || '医院', '{内科专业}',"
                    + " '省卫生健康委员会', i, now() FROM generate_series(1, " + records + ") i");
            statement.execute("RESET xinglin.bulk_load");
            statement.execute("ANALYZE public_doctor");
        }
    }

    private static double bare(Connection national, Statement server) throws SQLException {
        try (Statement statement = national.createStatement()) {
            statement.execute("CREATE TABLE bare (LIKE feed_record INCLUDING ALL)");
            server.execute("CHECKPOINT");
            long begun = System.nanoTime();
            statement.execute("INSERT INTO bare SELECT * FROM feed_record");
            double copied = seconds(begun);
            statement.execute("DROP TABLE bare");
            return copied;
        }
    }

    /** Changes single records, each in a transaction of its own, in turns with the trigger and without. Returns the seconds of both. */
    private static double[] change(Connection national, int records, int changes) throws SQLException {
        Random random = new Random(7);
        double[] taken = new double[2];
        try (Statement statement = national.createStatement(); PreparedStatement update = national.prepareStatement(
                "UPDATE public_doctor SET institution = ? WHERE registration_id = md5('r' || ?)::uuid")) {
            for (int done = 0; done < changes; done += BLOCK) {
                for (int without = 0; without < 2; without++) {
                    statement.execute("SET xinglin.bulk_load = '" + (without == 1 ? "on" : "off") + "'");
                    long begun = System.nanoTime();
                    for (int i = 0; i < BLOCK; i++) {
                        update.setString(1, "第" + random.nextInt(1_000_000) + "医院");
                        update.setInt(2, 1 + random.nextInt(records));
                        update.executeUpdate();
                    }
                    taken[without] += seconds(begun);
                }
            }
            statement.execute("RESET xinglin.bulk_load");
        }
        return taken;
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
