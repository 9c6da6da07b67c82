package org.xinglin.deploy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.policy.PolicyDesk.Fault;

/**
 * Handles one kind of file of the deploy folder, one file after the other, on a thread of its own. An unfinished file is waited
 * for and refused only when it has not grown for a while; a file that is gone is forgotten only after a moment, because many
 * programs replace a file by deleting and making it anew.
 */
abstract class FolderInstaller implements ArtifactInstaller {

    /** Begins the names of threads that install and remove bundles for files. */
    static final String THREAD = "xinglin-deploy-";

    private static final int SECONDS_TO_FINISH = 5;
    private static final Logger LOG = LoggerFactory.getLogger(FolderInstaller.class);

    private final ScheduledThreadPoolExecutor work;
    private final Duration patience;
    private final Duration mourning;
    private final Map<Path, Stamp> unfinished = new HashMap<>();

    /** Is a file's size and time, by which it is seen to grow. */
    private record Stamp(long size, long modified) {

        static Stamp of(Path file) throws IOException {
            return new Stamp(Files.size(file), Files.getLastModifiedTime(file).toMillis());
        }
    }

    /**
     * Begins to work.
     *
     * @param patience how long an unfinished file may rest before it is refused
     * @param mourning how long a file is gone before what it brought goes too
     */
    FolderInstaller(String name, Duration patience, Duration mourning) {
        this.patience = patience;
        this.mourning = mourning;
        this.work = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, THREAD + name);
            thread.setDaemon(true);
            return thread;
        });
        work.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Takes a file that came or changed. Returns what it lacks if it is unfinished. @throws IOException if it cannot be read */
    abstract Optional<Fault> take(Path file) throws IOException;

    /** Removes what a file brought that is gone. */
    abstract void forget(Path file);

    /** Tells the operator why a file is not taken; what serves goes on. */
    abstract void refuse(Path file, List<Fault> faults);

    @Override
    public void install(File artifact) {
        soon(() -> look(artifact.toPath()));
    }

    @Override
    public void update(File artifact) {
        soon(() -> look(artifact.toPath()));
    }

    @Override
    public void uninstall(File artifact) {
        later(mourning, () -> {
            if (deleted(artifact.toPath())) {
                unfinished.remove(artifact.toPath());
                forget(artifact.toPath());
            }
        });
    }

    /** Says whether a file is gone from its folder; if the whole folder is away nothing is known. */
    static boolean deleted(Path file) {
        return !Files.exists(file) && Files.isDirectory(file.getParent());
    }

    /** Does something after what is under way. */
    final void soon(Runnable task) {
        later(Duration.ZERO, task);
    }

    /** Looks at a file again. */
    final void look(Path file) {
        try {
            Optional<Fault> lacking = take(file);
            if (lacking.isEmpty()) {
                unfinished.remove(file);
            } else if (unfinished.put(file, Stamp.of(file)) == null) {
                LOG.info("{} is not complete yet, waiting for the rest", file.getFileName());
                later(patience, () -> insist(file, lacking.get()));
            }
        } catch (NoSuchFileException gone) {
            unfinished.remove(file);
        } catch (IOException unreadable) {
            refuse(file, List.of(PolicyText.fault(file, 0, "unreadable", "无法读取：" + unreadable.getMessage(),
                    "cannot be read: " + unreadable.getMessage())));
        }
    }

    /** Refuses an unfinished file that has not grown since; else goes on waiting. */
    private void insist(Path file, Fault lacking) {
        Stamp before = unfinished.remove(file);
        try {
            if (before != null && before.equals(Stamp.of(file))) {
                Optional<Fault> still = take(file);
                if (still.isPresent()) {
                    refuse(file, List.of(lacking));
                }
            } else if (before != null) {
                look(file);
            }
        } catch (IOException gone) {
            LOG.debug("{} is gone", file);
        }
    }

    private void later(Duration delay, Runnable task) {
        try {
            work.schedule(() -> {
                try {
                    task.run();
                } catch (RuntimeException failed) {
                    LOG.error("the deploy folder could not be worked on", failed);
                }
            }, delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            LOG.debug("closing");
        }
    }

    /** Ends the work, the file under way last; what is installed stays. */
    void close() {
        work.shutdown();
        try {
            if (!work.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                LOG.warn("a file of the deploy folder is still being worked on");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
