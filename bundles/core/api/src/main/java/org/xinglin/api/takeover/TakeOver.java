package org.xinglin.api.takeover;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.TenantId;

/**
 * Takes over the register that a province kept before (接管): a folder of CSV files becomes authorities and institutions of its
 * register, qualifications, and opening entries of the national ledger. The formats stand in the README of the bundle.
 */
@ProviderType
public interface TakeOver {

    /**
     * Takes over what the files of a folder say. What can be taken goes in; the rest goes to {@code <file>.rejected.csv} beside
     * the file, with line, field, rule and what was expected. What is there already changes nothing: after a stop, or with
     * rejected rows mended, it is run again. Returns when all is done; one run of a tenant at a time.
     *
     * @param progress told of how far it is, from time to time, on the threads of the run
     * @throws IllegalArgumentException if the folder has none of the files, or a file cannot be read at all, naming which
     * @throws org.xinglin.api.UnavailableException if the tenant or the national end is away; then run it again
     */
    Report run(TenantId tenant, Path folder, Options options, Consumer<Report> progress);

    /** Returns the last run of a tenant in this container, under way or ended. */
    Optional<Report> last(TenantId tenant);

    /**
     * Says how.
     *
     * @param checkOnly whether nothing is written but the reject files
     */
    record Options(boolean checkOnly, Charset encoding) {

        /** Takes over files in UTF-8. */
        public static final Options DEFAULT = new Options(false, StandardCharsets.UTF_8);
    }

    /**
     * Tells how far a run is, or what became of it.
     *
     * @param files in the order in which they are taken
     * @param persons persons settled so far
     * @param opened opening entries made, or with {@code checkOnly} those that would be made
     * @param endedAt empty while it runs
     */
    record Report(TenantId tenant, boolean checkOnly, List<FileReport> files, long persons, long opened, Instant startedAt,
            Optional<Instant> endedAt, long elapsedMillis) {

        /** Takes a copy. */
        public Report {
            files = List.copyOf(files);
        }

        /** Returns how many rows were rejected. */
        public long rejected() {
            return files.stream().mapToLong(FileReport::rejected).sum();
        }

        /** Returns what became of a file. */
        public Optional<FileReport> file(String name) {
            return files.stream().filter(f -> f.file().equals(name)).findFirst();
        }
    }

    /**
     * Counts what became of the rows of a file.
     *
     * @param rows read so far
     * @param taken those that are new
     * @param unchanged those that were there already
     */
    record FileReport(String file, long rows, long taken, long unchanged, long rejected) {
    }
}
