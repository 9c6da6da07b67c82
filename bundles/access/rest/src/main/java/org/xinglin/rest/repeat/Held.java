package org.xinglin.rest.repeat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/** Holds a JSON answer back until it is whole; anything else, and what grows beyond one MiB, passes on at once. */
final class Held extends HttpServletResponseWrapper {

    private static final int MOST = 1 << 20;

    private final HttpServletResponse response;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(2048);
    private final Out out = new Out();
    private boolean passedOn;

    Held(HttpServletResponse response) {
        super(response);
        this.response = response;
    }

    boolean passedOn() {
        return passedOn;
    }

    byte[] body() {
        return body.toByteArray();
    }

    /** Sends what was held; what comes later follows directly. */
    void passOn() throws IOException {
        if (!passedOn) {
            passedOn = true;
            if (body.size() > 0) {
                body.writeTo(response.getOutputStream());
            }
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return out;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        passOn();
        return super.getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (passedOn) {
            super.flushBuffer();
        }
    }

    @Override
    public void setContentLength(int length) {
        setContentLengthLong(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!json()) {
            super.setContentLengthLong(length);
        }
    }

    private boolean json() {
        String type = getContentType();
        return type != null && type.startsWith("application/json");
    }

    private final class Out extends ServletOutputStream {

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (!passedOn && (!json() || body.size() + length > MOST)) {
                passOn();
            }
            if (passedOn) {
                response.getOutputStream().write(bytes, from, length);
            } else {
                body.write(bytes, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (passedOn) {
                response.getOutputStream().flush();
            }
        }

        @Override
        public void close() throws IOException {
            if (passedOn) {
                response.getOutputStream().close();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("answers are written without waiting");
        }
    }
}
