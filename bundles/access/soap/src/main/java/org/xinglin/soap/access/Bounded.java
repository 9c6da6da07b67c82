package org.xinglin.soap.access;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.xinglin.soap.fault.Problem;

/** Is a message that is not read beyond its limit. */
final class Bounded extends FilterInputStream {

    private final long most;
    private long left;

    Bounded(InputStream body, long most) {
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

    /** Returns the refusal of a message that is larger. */
    static Problem tooLarge(long most) {
        return Problem.of("too-large", "请求内容不得超过 " + (most >> 10) + " KiB；较大的文件请用 MTOM 发送。",
                "A request may hold " + (most >> 10) + " KiB at most; send larger files by MTOM.");
    }
}
