package org.xinglin.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.xinglin.api.policy.PolicyDesk.Deed;
import org.xinglin.deploy.trust.BundleTrust;
import org.xinglin.deploy.trust.Trust;
import org.xinglin.deploy.trust.Trusting;

@DisplayName("Architecture §6: policy files in the deploy folder become bundles, or are refused whole")
class PolicyFilesTest {

    @TempDir
    Path home;

    private DeployFolder deploy;
    private final Trust trust = Trusting.anybody();

    @BeforeEach
    void start() throws Exception {
        deploy = new DeployFolder(home);
        deploy.watched(trust, bundleTrust());
    }

    private BundleTrust bundleTrust() {
        return Trusting.bundles(trust, home);
    }

    @AfterEach
    void stop() throws Exception {
        deploy.close();
    }

    private void served(String id, String version) throws Exception {
        DeployFolder.until(() -> deploy.serving(id).equals(version));
    }

    private Deed refused(String file) throws Exception {
        DeployFolder.until(() -> deploy.deeds("REFUSED").stream().anyMatch(d -> d.policy().id().equals(file)));
        return deploy.deeds("REFUSED").stream().filter(d -> d.policy().id().equals(file)).findFirst().orElseThrow();
    }

    @Test
    void a_text_becomes_a_bundle_that_carries_it_and_goes_with_its_file() throws Exception {
        deploy.desk(new FakeDesk());
        String text = FakeDesk.text("late-reg", "1.2.0", "");
        deploy.write("late.policy.yaml", text);
        served("late-reg", "1.2.0");

        Bundle bundle = deploy.bundle("org.xinglin.deployed.late-reg").orElseThrow();
        assertEquals("样例政策", bundle.getHeaders("").get("Bundle-Name"));
        assertEquals(text, new String(bundle.getEntry("OSGI-INF/policy/late.policy.yaml").openStream().readAllBytes(), "UTF-8"));
        assertEquals(Files.getOwner(home).getName(), bundle.getHeaders("").get("Deployed-By"), "the engine writes it into the trail");

        Files.delete(deploy.folder.resolve("late.policy.yaml"));
        DeployFolder.until(() -> deploy.bundle("org.xinglin.deployed.late-reg").isEmpty());
    }

    @Test
    void a_new_version_takes_the_place_and_a_bad_one_leaves_the_former_there() throws Exception {
        deploy.desk(new FakeDesk());
        deploy.write("p.policy.yaml", FakeDesk.text("p", "1.0.0", ""));
        served("p", "1.0.0");
        deploy.write("p.policy.yaml", FakeDesk.text("p", "1.1.0", "# more"));
        served("p", "1.1.0");
        deploy.write("p.policy.yaml", FakeDesk.text("p", "1.2.0", "BAD\nand BAD again"));

        assertEquals("p.policy.yaml:4:1 bad: 不对 / is wrong; p.policy.yaml:5:1 bad: 不对 / is wrong", refused("p.policy.yaml").detail());
        assertEquals("1.1.0", deploy.serving("p"));
    }

    @Test
    void fifty_megabytes_are_refused_without_being_read() throws Exception {
        deploy.desk(new FakeDesk());
        try (RandomAccessFile big = new RandomAccessFile(deploy.folder.resolve("big.policy.yaml").toFile(), "rw")) {
            big.setLength(50L << 20);
        }
        assertTrue(refused("big.policy.yaml").detail().contains("52428800"));
    }

    @Test
    void a_file_written_in_two_halves_is_waited_for() throws Exception {
        deploy.desk(new FakeDesk());
        String text = FakeDesk.text("halves", "1.0.0", "# second half");
        deploy.write("halves.policy.yaml", text.substring(0, 30));
        deploy.settle();
        Files.writeString(deploy.folder.resolve("halves.policy.yaml"), text.substring(30), StandardOpenOption.APPEND);
        served("halves", "1.0.0");
        deploy.settle();
        assertTrue(deploy.deeds("REFUSED").stream().noneMatch(d -> d.policy().id().equals("halves.policy.yaml")));
    }

