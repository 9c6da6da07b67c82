package org.xinglin.itests.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Asks a list of paths over and over, through kept-alive connections. */
final class Load {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern WRONG = Pattern.compile("Non-2xx or 3xx responses: (\\d+)|Socket errors: (.*)");
    private static final String WRK = """
            wrk.headers["Host"] = "%s"
            local requests = {}
            for path in io.lines("%s") do requests[#requests + 1] = wrk.format("GET", path) end
            local n = 0
            function init(args) n = math.random(#requests) end
            function request() n = n %% #requests + 1; return requests[n] end
            """;

    private final URI base;
    private final List<String> paths;

    Load(URI base, List<String> paths) {
        this.base = base;
        this.paths = paths;
    }

    /** Says which generator makes the closed load. */
    static String generator() {
        return Programs.have("wrk") ? "wrk" : "Java";
    }

    /** Lets every client ask as soon as it is answered. Returns answers per second; each was 200. */
    double closed(int clients, int seconds) throws IOException {
        return Programs.have("wrk") ? wrk(clients, seconds) : java(clients, seconds);
    }

    private double wrk(int clients, int seconds) throws IOException {
        Path list = Files.write(Files.createTempFile("xinglin-bench", ".paths"), paths);
        Path script = Files.writeString(Files.createTempFile("xinglin-bench", ".lua"), String.format(WRK, base.getAuthority(), list));
        try {
            String said = Programs.run(seconds + 60, Map.of(), List.of("wrk", "--threads", "1", "--connections",
                    String.valueOf(clients), "--duration", seconds + "s", "--script", script.toString(), base.toString()));
            Matcher wrong = WRONG.matcher(said);
            Matcher rate = RATE.matcher(said);
            if (wrong.find() || !rate.find()) {
                throw new IllegalStateException("wrk said: " + said);
            }
            return Double.parseDouble(rate.group(1));
        } finally {
            Files.delete(list);
            Files.delete(script);
        }
    }

    private double java(int clients, int seconds) throws IOException {
        AtomicLong asked = new AtomicLong();
        List<byte[]> requests = requests();
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        together(clients, () -> {
            try (HttpConnection connection = new HttpConnection(base)) {
                while (System.nanoTime() < end) {
                    ask(connection, requests, asked.getAndIncrement());
                }
            }
            return null;
        });
        return asked.get() * 1e9 / (System.nanoTime() - begun);
    }

    /**
     * Sends at a fixed rate whether or not the answers keep up.
     *
     * @return microseconds from when a request should have been sent to the end of its answer
     */
    Histogram open(int clients, double perSecond, int seconds) throws IOException {
        Histogram histogram = new ConcurrentHistogram(3);
        List<byte[]> requests = requests();
        AtomicLong ticket = new AtomicLong();
        long last = (long) (perSecond * seconds);
        long begun = System.nanoTime();
        together(clients, () -> {
            try (HttpConnection connection = new HttpConnection(base)) {
                for (long n = ticket.getAndIncrement(); n < last; n = ticket.getAndIncrement()) {
                    long intended = begun + (long) (n * 1e9 / perSecond);
                    for (long wait = intended - System.nanoTime(); wait > 0; wait = intended - System.nanoTime()) {
                        LockSupport.parkNanos(wait);
                    }
                    ask(connection, requests, n);
                    histogram.recordValue((System.nanoTime() - intended) / 1000);
                }
            }
            return null;
        });
        return histogram;
    }

    private static void ask(HttpConnection connection, List<byte[]> requests, long n) throws IOException {
        int status = connection.send(requests.get((int) (n % requests.size())));
        if (status != 200) {
            throw new IOException("HTTP " + status + ": " + connection.body());
        }
    }

    private List<byte[]> requests() {
        return paths.stream().map(path -> HttpConnection.get(base, path)).toList();
    }

    /** Runs the same on so many threads and waits for all. */
    static void together(int threads, Callable<Void> work) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Void>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(pool.submit(work));
            }
            for (Future<Void> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Returns a text as it stands in a query. */
    static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
