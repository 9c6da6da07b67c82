package org.xinglin.deploy.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.xinglin.api.Text;
import org.xinglin.deploy.DeployWorld;
import org.xinglin.deploy.Leaf;

@DisplayName("Architecture §6: policy files and leaf bundles signed by the national operator")
class TrustTest {

    private static final String TEXT = "id: p\nversion: 1\ntitle: 样例\ntext: |\n  # xinglin-signature: is no signature here\n...\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Path key;
    private Trust trust;

    @BeforeEach
    void make_a_key() throws Exception {
        key = keygen("operator.key", OperatorKey.Algorithm.ED25519);
        trust = trusting(key);
    }

    private Path keygen(String name, OperatorKey.Algorithm algorithm) throws Exception {
        Path file = folder.resolve(name);
        List<String> arguments = new ArrayList<>(List.of("keygen", file.toString()));
        if (algorithm == OperatorKey.Algorithm.SM2) {
            arguments.add("--sm2");
        }
        signing().run(arguments);
        return file;
    }

    private Signing signing() {
        return new Signing(new PrintStream(printed));
    }

    private static Trust trusting(Path... keys) throws Exception {
        List<OperatorKey> open = new ArrayList<>();
        for (Path file : keys) {
            open.add(Signing.Pair.read(file).open());
        }
        return new Trust(true, open);
    }

    private String signed(Path by, String text) throws Exception {
        Path file = Files.writeString(folder.resolve("p.policy.yaml"), text);
        signing().run(List.of("sign", by.toString(), file.toString()));
        return Files.readString(file);
    }

    private static String objection(Trust trust, String text) {
        return trust.objection(text).map(Text::en).orElse("");
    }

    @ParameterizedTest
    @EnumSource
    void a_signed_text_is_trusted_and_every_change_of_it_is_seen(OperatorKey.Algorithm algorithm) throws Exception {
        Path other = keygen("other.key", algorithm);
        Trust trusting = trusting(other);
        String text = signed(other, TEXT);
        assertEquals("", objection(trusting, text));
        assertTrue(text.endsWith("\n...\n"), text);
        for (int at = 0; at < text.indexOf("# xinglin-signature: " + Signing.Pair.read(other).open().id()); at += 7) {
            char there = text.charAt(at);
            String altered = text.substring(0, at) + (there == 'x' ? 'y' : 'x') + text.substring(at + 1);
            assertTrue(objection(trusting, altered).contains("altered"), "at " + at);
        }
        assertTrue(objection(trusting, text.replace("\n...\n", "\nmore: 1\n...\n")).contains("not signed"));
        assertTrue(objection(trusting, text + "more: 1\n").contains("not signed"));
    }

    @ParameterizedTest
    @CsvSource({"windows line ends", "byte order mark", "no last line end", "more blank lines at the end"})
    void what_editors_do_spoils_no_signature(String what) throws Exception {
        String text = signed(key, TEXT.replace("version: 1", "version: 1   "));
        String edited = switch (what) {
            case "windows line ends" -> text.replace("\n", "\r\n");
            case "byte order mark" -> "\uFEFF" + text;
            case "no last line end" -> text.stripTrailing();
            default -> text + "\n\n";
        };
        assertEquals("", objection(trust, edited));
        assertEquals(text, text.lines().map(String::stripTrailing).reduce("", (all, line) -> all + line + "\n"),
                "signing leaves no blanks that an editor might take away");
    }

    @Test
    void unsigned_and_strangers_texts_are_refused_with_the_reason() throws Exception {
        assertEquals("is not signed", objection(trust, TEXT));
        String strangers = signed(keygen("stranger.key", OperatorKey.Algorithm.ED25519), TEXT);
        assertTrue(objection(trust, strangers).contains("no key of etc/org.xinglin.trust.cfg"));
        assertEquals("", objection(trusting(key, folder.resolve("stranger.key")), strangers));
        assertEquals("", objection(trust, signed(key, strangers)), "one trusted signature among several is enough");
        assertEquals(signed(key, TEXT).lines().count(), signed(key, signed(key, TEXT)).lines().count(), "signing again replaces");
        assertEquals("", objection(new Trust(false, List.of()), TEXT));
        assertTrue(objection(new Trust(true, List.of()), signed(key, TEXT)).contains("no key of"), "without a key nothing is trusted");
    }

    @Test
    void a_text_without_end_mark_is_not_signed_nor_is_any_other_file() {
        assertThrows(IllegalArgumentException.class, () -> signed(key, "id: p\n"));
        assertThrows(IllegalArgumentException.class, () -> signing().run(List.of("sign", key.toString(), "x.txt")));
        assertThrows(IllegalArgumentException.class, () -> signing().run(List.of("sign")));
    }

    @Test
    void a_key_file_is_for_its_owner_alone_and_never_overwritten() throws Exception {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
        assertThrows(java.nio.file.FileAlreadyExistsException.class, () -> keygen("operator.key", OperatorKey.Algorithm.ED25519));
        String line = printed.toString().lines().filter(l -> l.startsWith("keys = ")).findFirst().orElseThrow();
        assertEquals(Signing.Pair.read(key).open().id(), OperatorKey.read(line.substring(7)).id());
    }

    @Test
    void a_bundle_is_trusted_by_its_signature_or_as_part_of_the_installation_and_else_not_resolved() throws Exception {
        try (DeployWorld world = new DeployWorld(folder.resolve("world"))) {
            BundleGuard guard = new BundleGuard(Trusting.bundles(trust, folder), world.trail(), java.time.Clock.systemUTC(), world.context());
            Path jar = folder.resolve("leaf.jar");
            Files.copy(Leaf.jar("1.0.0", ""), jar);

            Bundle unsigned = world.install("file:unsigned", jar);
            assertThrows(BundleException.class, unsigned::start);
            assertEquals(Bundle.INSTALLED, unsigned.getState());
            world.awaitRefusal("is not signed");
            unsigned.uninstall();

            signing().run(List.of("sign", key.toString(), jar.toString()));
            Bundle signed = world.install("file:signed", jar);
            signed.start();
            assertEquals(Bundle.ACTIVE, signed.getState());
            assertEquals("", trust.objection(Entries.of(jar)).map(Text::en).orElse(""));

            try (var zip = java.nio.file.FileSystems.newFileSystem(jar)) {
                Files.writeString(zip.getPath("top.txt"), "altered");
            }
            assertThrows(BundleException.class, () -> world.update(signed, jar));
            world.awaitRefusal("altered");
            signed.uninstall();

            Path own = folder.resolve("system/org/example/leaf/1.0.0/leaf-1.0.0.jar");
            Files.createDirectories(own.getParent());
            Files.copy(Leaf.jar("1.0.0", ""), own, StandardCopyOption.REPLACE_EXISTING);
            Bundle installations = world.install("mvn:org.example/leaf/1.0.0", own);
            installations.start();
            assertThrows(BundleException.class, () -> world.update(installations, jar), "a location alone is no proof");
            guard.stop();
        }
    }
}
