package org.xinglin.itests;

import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/**
 * Runs one Karaf of the assembled distribution for all tests of the JVM, on a PostgreSQL of its own, with the sample world.
 */
final class KarafContainer implements BeforeAllCallback, ExtensionContext.Store.CloseableResource {

    private static final Path WORK = Path.of("target", "exam").toAbsolutePath();

    private static KarafContainer running;

    private EmbeddedPostgres database;
    private ExamSystem system;
    private TestContainer container;
    private int httpPort;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(KarafContainer.class.getName(), key -> start());
    }

    /** Returns the one that runs. */
    static KarafContainer running() {
        return running;
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + httpPort + "/");
    }

    RestClient rest() {
        return new RestClient(base());
    }

    Path home() {
        return WORK.resolve("home");
    }

    /** Returns the folder into which the container was unpacked. */
    Path karaf() {
        try (Stream<Path> files = Files.walk(WORK.resolve("runtime"), 4)) {
            return files.filter(f -> f.endsWith(Path.of("etc", "org.ops4j.pax.web.cfg"))).findFirst().orElseThrow()
                    .getParent().getParent();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    EmbeddedPostgres database() {
        return database;
    }

    TestContainer container() {
        return container;
    }

    ExamSystem system() {
        return system;
    }

    private KarafContainer start() {
        try {
            deleteTree(WORK);
            Files.createDirectories(home());
            database = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8").start();
            httpPort = freePort();
            system = PaxExamRuntime.createServerSystem(options());
            container = PaxExamRuntime.createContainer(system);
            container.start();
            running = this;
            Await.until("the container is ready", 120, () -> rest().get("health").body().path("ready").asBoolean());
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        container.stop();
        system.clear();
        database.close();
    }

    private Option[] options() throws IOException {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        Path keyFile = Files.writeString(home().resolve("field.key"), HexFormat.of().formatHex(key));

        List<Option> options = new ArrayList<>();
        options.add(karafDistributionConfiguration()
                .frameworkUrl(tarball().toUri().toString())
                .karafVersion(System.getProperty("karaf.version")).name("Xinglin")
                .unpackDirectory(WORK.resolve("runtime").toFile()).useDeployFolder(false));
        options.add(keepRuntimeFolder());
        options.add(configureConsole().ignoreLocalConsole().ignoreRemoteShell());
        options.add(put("org.ops4j.pax.url.mvn", Map.of("org.ops4j.pax.url.mvn.localRepository",
                System.getProperty("org.ops4j.pax.url.mvn.localRepository"))));
        options.add(vmOptions());
        options.add(put("org.ops4j.pax.web", Map.of("org.osgi.service.http.port", String.valueOf(httpPort))));
        options.add(put("org.apache.karaf.shell", Map.of("sshPort", String.valueOf(freePort()))));
        options.add(put("org.xinglin.database", Map.of(
                "url", "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/xinglin",
                "adminUser", "postgres", "adminPassword", "postgres")));
        options.add(put("org.xinglin.keys", Map.of("fieldKeyFile", keyFile.toString())));
        options.add(put("org.xinglin.rest.limits", Map.of("lookups.per.minute", "0", "credentials.per.minute", "0")));
        options.add(put("org.xinglin.sample", Map.of(
                "directory", home().resolve("sample").toString(),
                "feedDirectory", home().resolve("feed/inbox").toString(), "candidates", "1000", "seed", "2025")));
        options.add(put("org.xinglin.routes.examcentre", Map.of("directory", home().resolve("feed").toString())));
        options.add(put("org.xinglin.routes.notices", Map.of("directory", home().resolve("notices").toString())));
        for (String tenant : List.of("national", "11", "13", "14", "61")) {
            options.add(tenant(tenant));
        }
        return options.toArray(Option[]::new);
    }

    private static Path tarball() {
        return Path.of("..", "distribution", "target", "distribution-" + System.getProperty("project.version") + ".tar.gz")
                .toAbsolutePath().normalize();
    }

    private static Option put(String pid, Map<String, String> values) {
        return composite(values.entrySet().stream()
                .map(e -> editConfigurationFilePut("etc/" + pid + ".cfg", e.getKey(), e.getValue()))
                .toArray(Option[]::new));
    }

    private static Option tenant(String code) {
        String file = "org.xinglin.tenant-" + code + ".cfg";
        return org.ops4j.pax.exam.karaf.options.KarafDistributionOption
                .replaceConfigurationFile("etc/" + file, Path.of("..", "tenants", file).toFile());
    }

    /** Returns what {@code bin/karaf} gives to the JVM, without which Karaf does not boot on JDK 17. */
    private static Option vmOptions() {
        List<String> modules = List.of(
                "--add-reads=java.xml=java.logging",
                "--add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED",
                "--patch-module", "java.base=lib/endorsed/org.apache.karaf.specs.locator-" + System.getProperty("karaf.version") + ".jar",
                "--patch-module", "java.xml=lib/endorsed/org.apache.karaf.specs.java.xml-" + System.getProperty("karaf.version") + ".jar",
                "--add-opens", "java.base/java.security=ALL-UNNAMED",
                "--add-opens", "java.base/java.net=ALL-UNNAMED",
                "--add-opens", "java.base/java.lang=ALL-UNNAMED",
                "--add-opens", "java.base/java.util=ALL-UNNAMED",
                "--add-opens", "java.naming/javax.naming.spi=ALL-UNNAMED",
                "--add-opens", "java.rmi/sun.rmi.transport.tcp=ALL-UNNAMED",
                "--add-opens", "java.base/java.io=ALL-UNNAMED",
                "--add-opens", "java.base/java.lang.reflect=ALL-UNNAMED",
                "--add-opens", "java.base/java.text=ALL-UNNAMED",
                "--add-opens", "java.base/java.time=ALL-UNNAMED",
                "--add-opens", "java.desktop/java.awt.font=ALL-UNNAMED",
                "--add-exports=java.base/sun.net.www.protocol.file=ALL-UNNAMED",
                "--add-exports=java.base/sun.net.www.protocol.ftp=ALL-UNNAMED",
                "--add-exports=java.base/sun.net.www.protocol.http=ALL-UNNAMED",
                "--add-exports=java.base/sun.net.www.protocol.https=ALL-UNNAMED",
                "--add-exports=java.base/sun.net.www.protocol.jar=ALL-UNNAMED",
                "--add-exports=java.base/sun.net.www.content.text=ALL-UNNAMED",
                "--add-exports=jdk.naming.rmi/com.sun.jndi.url.rmi=ALL-UNNAMED",
                "--add-exports=java.rmi/sun.rmi.registry=ALL-UNNAMED");
        return composite(Stream.concat(modules.stream(), Stream.of("-Xmx768m", "-XX:+UseSerialGC"))
                .map(option -> vmOption(option)).toArray(Option[]::new));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
            }
        }
    }
}
