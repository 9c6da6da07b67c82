package org.xinglin.store.cipher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.StoreException;

/** R-PUB-20…24: numbers are sealed at rest, looked up by a keyed index, and a person's id tells nothing. */
class Sm4FieldCipherTest {

    private static final String HEX = "00112233445566778899aabbccddeeff0f1e2d3c4b5a69788796a5b4c3d2e1f0";
    private static final String ID_NO = "11010519491231002X";

    private final FieldCipher cipher = new Sm4FieldCipher(FieldKey.ofHex(HEX));

    @ParameterizedTest
    @ValueSource(strings = {"", "1", ID_NO, "医师资格证书编码 202411110110105194912310021", "\uD83E\uDE7A",
            "a long text that needs more than one block of sixteen bytes, and then some more of them"})
    void what_is_sealed_opens_to_the_same_text(String text) {
        assertEquals(text, cipher.open(cipher.seal(text)));
    }

    @Test
    void bytes_are_sealed_as_texts_are() {
        byte[] content = new byte[1_000_003];
        new java.util.Random(1).nextBytes(content);
        assertArrayEquals(content, cipher.openBytes(cipher.sealBytes(content)));
        assertArrayEquals(new byte[0], cipher.openBytes(cipher.sealBytes(new byte[0])));
        byte[] sealed = cipher.sealBytes(content);
        sealed[500_000] ^= 1;
        assertThrows(StoreException.class, () -> cipher.openBytes(sealed));
    }

    @Test
    void two_seals_of_one_text_differ_and_none_shows_it() {
        Set<String> seals = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            byte[] seal = cipher.seal(ID_NO);
            assertFalse(new String(seal, StandardCharsets.ISO_8859_1).contains("1949"));
            assertTrue(seals.add(HexFormat.of().formatHex(seal)));
        }
    }

    @Test
    void a_seal_with_any_bit_altered_does_not_open() {
        byte[] seal = cipher.seal(ID_NO);
        for (int bit = 0; bit < seal.length * 8; bit++) {
            byte[] altered = seal.clone();
            altered[bit / 8] ^= (byte) (1 << bit % 8);
            StoreException refused = assertThrows(StoreException.class, () -> cipher.open(altered));
            assertFalse(refused.getMessage().contains("1949"));
        }
        assertThrows(StoreException.class, () -> cipher.open(Arrays.copyOf(seal, seal.length - 1)));
        assertThrows(StoreException.class, () -> cipher.open(new byte[0]));
        assertEquals(ID_NO, cipher.open(seal));
    }

    @Test
    void a_seal_of_another_key_says_that_its_key_is_not_here() {
        FieldCipher other = new Sm4FieldCipher(FieldKey.ofHex("ff".repeat(32)));
        assertTrue(assertThrows(StoreException.class, () -> cipher.open(other.seal(ID_NO))).getMessage().contains("key"));
    }

    @Test
    void seals_and_indexes_are_those_of_the_standard_algorithms() throws Exception {
        BouncyCastleProvider provider = new BouncyCastleProvider();
        FieldKey key = FieldKey.ofHex(HEX);
        byte[] seal = cipher.seal(ID_NO);
        Cipher sm4 = Cipher.getInstance("SM4/GCM/NoPadding", provider);
        sm4.init(Cipher.DECRYPT_MODE, new SecretKeySpec(Arrays.copyOf(key.derive("field/seal"), 16), "SM4"),
                new GCMParameterSpec(128, seal, 3, 12));
        sm4.updateAAD(seal, 0, 3);
        assertEquals(ID_NO, new String(sm4.doFinal(seal, 15, seal.length - 15), StandardCharsets.UTF_8));
        Mac mac = Mac.getInstance("HMACSM3", provider);
        mac.init(new SecretKeySpec(key.derive("field/index"), "HMACSM3"));
        assertArrayEquals(mac.doFinal(("id\0" + ID_NO).getBytes(StandardCharsets.UTF_8)), cipher.index("id", ID_NO));
    }

    @Test
    void an_index_is_equal_for_equal_texts_of_one_purpose_only() {
        assertArrayEquals(cipher.index("id", ID_NO), cipher.index("id", ID_NO));
        assertEquals(32, cipher.index("id", ID_NO).length);
        assertFalse(Arrays.equals(cipher.index("id", ID_NO), cipher.index("code", ID_NO)));
        assertFalse(Arrays.equals(cipher.index("a", "bc"), cipher.index("ab", "c")));
        assertFalse(Arrays.equals(cipher.index("id", ID_NO), new Sm4FieldCipher(FieldKey.ofHex("ff".repeat(32))).index("id", ID_NO)));
    }

    @Test
    void the_fifteen_digit_number_and_a_small_x_name_the_same_person() {
        assertEquals(cipher.personId("01", ID_NO), cipher.personId("01", "110105491231002"));
        assertEquals(cipher.personId("01", ID_NO), cipher.personId("01", "11010519491231002x"));
        assertEquals(cipher.personId("01", ID_NO), cipher.personId("01", " " + ID_NO + " "));
        assertNotEquals(cipher.personId("01", ID_NO), cipher.personId("01", "110105194912310038"));
        assertNotEquals(cipher.personId("01", ID_NO), cipher.personId("03", ID_NO));
        assertNotEquals(cipher.personId("03", "110105491231002"), cipher.personId("03", ID_NO));
        assertEquals(cipher.personId("03", "e12345678"), cipher.personId("03", "E12345678"));
    }

    @Test
    void a_person_id_is_a_uuid_of_version_eight() {
        assertEquals(8, cipher.personId("01", ID_NO).value().version());
        assertEquals(2, cipher.personId("01", ID_NO).value().variant());
    }

    @Test
    void many_threads_do_not_disturb_each_other() {
        IntStream.range(0, 20_000).parallel().forEach(i -> {
            String text = "text " + i;
            assertEquals(text, cipher.open(cipher.seal(text)));
            assertArrayEquals(cipher.index("p", text), cipher.index("p", text));
        });
    }

    @Test
    void a_key_file_that_is_wrong_is_named_without_its_content(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("field.key");
        Files.writeString(file, HEX + "\n");
        assertEquals(FieldKey.ofHex(HEX), FieldKey.ofFile(file));
        Files.writeString(file, "secret");
        String message = assertThrows(IllegalArgumentException.class, () -> FieldKey.ofFile(file)).getMessage();
        assertTrue(message.contains("field.key") && message.contains("64") && !message.contains("secret"), message);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> FieldKey.ofFile(folder.resolve("none"))).getMessage()
                .contains("none"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> FieldKey.ofHex("zz".repeat(32))).getMessage().contains("hex"));
    }
}
