package org.xinglin.itests.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.xinglin.itests.Await;
import org.xinglin.itests.Installation;
import org.xinglin.itests.Offices;

/** Measures an installation of its own, part by part, against the bare database on the same machine in the same run. */
public final class Bench {

    private static final String USAGE = """
            usage: bench [--records 1000000] [--doctors 2000] [--lookup-rows 5000000] [--clients 16] [--seconds 20]
                         [--past-applications 1000000] [--parts feed,lives,lookups,replay,starts] [--home DIR]
                         [--http-port 18281] [--database-port 15533]
            Deletes the home first. Leaves the home with bench.json; stops everything that it started.
            """;
    private static final Map<String, String> DEFAULTS = Map.of("records", "1000000", "doctors", "2000",
            "lookup-rows", "5000000", "clients", "16", "seconds", "20", "parts", "feed,lives,lookups,replay,starts",
            "past-applications", "1000000", "home", Path.of(System.getProperty("java.io.tmpdir"), "xinglin-bench").toString(),
            "http-port", "18281", "database-port", "15533");

    private static final int LIVES_BEFORE_REPLAY = 60;

    private final Map<String, String> options;
    private final Path checkout = Path.of(System.getProperty("xinglin.checkout", ".")).toAbsolutePath().normalize();
    private final Installation installation;
    private final Database database;
    private final Report report = new Report();

    private Bench(Map<String, String> options) {
        this.options = options;
        this.installation = new Installation(checkout, Path.of(options.get("home")).toAbsolutePath().normalize(),
                number("http-port"), number("database-port"));
        this.database = new Database(installation);
    }

    private void run() throws IOException, SQLException {
        options.forEach(report::setting);
        report.setting("processors", Runtime.getRuntime().availableProcessors());
        double busy = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        if (busy > 0.3 * Runtime.getRuntime().availableProcessors()) {
            report.note("the machine was busy before the run (load average %.1f): the figures are disturbed", busy);
        }
        Set<String> parts = Set.of(options.get("parts").split(","));
        installation.reset();
        configure();
        Runtime.getRuntime().addShutdownHook(new Thread(installation::stop));
        System.out.println("starting in " + installation.home());
        installation.start();
        Offices offices = Offices.ofSampleWorld(installation.home(), installation.rest(), "11", "13", "14", "61", "national");
        Feed feed = new Feed(installation, database, offices);
        if (parts.contains("feed") || parts.contains("lives") || parts.contains("replay")) {
            Await.until("the sample's own feed", 300, () -> database.column(
                    "SELECT name FROM national.feed_batch WHERE state = 'ACCEPTED'").size() >= 2);
        }
        if (parts.contains("feed")) {
            System.out.println("feed");
            feed.measure(report, number("records"));
        }
        if (parts.contains("lives")) {
            System.out.println("lives");
            new Lives(installation, database, offices, number("clients"))
                    .measure(report, feed, number("doctors"), number("seconds"));
        }
        if (parts.contains("lookups")) {
            System.out.println("lookups");
            new Lookups(installation, database, number("lookup-rows"), number("clients")).measure(report, number("seconds"));
        }
        if (parts.contains("replay")) {
            System.out.println("replay");
            replay(feed, offices);
        }
        if (parts.contains("starts")) {
            System.out.println("starts");
            new Starts(installation, checkout.resolve("distribution/target/assembly/tenants")).measure(report);
        }
    }

    private void replay(Feed feed, Offices offices) throws IOException, SQLException {
        PastApplications past = new PastApplications(installation, database, offices);
        if (!past.seeded()) {
            new Lives(installation, database, offices, number("clients")).live(feed, LIVES_BEFORE_REPLAY);
            Await.until("completed applications", 60, past::seeded);
        }
        past.measure(report, number("past-applications"));
    }

    /** Lifts the limits that keep one address from asking much, and keeps sessions and notices for the whole run. */
    private void configure() throws IOException {
        Path etc = Files.createDirectories(installation.home().resolve("etc"));
        Files.writeString(etc.resolve("org.xinglin.rest.limits.cfg"), "lookups.per.minute = 0\ncredentials.per.minute = 0\n");
        Files.writeString(etc.resolve("org.xinglin.accounts.cfg"), "session.idleMinutes = 600\n");
        Files.writeString(etc.resolve("org.xinglin.routes.notices.cfg"),
                "directory = " + installation.home().resolve("notices") + "\nkeep = 1000000\n");
    }

    private int number(String option) {
        return Integer.parseInt(options.get(option));
    }

    /** Runs from the command line. Ends with 2 on wrong arguments, with 1 if something could not be measured. */
    public static void main(String[] arguments) {
        Map<String, String> options = new TreeMap<>(DEFAULTS);
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
            if (!DEFAULTS.containsKey(name) || i + 1 == arguments.length) {
                System.err.print(USAGE);
                System.exit(2);
            }
            options.put(name, arguments[i + 1]);
        }
        int status = 0;
        Bench bench = new Bench(options);
        try {
            Programs.need("pgbench", "postgresql-contrib");
            bench.run();
        } catch (IOException | SQLException | RuntimeException e) {
            e.printStackTrace();
            status = 1;
        }
        System.out.println();
        System.out.println(bench.report.table());
        try {
            Path file = Files.createDirectories(bench.installation.home()).resolve("bench.json");
            bench.report.write(file);
            System.out.println("also in " + file);
        } catch (IOException e) {
            e.printStackTrace();
            status = 1;
        }
        System.exit(status);
    }
}
