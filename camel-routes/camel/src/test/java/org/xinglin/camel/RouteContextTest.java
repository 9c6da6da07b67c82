package org.xinglin.camel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteContextTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** A bean that routes call by name. */
    public static final class Desk {
        final BlockingQueue<String> received = new LinkedBlockingQueue<>();

        public void receive(InputStream body) throws IOException {
            received.add(new String(body.readAllBytes(), GB18030));
        }
    }

    @Test
    void a_dropped_file_reaches_the_bean_and_is_archived(@TempDir Path inbox) throws Exception {
        Desk desk = new Desk();
        RouteBuilder routes = new RouteBuilder() {
            @Override
            public void configure() {
                from("file:" + inbox + "?initialDelay=0&delay=50&move=archive/${file:name}")
                        .routeId("test.file.receive")
                        .to("bean:desk?method=receive");
            }
        };
        try (RouteContext context = RouteContext.start("test", getClass(), routes, Map.of("desk", desk))) {
            Files.writeString(inbox.resolve("a.csv"), "姓名,㐂", GB18030);
            assertEquals("姓名,㐂", desk.received.poll(10, TimeUnit.SECONDS));
            assertEquals("test", context.camel().getName());
        }
        assertTrue(Files.exists(inbox.resolve("archive/a.csv")));
    }

    @Test
    void close_ends_the_routes_and_leaves_the_context_class_loader_alone() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        RouteContext context = RouteContext.start("test", getClass(), directTo(List.of()), Map.of());
        assertSame(before, Thread.currentThread().getContextClassLoader());
        context.close();
        assertTrue(context.camel().isStopped());
    }

    @Test
    void producer_hands_a_converted_message_to_a_route() {
        List<String> seen = new CopyOnWriteArrayList<>();
        try (RouteContext context = RouteContext.start("test", getClass(), directTo(seen), Map.of())) {
            context.producer().sendBody("direct:in", "approved".getBytes());
        }
        assertEquals(List.of("approved"), seen);
    }

    @Test
    void routes_that_cannot_start_are_refused_with_their_name() {
        RouteBuilder broken = new RouteBuilder() {
            @Override
            public void configure() {
                from("no-such-component:x").to("log:y");
            }
        };
        var refused = assertThrows(
                IllegalStateException.class,
                () -> RouteContext.start("exam-centre", getClass(), broken, Map.of()));
        assertTrue(refused.getMessage().contains("exam-centre"));
        assertFalse(refused.getCause() == null);
    }

    private static RouteBuilder directTo(List<String> seen) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:in").routeId("test.message.take").process(e -> seen.add(
                        e.getMessage().getBody(String.class)));
            }
        };
    }
}
