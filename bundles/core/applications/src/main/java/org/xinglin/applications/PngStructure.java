package org.xinglin.applications;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/** Walks the chunks of a PNG file (ISO/IEC 15948) up to its end chunk and checks their sums. */
final class PngStructure {

    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final int HEADER_LENGTH = 13;
    private static final Set<String> ESSENTIAL = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private PngStructure() {
    }

    /** Returns what the file says; empty if it is cut off, a sum is wrong, or it is an animation. */
    static Optional<ImageHeader> read(byte[] content) {
        ByteBuffer file = ByteBuffer.wrap(content);
        ByteArrayOutputStream essential = new ByteArrayOutputStream(content.length);
        essential.write(content, 0, SIGNATURE);
        int width = 0;
        int height = 0;
        boolean data = false;
        for (int at = SIGNATURE; at <= content.length - FRAME;) {
            int length = file.getInt(at);
            if (length < 0 || length > content.length - FRAME - at || !sound(file, at, length)) {
                return Optional.empty();
            }
            String name = new String(content, at + 4, 4, StandardCharsets.ISO_8859_1);
            boolean first = at == SIGNATURE;
            if (first != name.equals("IHDR") || first && length != HEADER_LENGTH || name.equals("acTL")) {
                return Optional.empty();
            }
            if (first) {
                width = file.getInt(at + 8);
                height = file.getInt(at + 12);
            }
            data |= name.equals("IDAT") && length > 0;
            if (ESSENTIAL.contains(name)) {
                essential.write(content, at, length + FRAME);
            }
            if (name.equals("IEND")) {
                return data && width > 0 && height > 0
                        ? Optional.of(new ImageHeader(ImageHeader.Type.PNG, width, height, essential.toByteArray()))
                        : Optional.empty();
            }
            at += length + FRAME;
        }
        return Optional.empty();
    }

    private static boolean sound(ByteBuffer file, int at, int length) {
        CRC32 sum = new CRC32();
        sum.update(file.array(), at + 4, length + 4);
        return (int) sum.getValue() == file.getInt(at + 8 + length);
    }
}
