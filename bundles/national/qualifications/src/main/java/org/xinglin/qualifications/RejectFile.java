package org.xinglin.qualifications;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes the reject file of a batch, UTF-8 with BOM; it is there whole or not at all. */
final class RejectFile {

    private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private RejectFile() {
    }

    /** Writes the lines, if there are any. */
    static void write(Path file, Iterable<BatchMapper.Line> lines) throws IOException {
        var rest = lines.iterator();
        if (!rest.hasNext()) {
            return;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(part)) {
            out.write(BOM);
            CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
            csv.writeRecord("seq", "line", "field", "rule", "value-masked", "problem");
            while (rest.hasNext()) {
                BatchMapper.Line line = rest.next();
                csv.writeRecord(line.seq(), Long.toString(line.line()), line.field(), line.rule(), line.value(),
                        line.problem());
            }
            csv.close();
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
