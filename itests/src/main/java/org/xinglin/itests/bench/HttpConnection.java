package org.xinglin.itests.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Is one kept-alive HTTP/1.1 connection that costs the machine as little as possible, so that it is the server that is
 * measured. Knows what the server under test sends: a length, or chunks.
 */
final class HttpConnection implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 60_000;

    private final URI base;
    private Socket socket;
    private InputStream in;
    private byte[] body = new byte[16 * 1024];
    private int length;

    HttpConnection(URI base) {
        this.base = base;
    }

    /** Returns the bytes of a GET. */
    static byte[] get(URI base, String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nAccept: application/json\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Returns the bytes of a POST of JSON with a session. */
    static byte[] post(URI base, String path, String token, String idempotencyKey, String json) {
        byte[] content = json.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nAuthorization: Bearer " + token
                + (idempotencyKey == null ? "" : "\r\nIdempotency-Key: " + idempotencyKey)
                + "\r\nContent-Type: application/json\r\nContent-Length: " + content.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[head.length + content.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(content, 0, all, head.length, content.length);
        return all;
    }

    /** Sends a request and reads the answer whole. Returns its status. */
    int send(byte[] request) throws IOException {
        if (socket == null) {
            socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(new InetSocketAddress(base.getHost(), base.getPort()), TIMEOUT_MILLIS);
            in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
        }
        try {
            socket.getOutputStream().write(request);
            return read();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Returns the body of the last answer. */
    String body() {
        return new String(body, 0, length, StandardCharsets.UTF_8);
    }

    private int read() throws IOException {
        String status = line();
        int expected = 0;
        boolean chunked = false;
        boolean ends = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String name = header.substring(0, colon);
            if (name.equalsIgnoreCase("Content-Length")) {
                expected = Integer.parseInt(header.substring(colon + 1).trim());
            } else if (name.equalsIgnoreCase("Transfer-Encoding")) {
                chunked = true;
            } else if (name.equalsIgnoreCase("Connection")) {
                ends = header.substring(colon + 1).trim().equalsIgnoreCase("close");
            }
        }
        length = 0;
        if (chunked) {
            for (int size = chunk(); size > 0; size = chunk()) {
                take(size);
                line();
            }
            line();
        } else {
            take(expected);
        }
        if (ends) {
            close();
        }
        return Integer.parseInt(status.substring(9, 12));
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().trim(), 16);
    }

    private void take(int count) throws IOException {
        if (body.length < length + count) {
            body = java.util.Arrays.copyOf(body, Math.max(length + count, 2 * body.length));
        }
        if (in.readNBytes(body, length, count) < count) {
            throw new EOFException("the answer ended early");
        }
        length += count;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the connection ended");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
