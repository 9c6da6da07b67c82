package org.xinglin.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Is one installation of the assembled distribution, handled by its launcher as an operator would, and killed as nobody should. */
public final class Installation {

    private final Path launcher;
    private final Path home;
    private final int httpPort;
    private final int databasePort;
    private final Map<String, String> environment = new HashMap<>();

    /** Names an installation in a home of its own; nothing is started yet. */
    public Installation(Path checkout, Path home, int httpPort, int databasePort) {
        this.launcher = checkout.resolve("distribution/xinglin");
        this.home = home;
        this.httpPort = httpPort;
        this.databasePort = databasePort;
    }

    /** Gives the launcher a variable of its environment, as {@code XINGLIN_JAVA_OPTS}. */
    public Installation with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Returns where its data live. */
    public Path home() {
        return home;
    }

    /** Returns its address. */
    public URI base() {
        return URI.create("http://127.0.0.1:" + httpPort + "/");
    }

    /** Returns a client without a session. */
    public RestClient rest() {
        return new RestClient(base());
    }

    /** Starts what does not run and waits until it serves. */
    public void start(String... more) {
        List<String> arguments = new ArrayList<>(List.of("start", "--home", home.toString(),
                "--http-port", String.valueOf(httpPort), "--database-port", String.valueOf(databasePort)));
        arguments.addAll(List.of(more));
        run(240, arguments);
    }

    /** Stops both. */
    public void stop() {
        run(120, List.of("stop", "--home", home.toString()));
    }

    /** Deletes it. */
    public void reset() {
        run(120, List.of("reset", "--yes", "--home", home.toString()));
    }

    /** Runs a command of the container's shell and returns what it printed. @throws IllegalStateException if it failed */
    public String shell(String command) {
        return run(180, List.of("shell", "--home", home.toString(), command));
    }

    /** Stops the container as the launcher would, and leaves the database. */
    public void stopContainer() {
        end(containerPid(), ProcessHandle::destroy);
    }

    /** Kills the container's JVM with SIGKILL. */
    public void killContainer() {
        kill(containerPid());
    }

    /** Kills the PostgreSQL server with SIGKILL. */
    public void killDatabase() {
        kill(databasePid());
    }

    /** Returns the container's process, if it runs. */
    public Optional<ProcessHandle> containerPid() {
        return process(home.resolve("run/container.pid"));
    }

    /** Returns the process of its own database server, if it runs. */
    public Optional<ProcessHandle> databasePid() {
        return process(home.resolve("postgresql/data/postmaster.pid"));
    }

    /** Returns the resident memory of the container in MB. */
    public long residentMegabytes() {
        try {
            return containerPid().map(p -> Path.of("/proc", String.valueOf(p.pid()), "status")).stream()
                    .flatMap(Installation::lines).filter(l -> l.startsWith("VmRSS"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
        } catch (UncheckedIOException e) {
            return 0;
        }
    }

    /** Returns the JDBC address of its own database; user {@code xinglin_admin}, password by {@link #databasePassword}. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + databasePort() + "/xinglin";
    }

    /** Returns the port on which its own database listens. */
    public int databasePort() {
        return Integer.parseInt(lines(home.resolve("postgresql/data/postmaster.pid")).skip(3).findFirst().orElseThrow().trim());
    }

    /** Returns the password of the database's administrator. */
    public String databasePassword() {
        return lines(home.resolve("etc/keys/postgresql.password")).findFirst().orElseThrow().trim();
    }

    private static java.util.stream.Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> process(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        return lines(pidFile).findFirst().map(l -> Long.parseLong(l.trim())).flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive);
    }

    private static void kill(Optional<ProcessHandle> process) {
        end(process, ProcessHandle::destroyForcibly);
    }

    private static void end(Optional<ProcessHandle> process, Consumer<ProcessHandle> signal) {
        process.ifPresent(p -> {
            signal.accept(p);
            try {
                p.onExit().get(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
                throw new IllegalStateException("process " + p.pid() + " does not die", e);
            }
        });
    }

    private String run(int seconds, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(arguments);
        try {
            Path output = Files.createTempFile("xinglin", ".out");
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
            String text = Files.readString(output);
            Files.delete(output);
            if (!ended || process.exitValue() != 0) {
                process.destroy();
                throw new IllegalStateException((ended ? "exit status " + process.exitValue() : "no end within " + seconds + " s")
                        + " of " + String.join(" ", arguments) + ":\n" + text);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
