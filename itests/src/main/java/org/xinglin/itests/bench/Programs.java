package org.xinglin.itests.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs programs of this machine. */
final class Programs {

    private Programs() {
    }

    /** Says whether a program is on the path. */
    static boolean have(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Checks that a program is on the path. @throws IllegalStateException saying what to install */
    static void need(String program, String debianPackage) {
        if (!have(program)) {
            throw new IllegalStateException(program + " is missing. On Debian and Ubuntu: apt-get install " + debianPackage);
        }
    }

    /**
     * Runs a program and returns what it printed on its standard output.
     *
     * @throws IllegalStateException with the end of its standard error if it failed or took longer; it is ended then
     */
    static String run(int seconds, Map<String, String> environment, List<String> command) throws IOException {
        Path output = Files.createTempFile("xinglin-bench", ".out");
        Path errors = Files.createTempFile("xinglin-bench", ".err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0) {
                String said = Files.readString(errors, StandardCharsets.UTF_8);
                throw new IllegalStateException(command.get(0)
                        + (ended ? " failed: " : " did not end within " + seconds + " s: ") + end(said)
                        + end(Files.readString(output, StandardCharsets.UTF_8)));
            }
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            process.destroy();
            Files.delete(output);
            Files.delete(errors);
        }
    }

    private static String end(String text) {
        return text.length() > 2000 ? "… " + text.substring(text.length() - 2000) : text;
    }
}
