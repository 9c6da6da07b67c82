package org.xinglin.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Writes a batch as the two files of format 1: the csv under a temporary name, then renamed, then the manifest, renamed
 * too, so that whoever watches the folder never sees half of either.
 */
final class FeedWriter {

    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Charset encoding;

    /** Tells where the files are and what is in them. @param bad how many records of each kind are spoilt */
    record Written(Path csv, Path manifest, long records, Map<BadKind, Long> bad) {

        long badRecords() {
            return bad.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Writes into a folder that exists. @param encoding GB18030 or UTF-8 */
    FeedWriter(Path folder, Charset encoding) {
        this.folder = folder;
        this.encoding = encoding;
    }

    /** Writes the records; without {@code expected} nobody is told which are bad. */
    Written write(Batch batch, Iterator<Generated> records, Path expected) throws IOException {
        Path csv = folder.resolve(batch.name() + ".csv");
        Path manifest = folder.resolve(batch.name() + ".manifest.json");
        Path csvPart = folder.resolve("." + csv.getFileName() + ".part");
        Path manifestPart = folder.resolve("." + manifest.getFileName() + ".part");
        MessageDigest sm3 = sm3();
        Map<BadKind, Long> bad = new EnumMap<>(BadKind.class);
        long count = 0;
        try (OutputStream file = new DigestOutputStream(Files.newOutputStream(csvPart), sm3);
                CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(BUFFER)
                        .build(new OutputStreamWriter(file, encoding));
                Expected list = expected == null ? Expected.nowhere() : Expected.in(expected)) {
            writer.writeRecord(Column.header());
            while (records.hasNext()) {
                Generated generated = records.next();
                writer.writeRecord(generated.record().values());
                count++;
                if (generated.bad().isPresent()) {
                    bad.merge(generated.bad().get(), 1L, Long::sum);
                    list.add(count, generated);
                }
            }
        }
        Files.writeString(manifestPart, manifest(batch, count, HexFormat.of().formatHex(sm3.digest())),
                StandardCharsets.UTF_8);
        Files.move(csvPart, csv, StandardCopyOption.ATOMIC_MOVE);
        Files.move(manifestPart, manifest, StandardCopyOption.ATOMIC_MOVE);
        return new Written(csv, manifest, count, bad);
    }

    private String manifest(Batch batch, long records, String digest) {
        return """
                {
                  "format": 1,
                  "batch": "%s",
                  "encoding": "%s",
                  "records": %d,
                  "sm3": "%s",
                  "createdAt": "%d-11-20T08:00:00+08:00"
                }
                """.formatted(batch.name(), encoding.name(), records, digest, batch.examYear());
    }

    private static MessageDigest sm3() {
        try {
            return MessageDigest.getInstance("SM3", BOUNCY_CASTLE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the provider has no SM3", e);
        }
    }
}
