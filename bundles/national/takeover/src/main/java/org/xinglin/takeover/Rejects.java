package org.xinglin.takeover;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.xinglin.api.Finding;

/** Gathers why rows were not taken. Rows are named by their lines; what they hold is not repeated (R-PUB-24). */
final class Rejects {

    private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /** Is one reason. */
    record Reject(long line, String field, String rule, String expected) {
    }

    private final Map<SourceFile, List<Reject>> rejects = new EnumMap<>(SourceFile.class);

    Rejects() {
        for (SourceFile file : SourceFile.values()) {
            rejects.put(file, new ArrayList<>());
        }
    }

    void add(Line line, String field, String rule, String expected) {
        List<Reject> of = rejects.get(line.file());
        synchronized (of) {
            of.add(new Reject(line.number(), field, rule, expected));
        }
    }

    void add(Line line, Finding finding) {
        add(line, finding.field().replace("/", ""), finding.rule(), finding.message().zh() + " / " + finding.message().en());
    }

    /** Writes each file's rejects beside it, or takes away those of a run before if there are none now. */
    void write(Path folder) {
        rejects.forEach((file, list) -> {
            Path path = folder.resolve(file.rejectedName());
            try {
                if (list.isEmpty()) {
                    Files.deleteIfExists(path);
                } else {
                    write(path, list);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void write(Path path, List<Reject> list) throws IOException {
        Path part = path.resolveSibling(path.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(part)) {
            out.write(BOM);
            CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
            csv.writeRecord("line", "field", "rule", "expected");
            list.stream().sorted(Comparator.comparingLong(Reject::line)).forEach(r ->
                    csv.writeRecord(Long.toString(r.line()), r.field(), r.rule(), r.expected()));
            csv.close();
        }
        Files.move(part, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
