package org.xinglin.qualifications;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Reads a data file as RFC 4180 in a strict encoding: what is not one character after another ends the reading. */
final class BatchFile {

    private static final int BUFFER = 1 << 16;
    private static final char BOM = '\ufeff';

    /** Says that a file cannot be read as records: not decodable, or its quoting is broken. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean undecodable;

        Unreadable(boolean undecodable) {
            super(undecodable ? "not decodable" : "quoting broken", null, false, false);
            this.undecodable = undecodable;
        }

        boolean undecodable() {
            return undecodable;
        }
    }

    private BatchFile() {
    }

    /**
     * Gives every record, the header first, to a consumer until it says false or the file ends.
     *
     * @throws Unreadable if the file is not what it should be
     * @throws IOException if the disk fails
     */
    static <T> void forEach(Path file, Charset encoding, CsvCallbackHandler<T> handler, Predicate<T> consumer)
            throws IOException, Unreadable {
        try (InputStream bytes = Files.newInputStream(file);
                Reader text = text(bytes, encoding);
                CsvReader<T> records = CsvReader.builder()
                        .skipEmptyLines(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .build(handler, text)) {
            for (T record : records) {
                if (!consumer.test(record)) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw isDecoding(e) ? new Unreadable(true) : new Unreadable(false);
        } catch (UncheckedIOException e) {
            if (isDecoding(e)) {
                throw new Unreadable(true);
            }
            throw e.getCause();
        } catch (CharacterCodingException e) {
            throw new Unreadable(true);
        }
    }

    private static boolean isDecoding(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof CharacterCodingException) {
                return true;
            }
        }
        return false;
    }

    private static Reader text(InputStream bytes, Charset encoding) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(bytes, encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)), BUFFER);
        reader.mark(1);
        if (reader.read() != BOM) {
            reader.reset();
        }
        return reader;
    }
}
