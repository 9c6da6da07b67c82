package org.xinglin.routes.examcentre;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.qualification.ExamFeed;

/** Is a feed that takes what begins with "good", rejects one record of it, and refuses the rest whole. */
final class StubFeed implements ExamFeed {

    final List<String> ingested = new CopyOnWriteArrayList<>();
    volatile boolean away;

    @Override
    public Report ingest(Path manifest, Path csv, Path rejects) {
        if (away) {
            throw new UnavailableException("tenant national: store");
        }
        try {
            String text = Files.readString(csv);
            String batch = DropFolder.batchOf(manifest);
            boolean good = text.startsWith("good");
            boolean again = ingested.contains(batch + ":" + text);
            ingested.add(batch + ":" + text);
            if (good) {
                Files.writeString(rejects, "\ufeffseq,line,field,rule,value-masked,problem\r\n");
            }
            return new Report(batch, good ? State.ACCEPTED : State.REJECTED, 3, 3, good && !again ? 2 : 0, 0, 0,
                    good && again ? 2 : 0, good ? 1 : 0, good ? "" : "feed-header: 缺少列 / column missing",
                    Instant.EPOCH, 5);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Report> batches(int limit) {
        return List.of();
    }

    @Override
    public Optional<Report> batch(String name) {
        return Optional.empty();
    }

    @Override
    public List<Rejected> rejected(String batch, int after, int limit) {
        return List.of();
    }
}
