package org.xinglin.rest.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Is a run of a file's bytes, as a Range header asks for it (RFC 9110 §14). @param last inclusive */
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");
    private static final int BUFFER = 1 << 16;

    /** Says whether a header asks for one range; others are answered as if nothing had been asked. */
    static boolean isOne(String header) {
        Matcher matcher = ONE.matcher(header.strip());
        return matcher.matches() && !(matcher.group(1).isEmpty() && matcher.group(2).isEmpty());
    }

    /** Returns the range of a file of this size; empty if none of it is there. */
    static Optional<ByteRange> of(String header, long size) {
        Matcher matcher = ONE.matcher(header.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(1).isEmpty()) {
            long wanted = Math.min(Long.parseLong(matcher.group(2)), size);
            return wanted == 0 ? Optional.empty() : Optional.of(new ByteRange(size - wanted, size - 1));
        }
        long first = Long.parseLong(matcher.group(1));
        long last = matcher.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(matcher.group(2)), size - 1);
        return first >= size || last < first ? Optional.empty() : Optional.of(new ByteRange(first, last));
    }

    long length() {
        return last - first + 1;
    }

    /** Returns the header that says which part of how much it is. */
    String of(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }

    void copy(Path file, OutputStream out) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file); InputStream in = Channels.newInputStream(channel.position(first))) {
            byte[] buffer = new byte[BUFFER];
            long left = length();
            for (int read = 0; left > 0 && read >= 0; left -= Math.max(0, read)) {
                read = in.read(buffer, 0, (int) Math.min(BUFFER, left));
                if (read > 0) {
                    out.write(buffer, 0, read);
                }
            }
        }
    }
}
