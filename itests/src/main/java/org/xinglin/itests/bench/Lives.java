package org.xinglin.itests.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.xinglin.itests.Await;
import org.xinglin.itests.Candidate;
import org.xinglin.itests.DoctorLife;
import org.xinglin.itests.Installation;
import org.xinglin.itests.Offices;

/** Measures whole lives of applications against pgbench executing the statements of one. */
final class Lives {

    private static final List<String> PROVINCES = List.of("13", "14");
    private static final String COPY = "xinglin_bench";
    private static final int RECORDED = 12;
    private static final int TURNS = 4;
    private static final int SAMPLES = 60;
    private static final int IDLE_SECONDS = 6;
    private static final int SECONDS_TO_PUBLIC = 300;

    private final Installation installation;
    private final Database database;
    private final Offices offices;
    private final int clients;

    Lives(Installation installation, Database database, Offices offices, int clients) {
        this.installation = installation;
        this.database = database;
        this.offices = offices;
        this.clients = clients;
    }

    /** Runs everything; the container is stopped and started again in between, while the database is copied. */
    void measure(Report report, Feed feed, int doctors, int seconds) throws IOException, SQLException {
        int warming = Math.max(20, doctors / 5);
        List<Doctor> all = prepare(feed.clinicalDoctors(RECORDED + warming + doctors));
        LifeScript script = record(all.subList(0, RECORDED));
        copy();
        try {
            live(all.subList(RECORDED, RECORDED + warming));
            // One life first, so that a script that cannot be played says so, then some to warm up.
            pgbench(1, "--transactions=1", 0);
            pgbench(clients, "--transactions=20", 1000);
            turns(report, script, all.subList(RECORDED + warming, all.size()), seconds);
        } finally {
            database.drop(COPY);
        }
    }

    /** Only lets so many doctors live, and measures nothing. */
    void live(Feed feed, int doctors) throws IOException, SQLException {
        live(prepare(feed.clinicalDoctors(doctors)));
    }

    /** Lets both sides take turns, so that what else the machine does falls on both. */
    private void turns(Report report, LifeScript script, List<Doctor> doctors, int seconds) throws IOException, SQLException {
        double ours = 0;
        double approved = 0;
        double theirs = 0;
        double played = 0;
        long commits = 0;
        ProcessorTime cost = new ProcessorTime(0, 0);
        ProcessorTime theirCost = new ProcessorTime(0, 0);
        Histogram requests = new Histogram(3);
        Histogram toPublic = new Histogram(3);
        for (int turn = 0; turn < TURNS; turn++) {
            List<Doctor> now = doctors.subList(doctors.size() * turn / TURNS, doctors.size() * (turn + 1) / TURNS);
            database.execute("CHECKPOINT");
            long before = commits();
            ProcessorTime begun = ProcessorTime.of(installation);
            Result result = live(now);
            cost = cost.plus(ProcessorTime.of(installation).minus(begun));
            commits += commits() - before;
            ours += now.size() / result.perSecond();
            approved += now.size() / result.approvedPerSecond();
            requests.add(result.requests());
            toPublic.add(result.toPublic());
            database.execute("CHECKPOINT");
            int turnSeconds = Math.max(2, seconds / TURNS);
            begun = ProcessorTime.of(installation);
            double perSecond = pgbench(clients, "--time=" + turnSeconds, 2000 + 100_000 * turn);
            theirCost = theirCost.plus(ProcessorTime.of(installation).minus(begun));
            theirs += perSecond / TURNS;
            played += perSecond * turnSeconds;
        }
        report.ratio("lives of applications, " + clients + " clients / pgbench", "lives/s", doctors.size() / ours, theirs, 0.5);
        report.figure("approval to public look-up, p50", "ms", toPublic.getValueAtPercentile(50) / 1000.0);
        report.figure("approval to public look-up, p99", "ms", toPublic.getValueAtPercentile(99) / 1000.0,
                Report.Bar.below(2000));
        report.note("lives: submitted to approved at %.1f/s, p50 %.0f ms, p99 %.0f ms for the three requests; %d looked up until public",
                doctors.size() / approved, requests.getValueAtPercentile(50) / 1000.0,
                requests.getValueAtPercentile(99) / 1000.0, toPublic.getTotalCount());
        report.note("processor time of a life: %s; in pgbench %.2f ms in PostgreSQL", cost.each(doctors.size()),
                1000 * theirCost.database() / played);
        report.note("a life is %d statements in %d commits in pgbench (%s); the system committed %.1f times a life",
                script.statements(), script.commits(), script(), commits / (double) doctors.size());
    }

    private record Result(double perSecond, double approvedPerSecond, Histogram requests, Histogram toPublic) {
    }

