package org.xinglin.itests.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.xinglin.itests.Await;
import org.xinglin.itests.Candidate;
import org.xinglin.itests.DoctorLife;
import org.xinglin.itests.Installation;
import org.xinglin.itests.NoticeFolder;
import org.xinglin.itests.Offices;

/**
 * Kills the container and the database at random moments while doctors apply, starts them again and checks that nothing
 * acknowledged is lost and nothing is done twice.
 *
 * <p>A round: some doctors walk from account to approval in parallel, half of them with an account from before; in the midst
 * of it the container, the database or both get SIGKILL; everything is started again; what was acknowledged must be there; every walk is then finished; then the
 * {@link Books} are audited.
 */
public final class Faults {

    private static final List<String> PROVINCES = List.of("13", "14");
    private static final List<String> ORDER = List.of("SUBMITTED", "INST_CONFIRMED", "APPROVED_PENDING_EREGID", "COMPLETED");
    private static final int DOCTORS = 12;

    private final Installation installation;
    private final Random random;
    private final Map<DoctorLife, String> acknowledged = new ConcurrentHashMap<>();
    private List<Candidate> candidates;
    private Offices offices;
    private int next;

    private Faults(Installation installation, long seed) {
        this.installation = installation;
        this.random = new Random(seed);
    }

    /**
     * Runs the rounds and prints a line for each.
     *
     * @param checkout the project's folder
     * @param home where the installation lives; deleted first and, if all went well, last
     * @return what went wrong; empty if nothing did
     */
    public static List<String> run(Path checkout, Path home, int rounds, long seed) throws IOException {
        Installation installation = new Installation(checkout, home, 18181, 15433);
        Faults faults = new Faults(installation, seed);
        installation.reset();
        // All doctors come from one address here: the limits per client would stop them.
        Files.createDirectories(home.resolve("etc"));
        Files.writeString(home.resolve("etc/org.xinglin.rest.limits.cfg"), "lookups.per.minute = 0\ncredentials.per.minute = 0\n");
        List<String> problems = new ArrayList<>();
        try {
            installation.start();
            faults.prepare(rounds * DOCTORS);
            for (int round = 1; round <= rounds && problems.isEmpty(); round++) {
                problems.addAll(faults.round(round));
            }
        } finally {
            installation.stop();
        }
        if (problems.isEmpty()) {
            installation.reset();
        }
        return problems;
    }

    private void prepare(int doctors) throws IOException {
        Path folder = Files.createDirectories(installation.home().resolve("made"));
        // About a third of all candidates are clinical doctors.
        org.xinglin.sample.Main.main(new String[] {"feed", "--out", folder.toString(), "--records", String.valueOf(doctors * 5 + 50),
            "--seed", "7", "--bad", "0", "--batch", "900", "--encoding", "UTF-8", "--provinces", "13,14"});
        Path csv = folder.resolve("nmec-2025-NMEC-900.csv");
        candidates = Candidate.read(csv, StandardCharsets.UTF_8).stream().filter(Candidate::clinicalDoctor).toList();
        if (candidates.size() < doctors) {
            throw new IllegalStateException("only " + candidates.size() + " clinical doctors for " + doctors);
        }
        Path inbox = installation.home().resolve("feed/exam-centre/inbox");
        Files.copy(csv, inbox.resolve(csv.getFileName()));
        String manifest = csv.getFileName().toString().replace(".csv", ".manifest.json");
        Files.copy(folder.resolve(manifest), inbox.resolve(manifest));
        offices = Offices.ofSampleWorld(installation.home(), installation.rest(), "13", "14", "national");
        Await.until("the feed", 120, () -> offices.session(offices.desks("national", "NATIONAL").get(0))
                .get("feeds/exam-centre/batches/nmec-2025-NMEC-900").body().path("state").asText().equals("ACCEPTED"));
    }

