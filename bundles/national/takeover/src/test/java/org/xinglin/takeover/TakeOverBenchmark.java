package org.xinglin.takeover;

import java.nio.file.Path;
import org.xinglin.api.TenantId;
import org.xinglin.api.takeover.TakeOver;

/** Takes a generated register over into an empty database and says how fast; then once more, when all is there. */
final class TakeOverBenchmark {

    private TakeOverBenchmark() {
    }

    /** Takes the folder and the tenant. */
    public static void main(String[] args) {
        try (World world = new World()) {
            run(world, args);
            if (args.length > 2) {
                run(world, args);
                System.out.println("whole: " + world.ledger.verify().whole() + ", differences: " + world.differences());
            }
        }
    }

    private static void run(World world, String[] args) {
        long begun = System.nanoTime();
        TakeOver.Report report = world.take(TenantId.of(args[1]), Path.of(args[0]));
        double taken = (System.nanoTime() - begun) / 1e9;
        world.deliver();
        double delivered = (System.nanoTime() - begun) / 1e9;
        long rows = report.file("registrations.csv").orElseThrow().rows();
        report.files().forEach(System.out::println);
        System.out.printf("%,d registrations: %.1f s (%,.0f/s), with registers and publication %.1f s (%,.0f/s); %,d openings%n", rows,
                taken, rows / taken, delivered, rows / delivered, report.opened());
    }
}
