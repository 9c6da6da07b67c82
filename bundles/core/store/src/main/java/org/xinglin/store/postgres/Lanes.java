package org.xinglin.store.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/** Does pieces of work on a few threads at once, the caller's being one of them. */
final class Lanes {

    private final ExecutorService helpers;

    /** Names the helping threads; there are none while there is nothing to do. */
    Lanes(String name) {
        this.helpers = Executors.newCachedThreadPool(Threads.named(name));
    }

    /**
     * Does every piece and returns when none is under way any more. When the caller is interrupted, or a piece throws, no
     * further one is begun; what was thrown is thrown here.
     */
    <W> void run(List<W> pieces, int lanes, Consumer<W> work) {
        Queue<W> waiting = new ConcurrentLinkedQueue<>(pieces);
        List<CompletableFuture<Void>> helping = new ArrayList<>();
        for (int i = 1; i < Math.min(lanes, pieces.size()); i++) {
            try {
                helping.add(CompletableFuture.runAsync(() -> lane(waiting, work), helpers));
            } catch (RejectedExecutionException stopping) {
                break;
            }
        }
        try {
            lane(waiting, work);
        } finally {
            join(CompletableFuture.allOf(helping.toArray(CompletableFuture[]::new)), waiting);
        }
    }

    /** Lets the helping threads end. */
    void stop() {
        helpers.shutdown();
    }

    private static <W> void lane(Queue<W> waiting, Consumer<W> work) {
        try {
            for (W piece = waiting.poll(); piece != null && !Thread.currentThread().isInterrupted(); piece = waiting.poll()) {
                work.accept(piece);
            }
        } finally {
            waiting.clear();
        }
    }

    private static void join(CompletableFuture<Void> helping, Queue<?> waiting) {
        try {
            helping.get();
        } catch (InterruptedException stop) {
            waiting.clear();
            try {
                helping.join();
            } finally {
                Thread.currentThread().interrupt();
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failed.getCause();
        }
    }
}