    @Test
    void a_file_that_stays_without_its_end_is_refused_in_the_end_and_taken_when_it_is_whole() throws Exception {
        deploy.desk(new FakeDesk());
        String text = FakeDesk.text("endless", "1.0.0", "");
        deploy.write("endless.policy.yaml", text.replace("...\n", ""));
        assertTrue(refused("endless.policy.yaml").detail().contains("incomplete"));
        deploy.write("endless.policy.yaml", text);
        served("endless", "1.0.0");
    }

    @Test
    void a_temporary_file_is_taken_when_it_gets_its_name() throws Exception {
        deploy.desk(new FakeDesk());
        Path temporary = deploy.folder.resolve("t.policy.yaml.tmp");
        Files.writeString(temporary, FakeDesk.text("t", "1.0.0", ""));
        deploy.settle();
        assertEquals("", deploy.serving("t"));
        Files.move(temporary, deploy.folder.resolve("t.policy.yaml"), StandardCopyOption.ATOMIC_MOVE);
        served("t", "1.0.0");
    }

    @Test
    void a_renamed_file_does_not_take_its_policy_away() throws Exception {
        deploy.desk(new FakeDesk());
        deploy.write("a.policy.yaml", FakeDesk.text("same", "1.0.0", ""));
        served("same", "1.0.0");
        long bundle = deploy.bundle("org.xinglin.deployed.same").orElseThrow().getBundleId();
        Files.move(deploy.folder.resolve("a.policy.yaml"), deploy.folder.resolve("b.policy.yaml"));
        DeployFolder.until(() -> deploy.bundle("org.xinglin.deployed.same").orElseThrow().getHeaders("").get(PolicyBundle.FILE)
                .endsWith("b.policy.yaml"));
        deploy.settle();
        assertEquals(bundle, deploy.bundle("org.xinglin.deployed.same").orElseThrow().getBundleId());

        Files.delete(deploy.folder.resolve("b.policy.yaml"));
        DeployFolder.until(() -> deploy.bundle("org.xinglin.deployed.same").isEmpty());
    }

    @Test
    void the_same_file_touched_changes_nothing() throws Exception {
        deploy.desk(new FakeDesk());
        deploy.write("p.policy.yaml", FakeDesk.text("p", "1.0.0", ""));
        served("p", "1.0.0");
        long modified = deploy.bundle("org.xinglin.deployed.p").orElseThrow().getLastModified();
        Files.setLastModifiedTime(deploy.folder.resolve("p.policy.yaml"), FileTime.from(Instant.now().plusSeconds(60)));
        deploy.settle();
        assertEquals(modified, deploy.bundle("org.xinglin.deployed.p").orElseThrow().getLastModified());
    }

    @Test
    void another_encoding_is_refused_with_its_line() throws Exception {
        deploy.desk(new FakeDesk());
        Files.write(deploy.folder.resolve("gbk.policy.yaml"), FakeDesk.text("gbk", "1", "").getBytes(Charset.forName("GBK")));
        assertTrue(refused("gbk.policy.yaml").detail().startsWith("gbk.policy.yaml:3 encoding"), refused("gbk.policy.yaml").detail());
        Files.write(deploy.folder.resolve("utf16.policy.yaml"), FakeDesk.text("u", "1", "").getBytes("UTF-16"));
        assertTrue(refused("utf16.policy.yaml").detail().contains("UTF-16"));
        deploy.write("bom.policy.yaml", "\uFEFF" + FakeDesk.text("bom", "1.0.0", ""));
        served("bom", "1.0.0");
    }

    @Test
    void a_folder_of_such_a_name_is_refused_once() throws Exception {
        deploy.desk(new FakeDesk());
        Files.writeString(Files.createDirectory(deploy.folder.resolve("x.policy.yaml")).resolve("y"), "y");
        assertTrue(refused("x.policy.yaml").detail().contains("not-a-file"));
        deploy.settle();
        assertEquals(1, deploy.deeds("REFUSED").stream().filter(d -> d.policy().id().equals("x.policy.yaml")).count());
    }

    @Test
    void two_files_do_not_carry_one_policy() throws Exception {
        deploy.desk(new FakeDesk());
        deploy.write("one.policy.yaml", FakeDesk.text("p", "1.0.0", ""));
        served("p", "1.0.0");
        deploy.write("two.policy.yaml", FakeDesk.text("p", "2.0.0", ""));
        assertTrue(refused("two.policy.yaml").detail().contains("is deployed by one.policy.yaml"));
        assertEquals("1.0.0", deploy.serving("p"));
    }

