package org.xinglin.itests.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import org.xinglin.itests.Installation;
import org.xinglin.itests.RestClient;
import org.xinglin.itests.bench.StatementLog.Executed;

/** Measures the exact public look-up, by name and by practice code, against pgbench asking the same query of the same rows. */
final class Lookups {

    private static final int PATHS = 100_000;
    private static final int TURNS = 4;
    private static final int OPEN_CLIENTS = 64;

    private final Installation installation;
    private final Database database;
    private final PublicRows rows;
    private final int clients;

    Lookups(Installation installation, Database database, long rows, int clients) {
        this.installation = installation;
        this.database = database;
        this.rows = new PublicRows(rows);
        this.clients = clients;
    }

    /** Fills the public register and measures. The register holds rows that no ledger knows from then on. */
    void measure(Report report, int seconds) throws IOException, SQLException {
        System.out.printf("  filling the public register with %,d rows%n", rows.count());
        rows.fill(database);
        String size = String.format("%,d", rows.count());
        for (Kind kind : Kind.values()) {
            Load load = new Load(installation.base(), paths(kind));
            String script = script(kind);
            load.closed(clients, seconds);
            double ours = 0;
            double theirs = 0;
            double asked = 0;
            ProcessorTime cost = new ProcessorTime(0, 0);
            // By turns, so that what else the machine does falls on both.
            for (int turn = 0; turn < TURNS; turn++) {
                int turnSeconds = Math.max(2, seconds / TURNS);
                ProcessorTime begun = ProcessorTime.of(installation);
                double perSecond = load.closed(clients, turnSeconds);
                cost = cost.plus(ProcessorTime.of(installation).minus(begun));
                ours += perSecond / TURNS;
                asked += perSecond * turnSeconds;
                theirs += pgbench(script, turnSeconds) / TURNS;
            }
            report.ratio("look-up " + kind.words + " of " + size + ", " + clients + " clients / pgbench", "1/s", ours, theirs, 0.2);
            report.note("processor time of a look-up %s: %s", kind.words, cost.each(asked));
            Histogram half = load.open(OPEN_CLIENTS, ours / 2, seconds);
            report.figure("look-up " + kind.words + " at half that load, p50", "ms", half.getValueAtPercentile(50) / 1000.0);
            report.figure("look-up " + kind.words + " at half that load, p99", "ms", half.getValueAtPercentile(99) / 1000.0,
                    Report.Bar.below(10));
        }
        report.note("look-ups: closed load by %s, open load from intended send times; goal 0.5", Load.generator());
    }

    private List<String> paths(Kind kind) {
        SplittableRandom random = new SplittableRandom(5);
        return IntStream.range(0, PATHS).mapToObj(i -> kind.path(rows, random.nextLong(rows.count()) + 1)).toList();
    }

    private String script(Kind kind) throws IOException, SQLException {
        String name = "look-up-" + kind.name().toLowerCase(Locale.ROOT) + ".pgbench.sql";
        return Files.writeString(installation.home().resolve(name),
                "\\set k random(1, " + rows.count() + ")\n" + query(kind) + ";\n").toString();
    }

    private double pgbench(String script, int seconds) throws IOException {
        return database.pgbench("xinglin", script, clients, List.of("--time=" + seconds)).perSecond();
    }

    /** Returns the query that a look-up asks, with the value looked up made from {@code :k}. */
    private String query(Kind kind) throws IOException, SQLException {
        long k = 4711 % rows.count() + 1;
        try (StatementLog log = new StatementLog(database, installation.home().resolve("postgresql/log"))) {
            RestClient.Answer answer = new RestClient(installation.base()).get(kind.path(rows, k).substring("/api/".length()));
            if (answer.ok().path("doctors").isEmpty()) {
                throw new IllegalStateException("the public register does not answer for a row that is in it");
            }
            List<Executed> asked = log.take().stream().filter(one -> one.text().contains("public_doctor")).toList();
            if (asked.size() != 1) {
                throw new IllegalStateException("one query expected for a look-up: " + asked);
            }
            return played(asked.get(0), kind.value(rows, k), kind.expression(rows));
        }
    }

    private static String played(Executed asked, String value, String expression) {
        String text = asked.text().replace("public_doctor", asked.role() + ".public_doctor");
        for (Map.Entry<Integer, String> parameter : asked.values().entrySet()) {
            String given = parameter.getValue();
            text = text.replaceAll("\\$" + parameter.getKey() + "(?!\\d)", java.util.regex.Matcher.quoteReplacement(
                    Objects.equals(given, value) ? "(" + expression + ")" : given == null ? "NULL" : "'" + given.replace("'", "''") + "'"));
        }
        if (!text.contains(":k")) {
            throw new IllegalStateException("the query does not hold what was looked up: " + asked.text());
        }
        return text;
    }

    private enum Kind {
        NAME("by name in a province") {
            @Override
            String path(PublicRows rows, long k) {
                return "/api/disclosure/" + PublicRows.TENANT + "/doctors?name=" + Load.encoded(value(rows, k));
            }

            @Override
            String value(PublicRows rows, long k) {
                return rows.name(k);
            }

            @Override
            String expression(PublicRows rows) {
                return rows.nameExpression(":k::bigint");
            }
        },
        CODE("by practice code") {
            @Override
            String path(PublicRows rows, long k) {
                return "/api/disclosure/national/doctors?practiceCode=" + value(rows, k);
            }

            @Override
            String value(PublicRows rows, long k) {
                return rows.code(k);
            }

            @Override
            String expression(PublicRows rows) {
                return rows.codeExpression(":k::bigint");
            }
        };

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        abstract String path(PublicRows rows, long k);

        abstract String value(PublicRows rows, long k);

        abstract String expression(PublicRows rows);
    }
}
