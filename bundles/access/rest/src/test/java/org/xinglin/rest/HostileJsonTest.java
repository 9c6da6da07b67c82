package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinglin.api.Outcome;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.AppState;

/** What is no JSON of ours gets a clear answer that shows nothing of us, and has no effect. */
class HostileJsonTest {

    private static final UUID ID = new UUID(7, 7);
    private static final String SUBMIT = "/tenants/13/applications";
    private static final String DECIDE = SUBMIT + "/" + ID + "/institution-decision";
    private final AtomicInteger effects = new AtomicInteger();
    private World world;

    @BeforeEach
    void begin() {
        world = new World(0);
        world.doctors.put("active", World.doctor(Account.State.ACTIVE));
        world.staff.put("clerk", World.officer(World.HEBEI, Staff.Role.INSTITUTION, World.HOSPITAL));
        world.applications(Map.of(
                "find", a -> Optional.of(World.application(ID, AppState.SUBMITTED)),
                "submit", a -> {
                    effects.incrementAndGet();
                    return Outcome.accepted(World.application(ID, AppState.SUBMITTED));
                },
                "confirm", a -> {
                    effects.incrementAndGet();
                    return Outcome.accepted(World.application(ID, AppState.INST_CONFIRMED));
                }));
    }

    @AfterEach
    void end() {
        world.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"agree\":true,\"agree\":false}", "{\"agree\":true}{\"agree\":false}", "{\"agree\":1}", "{\"agree\":\"true\"}", "[]", "null", "\"x\"",
        "{\"agree\":true,\"@class\":\"java.lang.Runtime\"}", "{\"agree\":true,\"__proto__\":{}}", "{\"agree\":true", "{agree:true}", "{'agree':true}",
        "{\"agree\":NaN}", "{\"agree\":true}//", "\u0000", "<agree>true</agree>", "{\"agree\":true,\"reason\":{\"a\":1}}"})
    void what_is_not_the_form_is_refused(String body) {
        HttpResponse<String> answer = world.post(DECIDE, body, "Authorization", "Bearer s.clerk");
        assertTrue(answer.statusCode() == 400 || answer.statusCode() == 422, body + " " + answer.statusCode());
        assertProblem(answer);
        assertEquals(0, effects.get());
    }

    @Test
    void deep_nesting_and_huge_numbers_are_refused() {
        String deep = "{\"type\":\"registration\",\"reason\":\"x\",\"form\":" + "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000) + "}";
        String wide = "{\"type\":\"registration\",\"reason\":\"x\",\"form\":{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}}";
        String digits = "{\"type\":\"registration\",\"reason\":\"x\",\"form\":{\"a\":" + "9".repeat(500_000) + "}}";
        String name = "{\"type\":\"registration\",\"reason\":\"x\",\"form\":{\"" + "n".repeat(900_000) + "\":1}}";
        for (String body : new String[] {deep, wide, digits, name}) {
            HttpResponse<String> answer = world.post(SUBMIT, body, "Authorization", "Bearer d.active");
            assertEquals(400, answer.statusCode(), body.substring(0, 80));
            assertProblem(answer);
        }
        assertEquals(0, effects.get());
    }

    @Test
    void other_encodings_are_read_as_what_they_are_or_refused() throws Exception {
        for (String charset : new String[] {"GB18030", "ISO-8859-1"}) {
            HttpResponse<String> answer = raw("{\"agree\":true,\"reason\":\"同意é\"}".getBytes(Charset.forName(charset)), "application/json");
            assertEquals(400, answer.statusCode(), charset);
            assertProblem(answer);
        }
        assertEquals(415, raw("{\"agree\":true}".getBytes(StandardCharsets.UTF_8), "text/plain").statusCode());
        assertEquals(0, effects.get());
    }

    @Test
    void fifty_megabytes_are_refused_without_being_read() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + world.authority() + "/api" + DECIDE))
                .header("Authorization", "Bearer s.clerk").header("Content-Type", "application/json").header("Idempotency-Key", "big")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new Endless(50L << 20))).build();
        int status;
        try {
            status = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        } catch (java.io.IOException cutOff) {
            status = 413;
        }
        assertEquals(413, status);
        assertEquals(0, effects.get());
    }

    private HttpResponse<String> raw(byte[] body, String type) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://" + world.authority() + "/api" + DECIDE))
                .header("Authorization", "Bearer s.clerk").header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void assertProblem(HttpResponse<String> answer) {
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElse(""), answer.body());
        assertTrue(answer.body().length() < 2000, "length " + answer.body().length());
        for (String word : new String[] {"Exception", "org.xinglin", "com.fasterxml", "java.", "\tat "}) {
            assertFalse(answer.body().contains(word), answer.body());
        }
    }

    /** Is as many spaces as one likes. */
    private static final class Endless extends InputStream {

        private long left;

        Endless(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int read = (int) Math.min(left, length);
            java.util.Arrays.fill(into, from, from + read, (byte) ' ');
            left -= read;
            return read;
        }
    }
}