    @Test
    void texts_that_come_before_the_desk_wait_for_it() throws Exception {
        deploy.write("early.policy.yaml", FakeDesk.text("early", "1.0.0", ""));
        deploy.write("big.policy.yaml", "x".repeat(PolicyText.LIMIT + 1));
        refused("big.policy.yaml");
        assertEquals("", deploy.serving("early"));
        deploy.desk(new FakeDesk());
        served("early", "1.0.0");
    }

    @Test
    void after_a_restart_the_same_serve_and_nothing_is_deployed_again() throws Exception {
        deploy.desk(new FakeDesk());
        deploy.write("p.policy.yaml", FakeDesk.text("p", "1.0.0", ""));
        served("p", "1.0.0");
        long modified = deploy.bundle("org.xinglin.deployed.p").orElseThrow().getLastModified();
        deploy.restart();
        deploy.watched(trust, bundleTrust()).desk(new FakeDesk());
        deploy.settle();
        assertEquals("1.0.0", deploy.serving("p"));
        assertEquals(modified, deploy.bundle("org.xinglin.deployed.p").orElseThrow().getLastModified());
        deploy.write("p.policy.yaml", FakeDesk.text("p", "1.0.1", ""));
        served("p", "1.0.1");
    }

    @Test
    void a_file_deleted_while_the_system_was_down_takes_its_policy_along() throws Exception {
        deploy.desk(new FakeDesk());
        deploy.write("p.policy.yaml", FakeDesk.text("p", "1.0.0", ""));
        served("p", "1.0.0");
        deploy.restart();
        Files.delete(deploy.folder.resolve("p.policy.yaml"));
        deploy.watched(trust, bundleTrust()).desk(new FakeDesk());
        DeployFolder.until(() -> deploy.bundle("org.xinglin.deployed.p").isEmpty());
    }

    @Test
    @DisplayName("a bundle that does not start leaves the former one serving, and says so")
    void a_leaf_that_does_not_start_leaves_the_former_one() throws Exception {
        Path jar = deploy.folder.resolve("leaf.jar");
        Files.copy(Leaf.jar("1.0.0", ""), jar);
        DeployFolder.until(() -> deploy.bundle("org.example.leaf").filter(b -> b.getState() == Bundle.ACTIVE).isPresent());
        Files.copy(Leaf.jar("1.1.0", "no.such.package"), jar, StandardCopyOption.REPLACE_EXISTING);
        assertTrue(refused("leaf.jar").detail().contains("no.such.package"), refused("leaf.jar").detail());
        Bundle there = deploy.bundle("org.example.leaf").orElseThrow();
        assertEquals("1.0.0", there.getVersion().toString());
        assertEquals(Bundle.ACTIVE, there.getState());

        Files.copy(Leaf.jar("1.2.0", ""), jar, StandardCopyOption.REPLACE_EXISTING);
        DeployFolder.until(() -> deploy.bundle("org.example.leaf").orElseThrow().getVersion().toString().equals("1.2.0"));
        Files.delete(jar);
        DeployFolder.until(() -> deploy.deeds("REMOVED").size() == 1);
        assertTrue(deploy.bundle("org.example.leaf").isEmpty());
        assertEquals("org.example.leaf", deploy.deeds("REMOVED").get(0).policy().id());
    }

    @Test
    void what_somebody_installs_by_command_is_in_the_trail() throws Exception {
        BundleDeeds deeds = new BundleDeeds(deploy.context(), deploy.trail, java.time.Clock.systemUTC());
        Bundle bundle = install(Leaf.jar("1.0.0", ""));
        bundle.uninstall();
        DeployFolder.until(() -> deploy.deeds("REMOVED").size() == 1);
        assertEquals("org.example.leaf", deploy.deeds("DEPLOYED").get(0).policy().id());
        deeds.stop();
    }

    private Bundle install(java.io.InputStream jar) throws BundleException {
        return deploy.context().installBundle("file:leaf", jar);
    }
}
