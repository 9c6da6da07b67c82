package org.xinglin.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Exam-centre files, format 1")
class FeedWriterTest {

    @TempDir
    private Path folder;

    private final Batch batch = new Batch(2025, "NMEC", 7, 3_000, 42, 0.05, 0.1, Batch.allProvinces());

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-8"})
    void what_is_written_is_read_back_character_by_character(String encoding) throws IOException {
        FeedWriter.Written written = write(encoding);
        assertEquals("nmec-2025-NMEC-007.csv", written.csv().getFileName().toString());
        CandidateGenerator again = new CandidateGenerator(batch);
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(written.csv(), Charset.forName(encoding))) {
            for (NamedCsvRecord line : reader) {
                ExamRecord record = again.next().record();
                for (Column column : Column.values()) {
                    assertEquals(record.get(column), line.getField(column.title()));
                }
            }
        }
        assertFalse(again.hasNext());
    }

    @Test
    void the_manifest_tells_count_encoding_and_digest() throws Exception {
        FeedWriter.Written written = write("GB18030");
        byte[] csv = Files.readAllBytes(written.csv());
        String digest = HexFormat.of().formatHex(
                MessageDigest.getInstance("SM3", new BouncyCastleProvider()).digest(csv));
        String manifest = Files.readString(written.manifest());
        for (String member : List.of("\"format\": 1", "\"batch\": \"nmec-2025-NMEC-007\"", "\"encoding\": \"GB18030\"",
                "\"records\": 3000", "\"sm3\": \"" + digest + "\"", "\"createdAt\": \"2025-11-20T08:00:00+08:00\"")) {
            assertTrue(manifest.contains(member), member);
        }
        assertTrue(new String(csv, Charset.forName("GB18030")).startsWith("seq,action,examYear,"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("nmec-2025-NMEC-007.csv", "nmec-2025-NMEC-007.manifest.json"),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void the_same_batch_is_the_same_to_the_last_byte() throws IOException {
        byte[] once = Files.readAllBytes(write("GB18030").csv());
        assertArrayEquals(once, Files.readAllBytes(write("GB18030").csv()));
    }

    @Test
    void the_list_of_the_bad_names_their_line_and_rule() throws IOException {
        Path expected = folder.resolve("expected.csv");
        FeedWriter.Written written = new FeedWriter(folder, Charset.forName("UTF-8"))
                .write(batch, new CandidateGenerator(batch), expected);
        List<String> lines = Files.readAllLines(expected);
        assertEquals("line,seq,kind,rule,column,problem", lines.get(0));
        assertEquals(written.badRecords(), lines.size() - 1);
        assertTrue(lines.stream().anyMatch(line -> line.contains(",ID_CHECK,R-FEED-13,idNo,")));
    }

    private FeedWriter.Written write(String encoding) throws IOException {
        return new FeedWriter(folder, Charset.forName(encoding)).write(batch, new CandidateGenerator(batch), null);
    }
}
