package org.xinglin.itests.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.itests.Await;
import org.xinglin.itests.Installation;
import org.xinglin.itests.Offices;

/**
 * Tries the web program in Chromium on the real distribution: the tests of {@code bundles/access/portal/web/e2e}, run by Node.
 * {@code XINGLIN_SHOTS=folder} for pictures of every page.
 */
class PagesIT {

    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
    private static final Path WEB = CHECKOUT.resolve("bundles/access/portal/web");
    private static final int PATIENCE_MINUTES = 20;
    private static final Installation XINGLIN = new Installation(CHECKOUT, Path.of("target", "pages").toAbsolutePath(), 18290, 15542);

    @BeforeAll
    static void start_with_the_sample_world() {
        XINGLIN.reset();
        XINGLIN.start();
        Offices offices = Offices.ofSampleWorld(XINGLIN.home(), XINGLIN.rest(), "11", "13", "14", "61", "national");
        Await.until("the sample's feed", 60, () -> offices.session(offices.desks("national", "NATIONAL").get(0))
                .get("feeds/exam-centre/batches/nmec-2025-NMEC-001").body().path("state").asText().equals("ACCEPTED"));
    }

    @AfterAll
    static void stop() {
        XINGLIN.stop();
        XINGLIN.reset();
    }

    @Test
    @DisplayName("R-ACC-01…04, 10, 11, 12, 13, 18, R-REG-03, 15, 63, 126, 234, R-PUB-01, 11: pages carry a new doctor to the public record, activate an "
            + "account in each of the cases and take in each business on the pages of the end that starts it; axe finds nothing "
            + "serious on any page and the browser has nothing to complain of")
    void pages_carry_people_through_their_business() throws IOException, InterruptedException {
        assertTrue(Files.isDirectory(WEB.resolve("node_modules/playwright-core")), "the pages are built first: node_modules is missing");
        List<String> command = new ArrayList<>(List.of("node", "--test", "--test-concurrency=1"));
        try (Stream<Path> files = Files.list(WEB.resolve("e2e"))) {
            files.map(Path::toString).filter(name -> name.endsWith(".test.mjs")).sorted().forEach(command::add);
        }
        ProcessBuilder node = new ProcessBuilder(command).directory(WEB.toFile()).inheritIO();
        node.environment().put("XINGLIN_URL", XINGLIN.base().toString().replaceFirst("/$", ""));
        node.environment().put("XINGLIN_HOME", XINGLIN.home().toString());
        node.environment().put("XINGLIN_LAUNCHER", CHECKOUT.resolve("distribution/xinglin").toString());
        Process tests = node.start();
        boolean ended = tests.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        tests.descendants().forEach(ProcessHandle::destroy);
        tests.destroy();
        assertTrue(ended, "the browser's tests did not end");
        assertEquals(0, tests.exitValue(), "tests of the pages failed: see what Node printed");
    }
}