    private List<String> round(int number) {
        NoticeFolder notices = new NoticeFolder(installation.home().resolve("notices"));
        List<DoctorLife> doctors = new ArrayList<>();
        for (int i = 0; i < DOCTORS; i++, next++) {
            doctors.add(new DoctorLife(installation.rest(), candidates.get(next), next, notices::code));
        }
        Victim victim = Victim.values()[number % Victim.values().length];
        long pause = 300 + random.nextInt(4000);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        doctors.stream().limit(DOCTORS / 2).forEach(d -> {
            d.createAccount();
            d.activate();
        });
        List<Future<?>> walks = doctors.stream().<Future<?>>map(d -> pool.submit(() -> walk(d))).toList();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
        victim.kill(installation);
        // Walks that are told to come again go on by themselves; those whose server is gone end here.
        installation.start();
        walks.forEach(Faults::ended);
        offices = new Offices(installation.rest(), installation.home().resolve("sample/staff-accounts.csv"));

        List<String> problems = new ArrayList<>(lost());
        int kept = acknowledged.size();
        List<Future<?>> rest = doctors.stream().<Future<?>>map(d -> pool.submit(() -> walk(d))).toList();
        for (Future<?> walk : rest) {
            Exception problem = ended(walk);
            if (problem != null) {
                problems.add("after the restart: " + problem);
            }
        }
        pool.shutdown();
        if (problems.isEmpty()) {
            doctors.forEach(d -> Await.until("all are completed", 60, () -> d.state().equals("COMPLETED")));
            problems.addAll(new Books(installation, PROVINCES).audit());
        }
        System.out.printf("round %2d: %s killed after %d ms, %d acknowledged and kept, %s%n", number, victim, pause, kept,
                problems.isEmpty() ? "books right" : problems);
        acknowledged.clear();
        return problems;
    }

    private void walk(DoctorLife doctor) {
        doctor.createAccount();
        doctor.activate();
        String tenant = PROVINCES.get(Math.floorMod(doctor.candidate().hashCode(), PROVINCES.size()));
        List<Offices.Desk> institutions = offices.desks(tenant, "INSTITUTION");
        Offices.Desk target = institutions.get(Math.floorMod(doctor.candidate().hashCode(), institutions.size()));
        acknowledge(doctor, doctor.submit(tenant, target.office()).path("state").asText());
        acknowledge(doctor, doctor.confirm(offices));
        acknowledge(doctor, doctor.approve(offices));
    }

    private void acknowledge(DoctorLife doctor, String state) {
        acknowledged.merge(doctor, state, (old, now) -> ORDER.indexOf(now) > ORDER.indexOf(old) ? now : old);
    }

    private List<String> lost() {
        List<String> problems = new ArrayList<>();
        acknowledged.forEach((doctor, state) -> {
            doctor.signIn();
            String now = doctor.state();
            if (ORDER.indexOf(now) < ORDER.indexOf(state)) {
                problems.add("acknowledged " + state + ", found " + now);
            }
        });
        return problems;
    }

    private static Exception ended(Future<?> walk) {
        try {
            walk.get(180, TimeUnit.SECONDS);
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e;
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            return e;
        }
    }

    /** What is killed in a round. */
    private enum Victim {
        BOTH {
            @Override
            void kill(Installation installation) {
                installation.killContainer();
                installation.killDatabase();
            }
        },
        CONTAINER {
            @Override
            void kill(Installation installation) {
                installation.killContainer();
            }
        },
        DATABASE {
            @Override
            void kill(Installation installation) {
                installation.killDatabase();
            }
        };

        abstract void kill(Installation installation);
    }

    /** Runs from the command line: {@code [--rounds 20] [--seed 1] [--home DIR]}. Ends with 1 if something went wrong. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> options = new java.util.HashMap<>(Map.of("--rounds", "20", "--seed", "1",
                "--home", "target/faults"));
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        List<String> problems = run(Path.of(System.getProperty("xinglin.checkout", ".")).toAbsolutePath().normalize(),
                Path.of(options.get("--home")).toAbsolutePath(), Integer.parseInt(options.get("--rounds")),
                Long.parseLong(options.get("--seed")));
        problems.forEach(System.err::println);
        System.exit(problems.isEmpty() ? 0 : 1);
    }
}
