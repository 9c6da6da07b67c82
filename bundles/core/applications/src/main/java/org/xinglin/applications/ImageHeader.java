package org.xinglin.applications;

import java.util.Optional;

/**
 * Is what the bytes of a picture say about it before anything is decoded. Reading follows the file's own structure to its end, so
 * that a cut or damaged file is found here and a decoder never sees one; sizes in the file are believed only within the file.
 *
 * @param width pixels
 * @param height pixels
 * @param essential the same picture without texts, profiles and previews: all that a decoder gets
 */
record ImageHeader(Type type, int width, int height, byte[] essential) {

    /** Lists the types. */
    enum Type {
        JPEG("image/jpeg", "jpeg"), PNG("image/png", "png");

        private final String mediaType;
        private final String format;

        Type(String mediaType, String format) {
            this.mediaType = mediaType;
            this.format = format;
        }

        String mediaType() {
            return mediaType;
        }

        /** Returns the name by which the decoder is found. */
        String format() {
            return format;
        }
    }

    /** Says of what type a file is by its first bytes, whatever it is called. */
    static Optional<Type> type(byte[] content) {
        if (starts(content, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(Type.JPEG);
        }
        return starts(content, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A) ? Optional.of(Type.PNG) : Optional.empty();
    }

    /** Reads a picture's structure; empty if the file is cut off, damaged or of another type. */
    static Optional<ImageHeader> read(byte[] content) {
        return type(content).flatMap(type -> type == Type.JPEG ? JpegStructure.read(content) : PngStructure.read(content));
    }

    static boolean starts(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
