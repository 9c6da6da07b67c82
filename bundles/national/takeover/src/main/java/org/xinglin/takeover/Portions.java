package org.xinglin.takeover;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/** Settles portions on two threads while the next are read. The first failure ends it all. */
final class Portions implements AutoCloseable {

    private static final int THREADS = 2;
    private static final int WAITING = 2 * THREADS;

    private final Settling settling;
    private final Runnable afterEach;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "take-over");
        thread.setDaemon(true);
        return thread;
    });
    private final Semaphore room = new Semaphore(WAITING);
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    Portions(Settling settling, Runnable afterEach) {
        this.settling = settling;
        this.afterEach = afterEach;
    }

    /** Hands a portion over; waits while too many wait already. */
    void settle(List<PersonRows> persons) {
        acquire(1);
        throwFailure();
        threads.execute(() -> {
            try {
                if (failure.get() == null) {
                    settling.settle(persons);
                    afterEach.run();
                }
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
            } finally {
                room.release();
            }
        });
    }

    /** Waits until all is settled. @throws RuntimeException what stopped it */
    void finish() {
        acquire(WAITING);
        room.release(WAITING);
        throwFailure();
    }

    private void acquire(int permits) {
        try {
            room.acquire(permits);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the take-over was interrupted", e);
        }
    }

    private void throwFailure() {
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    /** Lets what is under way end; what waits is dropped if it failed. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
