package org.xinglin.qualifications;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.qualification.ExamFeed;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.testkit.TestDatabase;

/** Is a national end with an empty register of qualifications, on a real PostgreSQL. */
final class FeedWorld implements AutoCloseable {

    final TestDatabase database = TestDatabase.with(QualificationRoom.room());
    final PostgresExamFeed feed = new PostgresExamFeed(database.store(), database.cipher(), database.clock(),
            new ManifestSignature(false));
    final PostgresQualifications register = new PostgresQualifications(database.store(), database.cipher());
    private Path folder;

    /** Empties all tables; files are written into this folder from now on. */
    void empty(Path newFolder) {
        folder = newFolder;
        execute("TRUNCATE qualification, qualification_history, feed_reject, feed_batch RESTART IDENTITY");
    }

    ExamFeed.Report ingest(TestBatch batch) throws IOException {
        return ingestWritten(batch.write(folder));
    }

    ExamFeed.Report ingestWritten(TestBatch batch) {
        return feed.ingest(batch.manifest(folder), batch.csv(folder), batch.rejects(folder));
    }

    PersonId person(TestRecord record) {
        return database.cipher().personId(record.get(Column.ID_TYPE), record.get(Column.ID_NO));
    }

    List<Qualification> of(TestRecord record) {
        return register.of(person(record));
    }

    /** Returns the counts that are not zero, as {@code 2 added, 1 quarantined}. */
    static String counts(ExamFeed.Report r) {
        List<String> words = new ArrayList<>();
        String[] names = {"added", "corrected", "revoked", "unchanged", "quarantined"};
        long[] values = {r.added(), r.corrected(), r.revoked(), r.unchanged(), r.quarantined()};
        for (int i = 0; i < names.length; i++) {
            if (values[i] > 0) {
                words.add(values[i] + " " + names[i]);
            }
        }
        return r.state() == ExamFeed.State.REJECTED ? r.problem() : String.join(", ", words);
    }

    /** Returns the lines of a reject file after its header. */
    List<String> rejects(String batch) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(batch + ".rejects.csv"));
        if (!lines.get(0).equals("\ufeffseq,line,field,rule,value-masked,problem")) {
            throw new AssertionError(lines.get(0));
        }
        return lines.subList(1, lines.size());
    }

    long count(String table) {
        return Long.parseLong(query("SELECT count(*) FROM " + table));
    }

    /** Returns everything in the database as text. */
    String dump() {
        return dumpRegister() + query("SELECT string_agg(b::text, E'\\n' ORDER BY id) FROM feed_batch b");
    }

    /** Returns the register and its history as text. */
    String dumpRegister() {
        return query("SELECT string_agg(q::text, E'\\n' ORDER BY id) FROM qualification q")
                + query("SELECT string_agg(h::text, E'\\n' ORDER BY id, version) FROM qualification_history h");
    }

    String query(String sql) {
        try (Connection connection = database.as(TenantId.NATIONAL); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    void execute(String sql) {
        database.execute(TenantId.NATIONAL, sql);
    }

    @Override
    public void close() {
        database.close();
    }
}
