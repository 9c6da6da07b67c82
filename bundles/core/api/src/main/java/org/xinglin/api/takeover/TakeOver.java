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

    /**
     * Begins a run over a folder that lies in the drop folder of the installation, and returns at once; {@link #last} tells of it.
     *
     * @param folder its name, no path
     * @throws IllegalArgumentException if there is no such folder, or a run of the tenant is under way
     */
    Report start(TenantId tenant, String folder, Options options);

    /** Returns the names of the folders that lie in the drop folder now. */
    List<String> folders();

    /** Returns the last run of a tenant in this container, under way or ended. */
    Optional<Report> last(TenantId tenant);

    /** Returns the file with the rejected rows of one of the files of a tenant's last run in this container; empty if none were. */
    Optional<Path> rejected(TenantId tenant, String file);

    /**
     * Says how.
     *
     * @param checkOnly whether nothing is written but the reject files
     */
    record Options(boolean checkOnly, Charset encoding) {

        /** Takes over files in UTF-8. */
        public static final Options DEFAULT = new Options(false, StandardCharsets.UTF_8);
    }

    /** Says what a run is doing. */
    enum Stage {
        /** Reads files and sorts their rows by persons. */
        READING,
        /** Checks rows and takes them over. */
        TAKING,
        /** Makes the indexes of registers that were empty before. */
        INDEXING,
        /** Has ended. */
        ENDED,
        /** Could not go on; what was taken stays. */
        STOPPED
    }

    /**
     * Tells how far a run is, or what became of it.
     *
     * @param files in the order in which they are taken
     * @param persons persons settled so far
     * @param opened opening entries made, or with {@code checkOnly} those that would be made
     * @param endedAt empty while it runs
     * @param rowsPerSecond rows settled in a second, since the first was
     * @param secondsRemaining how long the rows that are left will take at this pace; empty if that cannot be told
     * @param problem what stopped it; empty if nothing did
     */
    record Report(TenantId tenant, boolean checkOnly, Stage stage, List<FileReport> files, long persons, long opened,
            Instant startedAt, Optional<Instant> endedAt, long elapsedMillis, long rowsPerSecond, Optional<Long> secondsRemaining,
            Optional<String> problem) {

        /** Takes a copy. */
        public Report {
            files = List.copyOf(files);
        }

        /** Returns how many rows were read. */
        public long rows() {
            return files.stream().mapToLong(FileReport::rows).sum();
        }

        /** Returns how many rows were taken. */
        public long taken() {
            return files.stream().mapToLong(FileReport::taken).sum();
        }

        /** Returns how many rows were there already. */
        public long unchanged() {
            return files.stream().mapToLong(FileReport::unchanged).sum();
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
