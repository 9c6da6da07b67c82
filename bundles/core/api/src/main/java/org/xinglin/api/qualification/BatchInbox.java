package org.xinglin.api.qualification;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;

/**
 * Takes the files of a batch that come by other ways than the drop folder, and lays them where those lie: the same route takes them
 * from there to {@link ExamFeed}, with the same validation (R-FEED-12).
 */
@ProviderType
public interface BatchInbox {

    /**
     * Lays a batch's data file down once it is whole. What is cut off leaves nothing; the same file again replaces itself. Refused with
     * {@code batch-name}, {@code batch-too-large}, or {@code batch-incomplete} if fewer or other bytes came than were announced.
     *
     * @param length bytes announced; -1 if none were
     * @param sha256 digest announced, in hexadecimal digits; empty if none was
     * @throws IOException if the stream breaks or the folder cannot take it
     */
    Outcome<Received> data(String batch, InputStream content, long length, String sha256) throws IOException;

    /** Lays a batch's manifest down, as {@link #data} does: with both there the batch is complete. Refused also with {@code manifest-form}. */
    Outcome<Received> manifest(String batch, InputStream content, long length, String sha256) throws IOException;

    /** Returns how a batch stands; empty if nothing of it was ever here. */
    Optional<Standing> standing(String batch);

    /** Returns the reject file of the batch that went in last under a name. */
    Optional<byte[]> rejects(String batch) throws IOException;

    /** Says what was laid down. @param sha256 of its bytes, in hexadecimal digits */
    record Received(String file, long bytes, String sha256) {
    }

    /** Tells how a batch stands. @param waiting what it waits for; empty if for nothing @param files what of it lies in the inbox */
    record Standing(String batch, String waiting, List<String> files, Optional<ExamFeed.Report> report) {

        /** Takes a copy. */
        public Standing {
            files = List.copyOf(files);
        }
    }
}
