package org.xinglin.print;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Knows the head of a TrueType file (ISO/IEC 14496-22). */
final class Sfnt {

    private static final int DIRECTORY = 12;
    private static final int TABLE_RECORD = 16;
    private static final int CMAP_HEAD = 4;
    private static final int CMAP_RECORD = 8;
    private static final int VARIATION_SEQUENCES = 5;

    private Sfnt() {
    }

    /**
     * Lets the record of the variation sequences ({@code cmap} format 14) point to the subtable of the record before it. PDFBox does
     * not read that format and would warn of it each time.
     */
    static byte[] withoutVariationSequences(byte[] file) {
        ByteBuffer font = ByteBuffer.wrap(file);
        int tables = font.getShort(4);
        for (int i = 0; i < tables; i++) {
            int record = DIRECTORY + i * TABLE_RECORD;
            if (new String(file, record, 4, StandardCharsets.US_ASCII).equals("cmap")) {
                int cmap = font.getInt(record + 8);
                int subtables = font.getShort(cmap + 2);
                for (int n = 1; n < subtables; n++) {
                    int at = cmap + CMAP_HEAD + n * CMAP_RECORD;
                    if (font.getShort(at) == 0 && font.getShort(at + 2) == VARIATION_SEQUENCES) {
                        font.putInt(at + 4, font.getInt(at - CMAP_RECORD + 4));
                    }
                }
            }
        }
        return file;
    }
}
