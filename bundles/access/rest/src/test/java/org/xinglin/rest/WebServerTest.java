package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Switches TLS on, which makes the web server start anew. */
class WebServerTest {

    @Test
    void a_web_server_that_starts_anew_finds_the_interface_again() {
        try (World world = new World(0)) {
            world.restartWebServer();
            assertEquals(200, world.get("/clock").statusCode());
        }
    }
}
