package org.xinglin.itests.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.xinglin.itests.Await;
import org.xinglin.itests.Installation;

/** Measures how long a restart takes and how much memory the idle container holds, with the sample's tenants and with all. */
final class Starts {

    private static final int RESTARTS = 3;
    private static final int IDLE_SECONDS = 30;

    private final Installation installation;
    private final Path allTenants;

    Starts(Installation installation, Path allTenants) {
        this.installation = installation;
        this.allTenants = allTenants;
    }

    /** Restarts with the tenants that are there, then adds all others and restarts again. */
    void measure(Report report) throws IOException {
        restarts(report, tenants().size());
        int all = addTenants();
        long begun = System.nanoTime();
        Await.until("all tenants", 300, () -> {
            JsonNode health = installation.rest().get("health").body();
            return health.path("ready").asBoolean() && health.path("tenants").size() == all;
        });
        report.figure("first time of " + all + " tenants, while it runs", "s", (System.nanoTime() - begun) / 1e9);
        restarts(report, all);
    }

    private void restarts(Report report, int tenants) {
        double[] seconds = new double[RESTARTS];
        for (int i = 0; i < RESTARTS; i++) {
            installation.stop();
            long begun = System.nanoTime();
            installation.start();
            seconds[i] = (System.nanoTime() - begun) / 1e9;
        }
        java.util.Arrays.sort(seconds);
        long served = tenants().stream().filter(tenant -> tenant.path("ready").asBoolean()).count();
        if (served != tenants) {
            throw new IllegalStateException(served + " of " + tenants + " tenants serve after a restart");
        }
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(IDLE_SECONDS));
        report.figure("restart to ready, " + tenants + " tenants, database included, median of " + RESTARTS, "s",
                seconds[RESTARTS / 2], Report.Bar.below(20));
        report.figure("resident memory, idle, " + tenants + " tenants, without the database", "MB",
                installation.residentMegabytes(), Report.Bar.below(600));
    }

    private List<JsonNode> tenants() {
        return StreamSupport.stream(installation.rest().get("health").body().path("tenants").spliterator(), false).toList();
    }

    private int addTenants() throws IOException {
        try (Stream<Path> files = Files.list(allTenants)) {
            List<Path> all = files.filter(file -> file.getFileName().toString().endsWith(".cfg")).toList();
            for (Path file : all) {
                Path target = installation.home().resolve("etc").resolve(file.getFileName());
                if (!Files.exists(target)) {
                    Path draft = Files.copy(file, target.resolveSibling(file.getFileName() + ".draft"),
                            StandardCopyOption.REPLACE_EXISTING);
                    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            return all.size();
        }
    }
}