    private List<Doctor> prepare(List<Candidate> candidates) throws IOException {
        System.out.printf("  preparing the accounts of %,d doctors%n", candidates.size());
        List<Offices.Desk> institutions = new ArrayList<>();
        for (String province : PROVINCES) {
            offices.desks(province, "INSTITUTION").forEach(institutions::add);
        }
        NoticeIndex notices = new NoticeIndex(installation.home().resolve("notices"));
        Doctor[] doctors = new Doctor[candidates.size()];
        AtomicInteger next = new AtomicInteger();
        Load.together(4, () -> {
            for (int n = next.getAndIncrement(); n < doctors.length; n = next.getAndIncrement()) {
                DoctorLife life = new DoctorLife(installation.rest(), candidates.get(n), n, notices::code);
                life.createAccount();
                life.activate();
                // Those that are recorded apply at one institution, so that they differ in nothing but who they are.
                doctors[n] = new Doctor(life, institutions.get(n < RECORDED ? 0 : n % institutions.size()));
            }
            return null;
        });
        return Arrays.asList(doctors);
    }

    private Result live(List<Doctor> doctors) throws IOException {
        Map<String, Long> bearers = doctors.stream().collect(Collectors.groupingBy(Doctor::name, Collectors.counting()));
        Histogram requests = new ConcurrentHistogram(3);
        Histogram toPublic = new ConcurrentHistogram(3);
        Queue<Doctor> queue = new ConcurrentLinkedQueue<>(doctors);
        ExecutorService public_ = Executors.newCachedThreadPool();
        List<String> failures = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger sampled = new AtomicInteger();
        long before = published();
        // Few enough that asking for them is no load of its own.
        int every = Math.max(1, doctors.size() / SAMPLES);
        long begun = System.nanoTime();
        Load.together(clients, () -> {
            try (HttpConnection http = new HttpConnection(installation.base())) {
                for (Doctor doctor = queue.poll(); doctor != null; doctor = queue.poll()) {
                    long submitted = System.nanoTime();
                    doctor.apply(http, installation.base(), offices);
                    long approved = System.nanoTime();
                    requests.recordValue((approved - submitted) / 1000);
                    if (bearers.get(doctor.name()) == 1 && sampled.getAndIncrement() % every == 0) {
                        Doctor asked = doctor;
                        public_.submit(() -> await(asked, approved, toPublic, failures));
                    }
                }
            }
            return null;
        });
        double approvedSeconds = (System.nanoTime() - begun) / 1e9;
        awaitPublished(before + doctors.size());
        double seconds = (System.nanoTime() - begun) / 1e9;
        public_.shutdown();
        try {
            public_.awaitTermination(SECONDS_TO_PUBLIC, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.size() + " were not public; the first: " + failures.get(0));
        }
        return new Result(doctors.size() / seconds, doctors.size() / approvedSeconds, requests, toPublic);
    }

    private void await(Doctor doctor, long approved, Histogram toPublic, List<String> failures) {
        byte[] question = HttpConnection.get(installation.base(),
                "/api/disclosure/" + doctor.tenant() + "/doctors?name=" + Load.encoded(doctor.name()));
        try (HttpConnection http = new HttpConnection(installation.base())) {
            while (System.nanoTime() - approved < SECONDS_TO_PUBLIC * 1_000_000_000L) {
                int status = http.send(question);
                if (status != 200) {
                    throw new IOException("HTTP " + status);
                }
                if (http.body().contains(doctor.name())) {
                    toPublic.recordValue((System.nanoTime() - approved) / 1000);
                    return;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
            failures.add("not within " + SECONDS_TO_PUBLIC + " s");
        } catch (IOException | RuntimeException e) {
            failures.add(e.toString());
        }
    }

    private long published() {
        try {
            return Long.parseLong(database.value("SELECT count(*) FROM national.public_doctor"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitPublished(long count) throws IOException {
        try (Connection connection = database.connect(); PreparedStatement question = connection.prepareStatement(
                "SELECT count(*) FROM national.public_doctor")) {
            Await.until(count + " public records", SECONDS_TO_PUBLIC, () -> {
                try (ResultSet row = question.executeQuery()) {
                    row.next();
                    return row.getLong(1) >= count;
                }
            });
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private LifeScript record(List<Doctor> doctors) throws IOException, SQLException {
        LifeScript script = new LifeScript(database);
        live(doctors.subList(0, RECORDED - 2));
        try (StatementLog statements = new StatementLog(database, installation.home().resolve("postgresql/log"))) {
            pause(IDLE_SECONDS);
            script.idle(statements.take());
            live(doctors.subList(RECORDED - 2, RECORDED - 1));
            pause(1);
            script.other(statements.take());
            script.mark();
            live(doctors.subList(RECORDED - 1, RECORDED));
            pause(1);
            script.write(script(), statements.take());
        }
        return script;
    }

    private Path script() {
        return installation.home().resolve("life.pgbench.sql");
    }

    private void copy() throws SQLException {
        installation.stopContainer();
        database.copyAs(COPY);
        installation.start();
    }

    private double pgbench(int parallel, String size, int base) throws IOException {
        return database.pgbench(COPY, script().toString(), parallel,
                List.of(size, "--define=n=0", "--define=base=" + base)).perSecond();
    }

    private long commits() throws SQLException {
        pause(2);
        return Long.parseLong(database.value("SELECT xact_commit FROM pg_stat_database WHERE datname = 'xinglin'"));
    }

    private static void pause(int seconds) {
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(seconds));
    }
}
