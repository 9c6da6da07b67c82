package org.xinglin.store.postgres;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes daemon threads with a name. */
final class Threads {

    private Threads() {
    }

    static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Makes threads that do what is due, and nothing more once they are told to stop. */
    static ScheduledThreadPoolExecutor workers(String name, int threads) {
        ScheduledThreadPoolExecutor workers = new ScheduledThreadPoolExecutor(threads, named(name));
        workers.setRemoveOnCancelPolicy(true);
        workers.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return workers;
    }
}
