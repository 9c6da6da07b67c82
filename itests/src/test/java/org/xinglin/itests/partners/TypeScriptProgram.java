package org.xinglin.itests.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Compiles a TypeScript program with the generated client strictly, and runs it with node. */
final class TypeScriptProgram {

    private static final Path COMPILER = Path.of("..", "bundles", "access", "portal", "web", "node_modules", "typescript", "bin", "tsc");
    private static final Path OUT = Path.of("target", "typescript-program");

    private TypeScriptProgram() {
    }

    /** Runs {@code src/test/typescript/<name>.ts} with these variables of its environment. Returns what it printed. */
    static String run(String name, Map<String, String> environment) throws IOException, InterruptedException {
        Path source = Path.of("src", "test", "typescript", name + ".ts");
        Path types = COMPILER.toAbsolutePath().normalize().getParent().getParent().getParent().resolve("@types");
        execute(Map.of(), List.of("node", COMPILER.toString(), "--strict", "--target", "es2022", "--module", "commonjs", "--moduleResolution",
                "node", "--lib", "es2022,dom,dom.iterable", "--typeRoots", types.toString(), "--types", "node", "--rootDir", ".",
                "--outDir", OUT.toString(), source.toString()));
        return execute(environment, List.of("node", OUT.resolve("src/test/typescript").resolve(name + ".js").toString()));
    }

    private static String execute(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Path output = Files.createTempFile("typescript", ".out");
        Process process = builder.redirectOutput(output.toFile()).start();
        boolean ended = process.waitFor(240, TimeUnit.SECONDS);
        process.destroy();
        String text = Files.readString(output);
        Files.delete(output);
        assertEquals(0, ended ? process.exitValue() : -1, String.join(" ", command) + "\n" + text);
        return text;
    }
}
