package org.xinglin.takeover;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Splits rows by their persons into files of a folder beside those of the province, so that all rows of a person can be held in
 * memory with few others at a time. They have what the files have, so they are gone when it is done; a run that was stopped
 * leaves them for the next to take away.
 */
final class Parts implements AutoCloseable {

    private static final String FOLDER = ".take-over";
    private static final int BUFFER = 1 << 15;

    private final Path folder;
    private final int count;

    Parts(Path source, int count) {
        this.folder = source.resolve(FOLDER);
        this.count = count;
        try {
            close();
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the rows of one file. */
    final class Writer implements AutoCloseable {

        private final SourceFile file;
        private final String[] record;
        private final List<CsvWriter> writers = new ArrayList<>();

        Writer(SourceFile file) {
            this.file = file;
            this.record = new String[file.width() + 1];
            try {
                for (int part = 0; part < count; part++) {
                    writers.add(CsvWriter.builder().build(new BufferedWriter(new OutputStreamWriter(
                            Files.newOutputStream(path(file, part)), StandardCharsets.UTF_8), BUFFER)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void add(Line line) {
            record[0] = Long.toString(line.number());
            int given = 1;
            for (int i = 0; i < file.width(); i++) {
                if (!line.values()[i].isEmpty()) {
                    given = i + 2;
                }
                record[i + 1] = line.values()[i];
            }
            writers.get(Math.floorMod(Who.gist(line), count)).writeRecord(given == record.length ? record : Arrays.copyOf(record, given));
        }

        @Override
        public void close() {
            try {
                for (CsvWriter writer : writers) {
                    writer.close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Gives the rows of a part of a file, in their order. */
    void read(SourceFile file, int part, Consumer<Line> taker) {
        if (!Files.exists(path(file, part))) {
            return;
        }
        try (CsvReader<CsvRecord> csv = CsvReader.builder().missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(path(file, part))) {
            for (CsvRecord record : csv) {
                String[] values = new String[file.width()];
                Arrays.fill(values, "");
                for (int i = 1; i < record.getFieldCount(); i++) {
                    values[i - 1] = record.getField(i);
                }
                taker.accept(new Line(file, Long.parseLong(record.getField(0)), values));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(SourceFile file, int part) {
        return folder.resolve(part + "-" + file.fileName());
    }

    @Override
    public void close() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
