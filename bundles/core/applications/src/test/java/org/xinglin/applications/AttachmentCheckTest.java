package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.api.application.Attachment.Kind.DOCUMENT;
import static org.xinglin.api.application.Attachment.Kind.PHOTO;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.application.Attachment;

/** R-REG-63, R-REG-234: photos and documents are judged by what they are. */
class AttachmentCheckTest {

    private static final int MOST = 100_000;
    private final AttachmentCheck check = new AttachmentCheck(MOST);

    private List<String> codes(Attachment.Kind kind, byte[] content) {
        return check.check(kind, content).findings().stream().map(Finding::code).toList();
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    @ParameterizedTest
    @CsvSource({"jpeg, image/jpeg", "png, image/png"})
    @DisplayName("R-REG-234: 354×472, jpg, jpeg or png, at most 80 KB, before white")
    void good_photo_is_taken_for_what_it_is(String format, String mediaType) {
        assertEquals(Outcome.accepted(mediaType), check.check(PHOTO, Pictures.portrait(format, 354, 472, Color.WHITE)));
    }

    @Test
    void progressive_and_grey_and_transparent_pictures_are_photos_too() {
        assertEquals(List.of(), codes(PHOTO, Pictures.progressive()));
        assertEquals(List.of(), codes(PHOTO, Pictures.portrait("jpeg", 354, 472, new Color(248, 250, 245))));
    }

    @ParameterizedTest
    @CsvSource({"353, 472", "354, 471", "472, 354", "355, 473", "1, 1", "708, 944"})
    @DisplayName("R-REG-234: exactly 354×472, and the finding says both sizes")
    void other_sizes_are_refused_with_actual_and_allowed_pixels(int width, int height) {
        Finding finding = check.check(PHOTO, Pictures.portrait("png", width, height, Color.WHITE)).findings().get(0);
        assertEquals("photo-pixels", finding.code());
        assertEquals("R-REG-234", finding.rule());
        assertTrue(finding.message().zh().contains("354×472") && finding.message().zh().contains(width + "×" + height));
        assertTrue(finding.message().en().contains("354×472") && finding.message().en().contains(width + "×" + height));
    }

    @Test
    @DisplayName("R-REG-234: 80 KB are 81,920 bytes, and one more is too many")
    void eighty_kilobytes_are_the_most() {
        byte[] photo = Pictures.photo();
        byte[] full = Pictures.withSegment(photo, 0xFE, new byte[60_000]);
        full = Pictures.withSegment(full, 0xFE, new byte[AttachmentCheck.PHOTO_BYTES - full.length - 4]);
        assertEquals(81_920, full.length);
        assertEquals(List.of(), codes(PHOTO, full));
        Finding finding = check.check(PHOTO, concat(full, new byte[1])).findings().get(0);
        assertEquals("photo-too-large", finding.code());
        assertTrue(finding.message().zh().contains("80.0 KB（81920 字节）") && finding.message().zh().contains("81921"));
        assertEquals(List.of("photo-too-large", "photo-pixels"), codes(PHOTO, Pictures.noise("png", 300, 300)));
    }

    @ParameterizedTest
    @CsvSource({"#4080C0, false", "#C02020, false", "#808080, false", "#FFFFFF, true", "#F0F2EE, true", "#DCE0E4, true",
        "#FFE0B0, false"})
    @DisplayName("R-REG-63: white background, with tolerance for light")
    void ground_must_be_near_white(String colour, boolean white) {
        List<Finding> findings = check.check(PHOTO, Pictures.portrait("jpeg", 354, 472, Color.decode(colour))).findings();
        assertEquals(white ? List.of() : List.of("photo-background"), findings.stream().map(Finding::code).toList());
        if (!white) {
            assertEquals("R-REG-63", findings.get(0).rule());
            assertTrue(findings.get(0).message().zh().contains("0%（须不低于 85%）"), findings.get(0).message().zh());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF89a........", "BM............", "PK\u0003\u0004......", "%PDF-1.4\n%%EOF", "<svg/>", "hello", "\u00FF\u00D8"})
    void name_and_declared_type_do_not_make_a_photo(String content) {
        assertEquals(List.of("photo-format"), codes(PHOTO, content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void nothing_is_refused_as_empty() {
        assertEquals(List.of("attachment-empty"), codes(PHOTO, new byte[0]));
        assertEquals(List.of("attachment-empty"), codes(DOCUMENT, new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void photo_cut_off_anywhere_is_refused(String format) {
        byte[] whole = Pictures.portrait(format, 354, 472, Color.WHITE);
        for (int length = 1; length < whole.length; length += 1 + length / 60) {
            assertTrue(!check.check(PHOTO, Arrays.copyOf(whole, length)).isAccepted(), format + " cut at " + length);
        }
        assertTrue(!check.check(PHOTO, Arrays.copyOf(whole, whole.length - 1)).isAccepted());
    }

    @Test
    void png_with_any_byte_changed_is_refused() {
        byte[] whole = Pictures.portrait("png", 354, 472, Color.WHITE);
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 0x10;
            assertTrue(!check.check(PHOTO, changed).isAccepted(), "byte " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void broken_photos_never_do_more_than_be_refused(String format) {
        byte[] whole = Pictures.portrait(format, 354, 472, Color.WHITE);
        Random random = new Random(20261122);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int round = 0; round < 400; round++) {
                byte[] changed = whole.clone();
                for (int n = random.nextInt(20) + 1; n > 0; n--) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                check.check(PHOTO, changed).findings().forEach(finding -> assertTrue(finding.code().startsWith("photo-")));
                check.check(DOCUMENT, changed).findings().forEach(finding -> assertTrue(finding.code().startsWith("document-")));
            }
        });
    }

    @Test
    void sizes_that_a_header_pretends_are_not_believed_beyond_the_file() {
        byte[] huge = Pictures.portrait("png", 354, 472, Color.WHITE);
        byte[] tiny = Arrays.copyOf(huge, 33);
        assertEquals(List.of("photo-damaged"), codes(PHOTO, tiny));
        byte[] jpeg = Pictures.photo();
        int frame = 0;
        while (!(jpeg[frame] == (byte) 0xFF && jpeg[frame + 1] == (byte) 0xC0)) {
            frame++;
        }
        byte[] vast = jpeg.clone();
        Arrays.fill(vast, frame + 5, frame + 9, (byte) 0xFF);
        assertEquals(List.of("photo-pixels"), codes(PHOTO, vast), "65,535 × 65,535 is refused before anything is decoded");
        byte[] long1 = jpeg.clone();
        long1[frame + 2] = (byte) 0xFF;
        assertEquals(List.of("photo-damaged"), codes(PHOTO, long1));
    }

    @Test
    void texts_and_profiles_in_a_picture_never_reach_the_decoder() {
        byte[] bomb = "anything\0\0not compressed at all".getBytes(StandardCharsets.US_ASCII);
        byte[] png = Pictures.portrait("png", 354, 472, Color.WHITE);
        for (String name : List.of("zTXt", "iCCP", "iTXt", "eXIf", "sPLT")) {
            assertEquals(List.of(), codes(PHOTO, Pictures.withChunk(png, name, bomb)), name);
        }
        for (int marker : new int[] {0xE1, 0xE2, 0xED, 0xFE}) {
            assertEquals(List.of(), codes(PHOTO, Pictures.withSegment(Pictures.photo(), marker, bomb)));
        }
        assertEquals(List.of("photo-damaged"), codes(PHOTO, Pictures.withChunk(png, "acTL", new byte[8])), "an animation is no photo");
    }

    @Test
    void many_scans_in_a_small_file_are_refused() {
        byte[] whole = Pictures.progressive();
        int scan = 0;
        for (int i = 2; i + 1 < whole.length; i++) {
            if (whole[i] == (byte) 0xFF && whole[i + 1] == (byte) 0xDA) {
                scan = i;
            }
        }
        byte[] last = Arrays.copyOfRange(whole, scan, whole.length - 2);
        byte[] many = Arrays.copyOf(whole, scan);
        for (int i = 0; i < 200 && many.length + last.length < 80_000; i++) {
            many = concat(many, last);
        }
        assertEquals(List.of("photo-damaged"), codes(PHOTO, concat(many, new byte[] {(byte) 0xFF, (byte) 0xD9})));
    }

    @Test
    @DisplayName("R-REG-63: documents are pdf, jpg, jpeg or png")
    void documents_are_known_by_their_first_bytes() {
        assertEquals(Outcome.accepted("application/pdf"), check.check(DOCUMENT, Pictures.pdf()));
        assertEquals(Outcome.accepted("image/jpeg"), check.check(DOCUMENT, Pictures.portrait("jpeg", 600, 800, Color.GRAY)));
        assertEquals(Outcome.accepted("image/png"), check.check(DOCUMENT, Pictures.portrait("png", 600, 800, Color.GRAY)));
        assertEquals(List.of("document-format"), codes(DOCUMENT, "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(List.of("document-format"), codes(DOCUMENT, "MZ..%PDF-".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(List.of("document-damaged"), codes(DOCUMENT, Arrays.copyOf(Pictures.pdf(), 40)));
        byte[] png = Pictures.portrait("png", 600, 800, Color.GRAY);
        assertEquals(List.of("document-damaged"), codes(DOCUMENT, Arrays.copyOf(png, png.length - 5)));
    }

    @Test
    void documents_have_a_limit_that_is_said() {
        byte[] full = concat(Pictures.pdf(), new byte[MOST + 1 - Pictures.pdf().length]);
        Finding finding = check.check(DOCUMENT, full).findings().get(0);
        assertEquals("document-too-large", finding.code());
        assertTrue(finding.message().en().contains("97.7 KB (100000 bytes)") && finding.message().en().contains("100001"));
    }
}
