package org.xinglin.routes.examcentre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.jcraft.jsch.JSch;
import com.jcraft.jsch.KeyPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SftpFetchTest {

    private static final String BATCH = "nmec-2025-NMEC-001";

    @TempDir
    private Path folder;
    private final StubFeed feed = new StubFeed();
    private SshServer server;
    private Path outgoing;

    @BeforeEach
    void start() throws Exception {
        outgoing = Files.createDirectories(folder.resolve("server/outgoing"));
        server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(new SimpleGeneratorHostKeyProvider(folder.resolve("host.key")));
        server.setPublickeyAuthenticator((user, key, session) -> user.equals("xinglin"));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(folder.resolve("server")));
        server.start();
        KeyPair client = KeyPair.genKeyPair(new JSch(), KeyPair.RSA, 3072);
        client.writePrivateKey(folder.resolve("client.key").toString());
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(true);
    }

    @Test
    void batch_on_the_server_is_fetched_taken_in_and_put_aside_there() throws IOException {
        Files.writeString(outgoing.resolve(BATCH + ".csv"), "good");
        ExamCentreRouteTest.write(outgoing, "good");
        Files.writeString(outgoing.resolve("readme.txt"), "not for us");
        try (Route route = new Route(hostKey())) {
            ExamCentreRouteTest.awaitFile(folder.resolve("feed/archive").resolve(BATCH + ".result.json"));
            ExamCentreRouteTest.await(() -> ExamCentreRouteTest.names(outgoing).equals(List.of("readme.txt")));
            assertEquals(List.of(BATCH + ".csv", BATCH + ".manifest.json"),
                    ExamCentreRouteTest.names(outgoing.resolve(".fetched")));
            assertEquals(1, feed.ingested.size());
        }
    }

    @Test
    void server_with_another_host_key_is_not_believed() throws Exception {
        Files.writeString(outgoing.resolve(BATCH + ".csv"), "good");
        ExamCentreRouteTest.write(outgoing, "good");
        SimpleGeneratorHostKeyProvider other = new SimpleGeneratorHostKeyProvider(folder.resolve("other.key"));
        try (Route route = new Route(hostKey(other))) {
            ExamCentreRouteTest.await(() -> route.attempts() > 0);
            assertEquals(List.of(), feed.ingested);
            assertTrue(Files.exists(outgoing.resolve(BATCH + ".csv")));
        }
    }

    private String hostKey() throws IOException {
        return hostKey(server.getKeyPairProvider());
    }

    private String hostKey(KeyPairProvider provider) throws IOException {
        StringBuilder line = new StringBuilder();
        try {
            for (java.security.KeyPair pair : provider.loadKeys(null)) {
                line.append("[127.0.0.1]:").append(server.getPort()).append(' ')
                        .append(PublicKeyEntry.toString(pair.getPublic())).append('\n');
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        return line.toString();
    }

    /** Is a running route that fetches from the server, whose host key it believes to be this. */
    private final class Route implements AutoCloseable {

        private final ExamCentreRoute route;
        private final AtomicInteger sessions = new AtomicInteger();

        Route(String hostKey) throws IOException {
            server.addSessionListener(new SessionListener() {
                @Override
                public void sessionClosed(Session session) {
                    sessions.incrementAndGet();
                }
            });
            Path known = Files.writeString(folder.resolve("known_hosts"), hostKey);
            route = new ExamCentreRoute(folder.resolve("feed"), feed, TestConfiguration.of(Map.of(
                    "pollMillis", 50L, "sftp.host", "127.0.0.1", "sftp.port", server.getPort(), "sftp.user", "xinglin",
                    "sftp.keyFile", folder.resolve("client.key").toString(), "sftp.knownHostsFile", known.toString())));
        }

        int attempts() {
            return sessions.get();
        }

        @Override
        public void close() {
            route.close();
        }
    }
}
