package org.xinglin.takeover;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Reads the rows of a file, strictly in its encoding, a byte-order mark allowed. */
final class CsvFile {

    private static final int BUFFER = 1 << 16;
    private static final char BOM = '\ufeff';

    private CsvFile() {
    }

    /**
     * Gives every row to a taker, or if it has not as many fields as the header, to another; returns false if there is no such
     * file.
     *
     * @throws IllegalArgumentException if it cannot be read as what it should be, naming file and line
     */
    static boolean forEach(SourceFile file, Path folder, Charset encoding, Consumer<Line> taker,
            Consumer<Line> misshapen) {
        Path path = folder.resolve(file.fileName());
        if (!Files.isRegularFile(path)) {
            return false;
        }
        long line = 0;
        try (Reader text = text(path, encoding); CsvReader<CsvRecord> csv = reader(text)) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                throw new IllegalArgumentException(file.fileName() + ": the header is missing");
            }
            List<String> header = records.next().getFields();
            file.problem(header).ifPresent(problem -> {
                throw new IllegalArgumentException(problem);
            });
            int[] places = header.stream().mapToInt(file::place).toArray();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                if (record.getFieldCount() == places.length) {
                    taker.accept(new Line(file, line, values(file, places, record)));
                } else {
                    misshapen.accept(new Line(file, line, new String[0]));
                }
            }
            return true;
        } catch (CsvParseException | UncheckedIOException e) {
            throw unreadable(file, line, e);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file.fileName() + ": not in " + encoding);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvReader<CsvRecord> reader(Reader text) {
        return CsvReader.builder().skipEmptyLines(true).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).allowUnclosedQuote(false).ofCsvRecord(text);
    }

    private static String[] values(SourceFile file, int[] places, CsvRecord record) {
        String[] values = new String[file.width()];
        Arrays.fill(values, "");
        for (int i = 0; i < places.length; i++) {
            values[places[i]] = record.getField(i).strip();
        }
        return values;
    }

    /** Says where, not what: the row may hold an ID number. */
    private static RuntimeException unreadable(SourceFile file, long line, RuntimeException e) {
        Throwable cause = e;
        while (cause != null && !(cause instanceof CharacterCodingException)) {
            cause = cause.getCause();
        }
        return new IllegalArgumentException(file.fileName() + ": " + (cause == null ? "quoting is broken" : "not in the encoding given")
                + " after line " + line);
    }

    private static Reader text(Path path, Charset encoding) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(path), encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)), BUFFER);
        reader.mark(1);
        if (reader.read() != BOM) {
            reader.reset();
        }
        return reader;
    }
}
