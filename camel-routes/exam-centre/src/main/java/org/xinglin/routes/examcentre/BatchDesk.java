package org.xinglin.routes.examcentre;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.qualification.ExamFeed;
import org.xinglin.api.qualification.ExamFeed.Report;

/** Receives batches and hands them to the feed; the routes call it. What is refused and why is the feed's business. */
public final class BatchDesk {

    private static final Logger LOG = LoggerFactory.getLogger(BatchDesk.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STATUS = "status.json";

    private final DropFolder folder;
    private final Arrival arrival;
    private final ExamFeed feed;
    private final Map<String, String> waiting = new TreeMap<>();
    private boolean statusIsOld = true;

    BatchDesk(DropFolder folder, Arrival arrival, ExamFeed feed) {
        this.folder = folder;
        this.arrival = arrival;
        this.feed = feed;
    }

    /** Takes a batch whose manifest lies in the inbox, if it is whole; otherwise notes what it waits for. */
    public synchronized void receive(String manifestFile) throws IOException {
        Path manifest = folder.inbox().resolve(manifestFile);
        String batch = DropFolder.batchOf(manifest);
        if (Files.exists(folder.work().resolve(batch + DropFolder.MANIFEST))) {
            waits(batch, "waiting for an earlier delivery of the same name");
            return;
        }
        Path inbox = folder.inbox().resolve(batch + DropFolder.CSV);
        Path taken = folder.work().resolve(batch + DropFolder.CSV);
        // The data file is in work already if the last taking was cut off between the two files
        Arrival.Stage stage;
        try {
            stage = arrival.look(manifest, Files.exists(inbox) ? inbox : taken);
        } catch (NoSuchFileException takenAway) {
            return;
        }
        if (stage != Arrival.Stage.WHOLE) {
            waits(batch, stage.words);
            return;
        }
        folder.take(batch);
        arrival.forget(manifest);
        waitsNoMore(batch);
    }

    /** Says what data files without a manifest wait for, and forgets what its sender has taken away again. */
    public synchronized void review() throws IOException {
        Set<String> there = folder.announced();
        for (String batch : folder.delivered()) {
            if (there.add(batch)) {
                waits(batch, "waiting for the manifest");
            }
        }
        arrival.keepOnly(there);
        if (waiting.keySet().retainAll(there) || statusIsOld) {
            writeStatus();
        }
    }

    /** Takes a batch that lies in the work folder to its end, from wherever it was left. */
    public synchronized void ingest(String file) throws IOException {
        String batch = DropFolder.batchOf(folder.work().resolve(file));
        Path result = folder.work().resolve(batch + DropFolder.RESULT);
        if (!Files.exists(result)) {
            if (!Files.exists(folder.work().resolve(batch + DropFolder.MANIFEST))) {
                return;
            }
            Report report;
            try {
                report = feed.ingest(folder.work().resolve(batch + DropFolder.MANIFEST),
                        folder.work().resolve(batch + DropFolder.CSV), folder.work().resolve(batch + DropFolder.REJECTS));
            } catch (UnavailableException away) {
                waits(batch, "waiting: " + away.getMessage());
                return;
            }
            write(result, json(report));
            LOG.info("Batch {} {}: {} records, {} added, {} corrected, {} revoked, {} unchanged, {} quarantined, {} ms",
                    report.batch(), report.state(), report.records(), report.added(), report.corrected(),
                    report.revoked(), report.unchanged(), report.quarantined(), report.elapsedMillis());
        }
        boolean accepted = ExamFeed.State.ACCEPTED.name().equals(JSON.readTree(result.toFile()).path("state").asText());
        folder.settle(batch, accepted);
        waitsNoMore(batch);
    }

    private static ObjectNode json(Report report) {
        return JSON.createObjectNode()
                .put("batch", report.batch())
                .put("state", report.state().name())
                .put("records", report.records())
                .put("added", report.added())
                .put("corrected", report.corrected())
                .put("revoked", report.revoked())
                .put("unchanged", report.unchanged())
                .put("quarantined", report.quarantined())
                .put("problem", report.problem())
                .put("startedAt", report.startedAt().toString())
                .put("elapsedMillis", report.elapsedMillis());
    }

    private void waits(String batch, String reason) throws IOException {
        if (!reason.equals(waiting.put(batch, reason))) {
            LOG.info("Batch {}: {}", batch, reason);
            writeStatus();
        }
    }

    private void waitsNoMore(String batch) throws IOException {
        if (waiting.remove(batch) != null) {
            writeStatus();
        }
    }

    private void writeStatus() throws IOException {
        write(folder.root().resolve(STATUS), JSON.valueToTree(Map.of("waiting", waiting)));
        statusIsOld = false;
    }

    private static void write(Path file, Object json) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
