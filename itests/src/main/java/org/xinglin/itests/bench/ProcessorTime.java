package org.xinglin.itests.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.xinglin.itests.Installation;

/**
 * Tells how much processor time the container and its PostgreSQL have used. Unlike a rate it says what a piece of work costs
 * however busy the machine is.
 *
 * @param container seconds
 * @param database seconds, of all its sessions, ended ones included
 */
record ProcessorTime(double container, double database) {

    private static final double TICKS_PER_SECOND = 100;

    /** Reads both. */
    static ProcessorTime of(Installation installation) {
        double container = installation.containerPid().map(process -> seconds(process.pid(), false)).orElse(0.0);
        long postmaster = installation.databasePid().map(ProcessHandle::pid).orElseThrow();
        double database = seconds(postmaster, true)
                + ProcessHandle.of(postmaster).stream().flatMap(ProcessHandle::children)
                        .mapToDouble(session -> seconds(session.pid(), false)).sum();
        return new ProcessorTime(container, database);
    }

    ProcessorTime minus(ProcessorTime before) {
        return new ProcessorTime(container - before.container, database - before.database);
    }

    ProcessorTime plus(ProcessorTime other) {
        return new ProcessorTime(container + other.container, database + other.database);
    }

    /** Says what one of so many pieces of work has cost. */
    String each(double pieces) {
        return String.format(Locale.ROOT, "%.2f ms in the container, %.2f ms in PostgreSQL", 1000 * container / pieces,
                1000 * database / pieces);
    }

    private static double seconds(long process, boolean withEndedChildren) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(process), "stat"));
            List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
            long ticks = Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12));
            if (withEndedChildren) {
                ticks += Long.parseLong(fields.get(13)) + Long.parseLong(fields.get(14));
            }
            return ticks / TICKS_PER_SECOND;
        } catch (IOException ended) {
            return 0;
        }
    }
}
