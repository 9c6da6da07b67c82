package org.xinglin.routes.publicfeed;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.Socket;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;
import org.xinglin.api.feed.WebhookWork.Call;

/**
 * Posts a message and returns the answer's status; what the answer says is not read, and no redirection is followed. Unless the operator
 * allows it, nothing is sent to an address that is not public: the name is looked up before, and the address that the connection has come
 * to is looked at again before a byte goes out, so that a name that changes its mind in between gains nothing.
 */
final class HttpsPost implements AutoCloseable {

    /** A receiver that trickles its answer is cut off after this many time-outs. */
    private static final int TIMES = 3;

    private final int timeoutMillis;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "xinglin-webhook-watch");
        thread.setDaemon(true);
        return thread;
    });
    private final SSLSocketFactory trusted;

    HttpsPost(int timeoutMillis, SSLSocketFactory trusted) {
        this.timeoutMillis = timeoutMillis;
        this.trusted = trusted;
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    /** Says that an address is not public. */
    static final class NotPublicException extends IOException {

        private static final long serialVersionUID = 1L;

        NotPublicException() {
            super("address is not public");
        }
    }

    /** Sends. @throws IOException if there was no answer */
    int send(Call call) throws IOException {
        if (!call.anywhere()) {
            for (InetAddress address : InetAddress.getAllByName(call.address().getHost())) {
                PublicAddresses.require(address);
            }
        }
        HttpURLConnection connection = (HttpURLConnection) call.address().toURL().openConnection(Proxy.NO_PROXY);
        if (connection instanceof HttpsURLConnection https) {
            https.setSSLSocketFactory(call.anywhere() ? trusted : new Looking(trusted));
        }
        ScheduledFuture<?> cut = watch.schedule(connection::disconnect, (long) TIMES * timeoutMillis, TimeUnit.MILLISECONDS);
        try {
            connection.setConnectTimeout(timeoutMillis);
            connection.setReadTimeout(timeoutMillis);
            connection.setInstanceFollowRedirects(false);
            connection.setUseCaches(false);
            connection.setRequestMethod("POST");
            connection.setDoOutput(true);
            call.headers().forEach(connection::setRequestProperty);
            connection.setRequestProperty("Connection", "close");
            // A streamed body is never sent again by the library itself
            connection.setFixedLengthStreamingMode(call.body().length);
            connection.getOutputStream().write(call.body());
            return connection.getResponseCode();
        } finally {
            cut.cancel(false);
            connection.disconnect();
        }
    }

    /** Looks at where a connection has come to before it begins to speak. */
    private static final class Looking extends SSLSocketFactory {

        private final SSLSocketFactory factory;

        private Looking(SSLSocketFactory factory) {
            this.factory = factory;
        }

        @Override
        public Socket createSocket(Socket socket, String host, int port, boolean autoClose) throws IOException {
            PublicAddresses.require(socket.getInetAddress());
            return factory.createSocket(socket, host, port, autoClose);
        }

        @Override
        public String[] getDefaultCipherSuites() {
            return factory.getDefaultCipherSuites();
        }

        @Override
        public String[] getSupportedCipherSuites() {
            return factory.getSupportedCipherSuites();
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            throw new IOException("connections are made before");
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
            throw new IOException("connections are made before");
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            throw new IOException("connections are made before");
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
            throw new IOException("connections are made before");
        }
    }
}
