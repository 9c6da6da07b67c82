package org.xinglin.itests.swap;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.xinglin.itests.Await;
import org.xinglin.itests.Installation;
import org.xinglin.itests.RestClient;

/** Swaps leaves of an installation one after the other, each kind in turn, and waits until each is in force. */
final class Swaps {

    /** Bundles that are swapped; all others have to stay as they are. */
    static final List<String> SWAPPED = List.of("org.xinglin.types.registration", "org.xinglin.types.change",
            "org.xinglin.routes.ledgerexchange", "org.xinglin.routes.disclosure", "org.xinglin.deployed.swap-file",
            "org.xinglin.itests.pair", "org.xinglin.itests.probe");

    private static final int SECONDS = 30;
    private static final String TENANT = "org.xinglin.tenant-61.cfg";

    private final Installation installation;
    private final RestClient operator;
    private final Map<String, Integer> done = new TreeMap<>();
    private int number;

    Swaps(Installation installation, RestClient operator) {
        this.installation = installation;
        this.operator = operator;
    }

    /** Does the next one. */
    void next() throws IOException {
        int turn = number % 7;
        int version = ++number;
        String kind = switch (turn) {
            case 0 -> policyFile(version);
            case 1 -> pair(version);
            case 2 -> update("types", "org.xinglin.types.registration");
            case 3 -> typeBeside(version);
            case 4 -> update("routes", List.of("org.xinglin.routes.ledgerexchange", "org.xinglin.routes.disclosure").get(version / 7 % 2));
            case 5 -> policyFileGone();
            default -> tenantOutAndIn();
        };
        done.merge(kind, 1, Integer::sum);
    }

    /** Returns how many of which kind were done. */
    Map<String, Integer> done() {
        return done;
    }

    private String policyFile(int version) throws IOException {
        Probe.drop(installation.home(), deploy("swap.policy.yaml"), text("swap-file", version).getBytes(StandardCharsets.UTF_8));
        serving("swap-file 1.0." + version);
        return "policy file";
    }

    private String policyFileGone() throws IOException {
        Files.deleteIfExists(deploy("swap.policy.yaml"));
        Await.until("swap-file is gone", SECONDS, () -> policies().noneMatch(p -> p.startsWith("swap-file ")));
        return "policy file removed";
    }

    /** One bundle with two texts: they are only ever seen together. */
    private String pair(int version) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, Probe.manifest("org.xinglin.itests.pair", "1.0." + version))) {
            for (String id : List.of("pair-a", "pair-b")) {
                jar.putNextEntry(new ZipEntry("OSGI-INF/policy/" + id + ".policy.yaml"));
                jar.write(text(id, version).getBytes(StandardCharsets.UTF_8));
                jar.closeEntry();
            }
        }
        Probe.drop(installation.home(), deploy("pair.jar"), bytes.toByteArray());
        serving("pair-a 1.0." + version);
        serving("pair-b 1.0." + version);
        return "policy bundle";
    }

    private String update(String kind, String bundle) {
        installation.shell("bundle:update " + bundle);
        return kind;
    }

    /** A newer bundle of a type beside the distribution's; removed with the next turn. */
    private String typeBeside(int version) throws IOException {
        Path jar = deploy("change.jar");
        if (Files.exists(jar)) {
            Files.delete(jar);
            trail("REMOVED", "org.xinglin.types.change");
            return "types";
        }
        Probe.drop(installation.home(), jar, newer("org.xinglin.types.change", "1.0.0." + version));
        trail("DEPLOYED", "org.xinglin.types.change");
        return "types";
    }

    private String tenantOutAndIn() throws IOException {
        Path file = installation.home().resolve("etc").resolve(TENANT);
        byte[] content = Files.readAllBytes(file);
        Files.delete(file);
        Await.until("province 61 is out", SECONDS, () -> tenants().noneMatch("61"::equals));
        Probe.drop(installation.home(), file, content);
        Await.until("province 61 is in", SECONDS, () -> tenants().anyMatch("61"::equals));
        return "tenant out and in";
    }

    private void serving(String policy) {
        Await.until(policy, SECONDS, () -> policies().anyMatch(policy::equals));
    }

    private Stream<String> policies() {
        return stream(operator.get("policies").ok()).map(p -> p.path("id").asText() + " " + p.path("version").asText());
    }

    private Stream<String> tenants() {
        return stream(installation.rest().get("health").body().path("tenants")).filter(t -> t.path("ready").asBoolean())
                .map(t -> t.path("code").asText());
    }

    private void trail(String what, String id) {
        Await.until(what + " " + id, SECONDS, () -> {
            JsonNode last = operator.get("policies/trail?limit=1").ok().path(0);
            return last.toString().contains(what) && last.toString().contains(id);
        });
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return java.util.stream.StreamSupport.stream(array.spliterator(), false);
    }

    private Path deploy(String name) {
        return installation.home().resolve("deploy").resolve(name);
    }

    /** Returns the distribution's own jar of a bundle under another version. */
    private static byte[] newer(String bundle, String version) throws IOException {
        Path folder = Path.of("..", "distribution/target/assembly/system/org/xinglin", bundle);
        Path file;
        try (Stream<Path> files = Files.walk(folder)) {
            file = files.filter(f -> f.toString().endsWith(".jar")).findFirst().orElseThrow();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarFile from = new JarFile(file.toFile())) {
            Manifest manifest = new Manifest(from.getManifest());
            manifest.getMainAttributes().put(new Attributes.Name("Bundle-Version"), version);
            try (JarOutputStream to = new JarOutputStream(bytes, manifest)) {
                for (Enumeration<java.util.jar.JarEntry> all = from.entries(); all.hasMoreElements();) {
                    java.util.jar.JarEntry entry = all.nextElement();
                    if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        to.putNextEntry(new ZipEntry(entry.getName()));
                        from.getInputStream(entry).transferTo(to);
                        to.closeEntry();
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private static String text(String id, int version) {
        return """
                id: %s
                version: 1.0.%d
                title: {zh: 换装样例, en: Sample for swaps}
                scope: national
                effective: {from: 2020-01-01}
                basis: {instrument: 样例, article: 第一条, rules: R-POL-04}
                provisions:
                  - id: %s-provision
                    types: [registration, change]
                    demands:
                      - that: on >= date('2020-01-01')
                        zh: 第 %d 版样例
                        en: sample of version %d
                ...
                """.formatted(id, version, id, version, version);
    }
}
