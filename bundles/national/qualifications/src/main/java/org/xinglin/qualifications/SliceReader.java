package org.xinglin.qualifications;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Reads a data file slice by slice, in order, while its threads work ahead: one parses, others judge and seal. A few slices
 * are in memory at a time, whatever the size of the file.
 */
final class SliceReader implements AutoCloseable {

    private static final int ROWS_A_SLICE = 1_000;
    private static final int SLICES_AHEAD = 24;

    private final BlockingQueue<Future<Slice>> slices = new ArrayBlockingQueue<>(SLICES_AHEAD);
    private final ExecutorService threads;
    private boolean ended;

    SliceReader(Path csv, Charset encoding, Row.Handler rowMaker, Function<List<Row>, Slice> maker) {
        int sealing = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        threads = Executors.newFixedThreadPool(1 + sealing, task -> {
            Thread thread = new Thread(task, "exam-feed");
            thread.setDaemon(true);
            return thread;
        });
        threads.execute(() -> parse(csv, encoding, rowMaker, maker));
    }

    /** Returns the next slice, or null from the end on. @throws IOException if the file cannot be read on */
    Slice next() throws IOException {
        if (ended) {
            return null;
        }
        try {
            Slice slice = slices.take().get();
            ended = slice == null;
            return slice;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("reading was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            if (e.getCause() instanceof RuntimeException runtime) {
                throw runtime;
            }
            throw new IOException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void parse(Path csv, Charset encoding, Row.Handler rowMaker, Function<List<Row>, Slice> maker) {
        try {
            Collector collector = new Collector(maker);
            BatchFile.forEach(csv, encoding, rowMaker, collector::take);
            collector.flush();
            slices.put(CompletableFuture.completedFuture(null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception | Error e) {
            // Whatever it is, the reader must hear of it. An Unreadable here means that the file changed under our hands
            fail(e);
        }
    }

    private void fail(Throwable e) {
        try {
            slices.put(CompletableFuture.failedFuture(e));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gathers rows, the header left out, and hands full slices to the sealing threads. */
    private final class Collector {

        private final Function<List<Row>, Slice> maker;
        private List<Row> rows = new ArrayList<>(ROWS_A_SLICE);
        private boolean headerSeen;

        Collector(Function<List<Row>, Slice> maker) {
            this.maker = maker;
        }

        boolean take(Row row) {
            if (!headerSeen) {
                headerSeen = true;
                return true;
            }
            rows.add(row);
            try {
                if (rows.size() == ROWS_A_SLICE) {
                    flush();
                }
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        void flush() throws InterruptedException {
            if (!rows.isEmpty()) {
                List<Row> full = rows;
                rows = new ArrayList<>(ROWS_A_SLICE);
                slices.put(threads.submit(() -> maker.apply(full)));
            }
        }
    }
}
