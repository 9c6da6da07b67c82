package org.xinglin.rest.access;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.xinglin.rest.problem.ProblemException;

/** Is a body that is not read beyond its limit. */
final class Bounded extends FilterInputStream {

    private final int most;
    private long left;

    Bounded(InputStream body, int most) {
        super(body);
        this.most = most;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(read);
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    private void count(long read) {
        left -= Math.max(0, read);
        if (left < 0) {
            throw tooLarge(most);
        }
    }

    /** Returns the refusal of a body that is larger. */
    static ProblemException tooLarge(int most) {
        String shown = most % (1 << 20) == 0 ? (most >> 20) + " MiB" : (most >> 10) + " KiB";
        return ProblemException.of(413, "too-large", "请求内容不得超过 " + shown + "。", "A request may hold " + shown + " at most.");
    }
}
