package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.AppState;
import org.xinglin.api.client.RepeatedCalls;

/** A call sent again has one effect; an answer that is known is not sent again. */
class RepeatsTest {

    private static final UUID ID = new UUID(7, 7);
    private static final String PATH = "/tenants/13/applications/" + ID + "/institution-decision";
    private final AtomicInteger effects = new AtomicInteger();
    private boolean refuse;
    private World world;

    @BeforeEach
    void begin() {
        world = new World(0);
        world.doctors.put("active", World.doctor(Account.State.ACTIVE));
        world.staff.put("clerk", World.officer(World.HEBEI, Staff.Role.INSTITUTION, World.HOSPITAL));
        world.applications(Map.of(
                "find", a -> Optional.of(World.application(ID, AppState.SUBMITTED)),
                "ofInstitution", a -> List.of(World.application(ID, AppState.SUBMITTED)),
                "submit", a -> {
                    effects.incrementAndGet();
                    return Outcome.accepted(World.application(ID, AppState.SUBMITTED));
                },
                "confirm", a -> {
                    effects.incrementAndGet();
                    return refuse ? Outcome.refused(Finding.of("application-state", "R-REG-06", "", ""))
                            : Outcome.accepted(World.application(ID, AppState.INST_CONFIRMED));
                }));
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void the_same_post_five_times_has_one_effect_and_one_answer() {
        HttpResponse<String> first = decide("k", "{\"agree\":true}");
        assertEquals(200, first.statusCode());
        assertTrue(first.headers().firstValue("Idempotency-Replayed").isEmpty());
        for (int i = 0; i < 4; i++) {
            HttpResponse<String> again = decide("k", "{\"agree\":true}");
            assertEquals(200, again.statusCode());
            assertEquals(first.body(), again.body());
            assertEquals("application/json", again.headers().firstValue("Content-Type").orElse(""));
            assertEquals("true", again.headers().firstValue("Idempotency-Replayed").orElse(""));
        }
        assertEquals(1, effects.get());
    }

    @Test
    void a_changed_body_or_address_under_the_same_key_is_refused() {
        decide("k", "{\"agree\":true}");
        HttpResponse<String> changed = decide("k", "{\"agree\":false,\"reason\":\"x\"}");
        assertEquals(422, changed.statusCode());
        assertTrue(changed.body().contains("idempotency-key-reused"), changed.body());
        assertEquals(422, world.send("POST", "/tenants/13/applications/" + ID + "/withdrawal", "", "Authorization", "Bearer s.clerk",
                "Idempotency-Key", "k").statusCode());
        assertEquals(1, effects.get());
        assertEquals(200, decide("other", "{\"agree\":true}").statusCode());
        assertEquals(2, effects.get());
    }

    @Test
    void what_was_refused_had_no_effect_and_leaves_the_key_free() {
        refuse = true;
        assertEquals(409, decide("k", "{\"agree\":true}").statusCode());
        refuse = false;
        assertEquals(200, decide("k", "{\"agree\":true}").statusCode());
        assertEquals(400, decide("m", "{").statusCode());
        assertEquals(200, decide("m", "{\"agree\":true}").statusCode());
    }

    @Test
    void while_it_is_carried_out_the_key_is_taken() {
        world.answer(RepeatedCalls.class, s -> world.services.clients.repeats = s, Map.of(
                "begin", a -> new RepeatedCalls.Ruling.Running()));
        HttpResponse<String> answer = decide("k", "{\"agree\":true}");
        assertEquals(409, answer.statusCode());
        assertEquals("2", answer.headers().firstValue("Retry-After").orElse(""));
        assertEquals(0, effects.get());
    }

    @Test
    @DisplayName("R-REG-21: a submission makes its application by the key; after a server was killed it is sent again without waiting")
    void a_submission_waits_for_no_lease() {
        world.answer(RepeatedCalls.class, s -> world.services.clients.repeats = s, Map.of(
                "begin", a -> new RepeatedCalls.Ruling.Running()));
        HttpResponse<String> answer = world.post("/tenants/13/applications", "{\"type\":\"registration\",\"reason\":\"r\",\"form\":{}}",
                "Authorization", "Bearer d.active", "Idempotency-Key", "k");
        assertEquals(201, answer.statusCode(), answer.body());
        assertEquals(1, effects.get());
    }

    @Test
    void a_key_is_one_to_two_hundred_characters() {
        assertEquals(400, decide("x".repeat(201), "{\"agree\":true}").statusCode());
        assertEquals(0, effects.get());
    }

    @Test
    void who_has_an_answer_already_gets_304() {
        String path = "/tenants/13/institution/applications";
        HttpResponse<String> first = world.get(path, "Authorization", "Bearer s.clerk");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertTrue(tag.matches("W/\"[-_A-Za-z0-9]{27}\""), tag);
        HttpResponse<String> again = world.get(path, "Authorization", "Bearer s.clerk", "If-None-Match", "\"other\", " + tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(tag, again.headers().firstValue("ETag").orElse(""));
        assertEquals(200, world.get(path, "Authorization", "Bearer s.clerk", "If-None-Match", "\"other\"").statusCode());
        HttpResponse<String> nobody = world.get(path, "If-None-Match", tag);
        assertEquals(401, nobody.statusCode());
        assertFalse(nobody.headers().firstValue("ETag").isPresent());
    }

    private HttpResponse<String> decide(String key, String body) {
        return world.post(PATH, body, "Authorization", "Bearer s.clerk", "Idempotency-Key", key);
    }
}
