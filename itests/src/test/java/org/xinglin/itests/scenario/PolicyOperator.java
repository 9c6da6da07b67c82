package org.xinglin.itests.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.xinglin.itests.Await;
import org.xinglin.itests.Installation;

/** Is what an operator of policies does and sees: files dropped, what serves, the trail, the launcher's keys. */
final class PolicyOperator {

    private static final int SECONDS = 30;

    private final Installation installation;
    private final ScenarioWorld world;

    PolicyOperator(Installation installation, ScenarioWorld world) {
        this.installation = installation;
        this.world = world;
    }

    /** Returns the ids of the policies that serve. */
    List<String> serving() {
        List<String> serving = new ArrayList<>();
        world.at("NATIONAL").get("policies").ok().forEach(p -> serving.add(p.path("id").asText()));
        return serving;
    }

    /** Returns the version of a policy that serves, or nothing. */
    String version(String policy) {
        for (JsonNode serving : world.at("NATIONAL").get("policies").ok()) {
            if (serving.path("id").asText().equals(policy)) {
                return serving.path("version").asText();
            }
        }
        return "";
    }

    /** Returns a file of the deploy folder. */
    Path deploy(String name) {
        return installation.home().resolve("deploy").resolve(name);
    }

    /** Drops a file as a whole. */
    void drop(String name, String text) throws IOException {
        drop(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Drops a file as a whole. */
    void drop(String name, byte[] content) throws IOException {
        Path draft = installation.home().resolve("run").resolve(name + ".draft");
        Files.write(draft, content);
        Files.move(draft, deploy(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Returns the newest deed of the trail. */
    JsonNode newestDeed() {
        return world.at("NATIONAL").get("policies/trail?limit=1").ok().get(0);
    }

    /** Returns the newest refusal of a file, with who, when and why. */
    JsonNode refusal(String file) {
        JsonNode[] found = new JsonNode[1];
        Await.until(file + " is refused", SECONDS, () -> {
            for (JsonNode deed : world.at("NATIONAL").get("policies/trail?limit=100").ok()) {
                if (found[0] == null && deed.path("what").asText().equals("REFUSED")
                        && deed.path("policy").path("id").asText().equals(file)) {
                    found[0] = deed;
                }
            }
            return found[0] != null;
        });
        return found[0];
    }

    /** Runs the launcher. Returns what it printed. */
    static String launcher(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of("..", "distribution", "xinglin").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertEquals(0, process.waitFor(), text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return text;
    }
}
