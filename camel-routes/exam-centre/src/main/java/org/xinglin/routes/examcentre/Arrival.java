package org.xinglin.routes.examcentre;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * Tells whether a batch has arrived whole. It judges nothing: what does not become whole while nobody writes to it any more
 * goes to the feed as it is, which says what is wrong.
 */
final class Arrival {

    /** How far a batch is. */
    enum Stage {
        WHOLE("whole"),
        NO_DATA("waiting for the data file"),
        MANIFEST_UNFINISHED("waiting for the rest of the manifest"),
        DATA_UNFINISHED("waiting for the rest of the data file");

        final String words;

        Stage(String words) {
            this.words = words;
        }
    }

    private record Seen(long csvSize, long csvTime, long manifestSize, long manifestTime) {
    }

    /** @param since when the files were first seen so, by the timer */
    private record Judged(Seen seen, Stage stage, long since) {
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BUFFER = 1 << 18;

    private final LongSupplier timer;
    private final Duration patience;
    private final Map<String, Judged> judged = new HashMap<>();

    /** Starts with a timer in nanoseconds: patience is the machine's matter, and no clock that can be set may end it. */
    Arrival(LongSupplier timer, Duration patience) {
        this.timer = timer;
        this.patience = patience;
    }

    /** Looks at the two files; reads them only if they changed since the last look. */
    Stage look(Path manifest, Path csv) throws IOException {
        if (!Files.exists(csv)) {
            return Stage.NO_DATA;
        }
        BasicFileAttributes data = Files.readAttributes(csv, BasicFileAttributes.class);
        BasicFileAttributes about = Files.readAttributes(manifest, BasicFileAttributes.class);
        Seen seen = new Seen(data.size(), data.lastModifiedTime().toMillis(), about.size(),
                about.lastModifiedTime().toMillis());
        String name = manifest.getFileName().toString();
        Judged before = judged.get(name);
        boolean same = before != null && before.seen().equals(seen);
        Judged now = same ? before : new Judged(seen, judge(manifest, csv), timer.getAsLong());
        judged.put(name, now);
        return timer.getAsLong() - now.since() > patience.toNanos() ? Stage.WHOLE : now.stage();
    }

    /** Forgets a batch that was taken. */
    void forget(Path manifest) {
        judged.remove(manifest.getFileName().toString());
    }

    /** Forgets all batches but these. */
    void keepOnly(Set<String> batches) {
        judged.keySet().removeIf(manifest -> !batches.contains(DropFolder.batchOf(Path.of(manifest))));
    }

    private static Stage judge(Path manifest, Path csv) throws IOException {
        JsonNode json;
        try {
            json = JSON.readTree(Files.readAllBytes(manifest));
        } catch (JsonProcessingException notYet) {
            return Stage.MANIFEST_UNFINISHED;
        }
        if (!json.isObject()) {
            return Stage.MANIFEST_UNFINISHED;
        }
        return json.path("sm3").asText().equalsIgnoreCase(sm3(csv)) ? Stage.WHOLE : Stage.DATA_UNFINISHED;
    }

    private static String sm3(Path file) throws IOException {
        SM3Digest sm3 = new SM3Digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sm3.update(buffer, 0, read);
            }
        }
        byte[] digest = new byte[sm3.getDigestSize()];
        sm3.doFinal(digest, 0);
        return HexFormat.of().formatHex(digest);
    }
}
