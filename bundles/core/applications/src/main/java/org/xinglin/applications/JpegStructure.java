package org.xinglin.applications;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Walks the segments of a JPEG file (ITU-T T.81, annex B) up to its end marker. */
final class JpegStructure {

    /** An ordinary progressive picture has about ten; thousands would make a small file long work. */
    private static final int MOST_SCANS = 100;

    private final byte[] content;
    private final ByteArrayOutputStream essential = new ByteArrayOutputStream();
    private int at = 2;
    private int width;
    private int height;
    private int scans;

    private JpegStructure(byte[] content) {
        this.content = content;
    }

    /** Returns what the file says; empty if its structure breaks off or is none. */
    static Optional<ImageHeader> read(byte[] content) {
        JpegStructure it = new JpegStructure(content);
        return it.walk() ? Optional.of(new ImageHeader(ImageHeader.Type.JPEG, it.width, it.height, it.essential.toByteArray()))
                : Optional.empty();
    }

    private boolean walk() {
        essential.write(content, 0, 2);
        while (at + 1 < content.length) {
            if (unsigned(at) != 0xFF) {
                return false;
            }
            int marker = unsigned(at + 1);
            if (marker == 0xFF) {
                at++;
            } else if (marker == 0xD9) {
                essential.write(content, at, 2);
                return scans > 0;
            } else if (!segment(marker)) {
                return false;
            }
        }
        return false;
    }

    private boolean segment(int marker) {
        if (marker < 0xC0 || marker >= 0xD0 && marker <= 0xD8 || at + 3 >= content.length) {
            return false;
        }
        int length = word(at + 2);
        int end = at + 2 + length;
        if (length < 2 || end > content.length || frame(marker) && !size(length)) {
            return false;
        }
        if (kept(marker)) {
            essential.write(content, at, end - at);
        }
        at = end;
        return marker != 0xDA || scan();
    }

    /** Takes the size from a frame header; a file has one frame. */
    private boolean size(int length) {
        if (length < 8 || width != 0) {
            return false;
        }
        height = word(at + 5);
        width = word(at + 7);
        return width > 0 && height > 0;
    }

    /** Passes the coded data of a scan: it ends before a marker that is neither stuffing nor a restart. */
    private boolean scan() {
        int begin = at;
        while (at + 1 < content.length) {
            int next = unsigned(at + 1);
            if (unsigned(at) == 0xFF && next != 0 && (next < 0xD0 || next > 0xD7)) {
                essential.write(content, begin, at - begin);
                scans++;
                return at > begin && width > 0 && scans <= MOST_SCANS;
            }
            at++;
        }
        return false;
    }

    private static boolean frame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Keeps JFIF and Adobe segments, which tell about colours, and no other application's, nor comments. */
    private static boolean kept(int marker) {
        return marker < 0xE0 || marker == 0xE0 || marker == 0xEE;
    }

    private int word(int i) {
        return unsigned(i) << 8 | unsigned(i + 1);
    }

    private int unsigned(int i) {
        return content[i] & 0xFF;
    }
}
