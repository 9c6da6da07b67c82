package org.xinglin.routes.examcentre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.qualification.Corrections;

class CorrectionRouteTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("R-FEED-32: the month's files are asked for again and again, into a folder for their owner only, failures or not")
    void corrections_are_sent_into_the_outbox() throws IOException, InterruptedException {
        BlockingQueue<Path> asked = new LinkedBlockingQueue<>();
        Corrections corrections = (Corrections) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {Corrections.class}, (proxy, method, given) -> {
                    if (!method.getName().equals("send")) {
                        return method.getName().equals("toString") ? "corrections" : System.identityHashCode(proxy);
                    }
                    asked.add((Path) given[0]);
                    if (asked.size() == 1) {
                        throw new UnavailableException("database");
                    }
                    return List.of("corrections-13-202603");
                });
        CorrectionRoute route = new CorrectionRoute(folder, corrections, TestConfiguration.of(Map.of("pollMillis", 20L)));
        try {
            Path outbox = asked.poll(20, TimeUnit.SECONDS);
            assertEquals(folder.toAbsolutePath().resolve("outbox"), outbox);
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(outbox)));
            assertTrue(asked.poll(20, TimeUnit.SECONDS) != null, "asked again after a failure");
        } finally {
            route.close();
        }
    }
}
