package org.xinglin.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes which records of a file are bad and why, for whoever checks the reject file: line, seq, kind, rule, column, problem. */
final class Expected implements Closeable {

    private final CsvWriter writer;

    private Expected(CsvWriter writer) {
        this.writer = writer;
    }

    static Expected nowhere() {
        return new Expected(null);
    }

    static Expected in(Path file) throws IOException {
        CsvWriter writer = CsvWriter.builder().build(file, StandardCharsets.UTF_8);
        writer.writeRecord("line", "seq", "kind", "rule", "column", "problem");
        return new Expected(writer);
    }

    /** Notes a bad record. @param number of the record in the file, from 1; its line is one more */
    void add(long number, Generated generated) {
        if (writer != null) {
            BadKind kind = generated.bad().orElseThrow();
            writer.writeRecord(Long.toString(number + 1), generated.record().get(Column.SEQ), kind.name(), kind.rule(),
                    kind.column().title(), kind.problem());
        }
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
