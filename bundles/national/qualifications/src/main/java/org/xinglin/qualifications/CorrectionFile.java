package org.xinglin.qualifications;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.xinglin.api.Time;
import org.xinglin.store.FieldCipher;

/**
 * Writes a month's corrections for the exam centre: {@code <batch>.csv}, UTF-8, and {@code <batch>.manifest.json}, last, with count
 * and SM3 digest, as batches that come are written (R-FEED-32). Numbers and codes are in clear: the file is the exam centre's alone.
 */
final class CorrectionFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FieldCipher cipher;
    private final String batch;
    private final Instant at;

    CorrectionFile(FieldCipher cipher, String batch, Instant at) {
        this.cipher = cipher;
        this.batch = batch;
        this.at = at;
    }

    /** Writes both files. @param present how the register has a record now; null if it is gone */
    void write(Path folder, List<CorrectionRow> rows, Function<CorrectionRow, CorrectionRow.Subject> present) throws IOException {
        Path data = folder.resolve(batch + ".csv");
        Path part = folder.resolve(batch + ".csv.part");
        try (CsvWriter csv = CsvWriter.builder().build(part, StandardCharsets.UTF_8)) {
            csv.writeRecord("seq", "examYear", "examCategory", "province", "admissionTicketNo", "previousQualificationCode",
                    "items", "name", "gender", "birthDate", "idType", "idNo", "education", "school", "major", "evidence", "reason");
            int seq = 0;
            for (CorrectionRow row : rows) {
                CorrectionRow.Subject now = present.apply(row);
                seq++;
                csv.writeRecord(Integer.toString(seq), Integer.toString(row.examYear()), row.examCategory(), row.province(),
                        row.admissionTicketNo(), now == null || now.code() == null ? "" : cipher.open(now.code()),
                        String.join(" ", row.items()), row.name(), row.gender(), row.birthDate().toString(), row.idType(),
                        cipher.open(row.idNo()), row.education(), orEmpty(row.school()), orEmpty(row.major()), row.evidence(),
                        row.reason());
            }
        }
        move(part, data);
        Path manifest = folder.resolve(batch + ".manifest.json.part");
        ObjectNode members = JSON.createObjectNode().put("format", 1).put("batch", batch).put("encoding", "UTF-8")
                .put("records", rows.size()).put("sm3", Sm3File.hex(data))
                .put("createdAt", OffsetDateTime.ofInstant(at, Time.ZONE).toString());
        Files.write(manifest, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(members));
        move(manifest, folder.resolve(batch + ".manifest.json"));
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
