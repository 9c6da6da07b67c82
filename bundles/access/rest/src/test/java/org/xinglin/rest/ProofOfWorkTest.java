package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Outcome;

/** Look-ups beyond a few a minute are asked for work instead of a picture (R-PUB-11). */
class ProofOfWorkTest {

    private static final String LOOKUP = "/disclosure/13/doctors?name=a";

    private static JsonNode challenge(World world) throws Exception {
        return new ObjectMapper().readTree(world.get("/disclosure/13/doctors/challenge").body());
    }

    private static String solve(JsonNode challenge) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        for (int number = 0; number < challenge.at("/most").asInt(); number++) {
            byte[] digest = sha.digest((challenge.at("/salt").asText() + number).getBytes(StandardCharsets.UTF_8));
            if (HexFormat.of().formatHex(digest).equals(challenge.at("/challenge").asText())) {
                return challenge.at("/salt").asText() + ";" + number + ";" + challenge.at("/signature").asText();
            }
        }
        throw new AssertionError("no number fits");
    }

    private static World exhausted() {
        World world = new World(60);
        world.disclosure(Map.of("search", a -> Outcome.accepted(List.of())));
        for (int i = 0; i < 10; i++) {
            assertEquals(200, world.get(LOOKUP).statusCode(), "the first ones need no proof");
        }
        return world;
    }

    @Test
    void look_ups_go_on_with_a_proof_and_each_proof_counts_once() throws Exception {
        try (World world = exhausted()) {
            HttpResponse<String> refused = world.get(LOOKUP);
            assertEquals(429, refused.statusCode());
            assertTrue(refused.body().contains("\"code\":\"proof-of-work-required\""), refused.body());
            String proof = solve(challenge(world));
            assertEquals(200, world.get(LOOKUP, "X-Proof-Of-Work", proof).statusCode());
            assertEquals(429, world.get(LOOKUP, "X-Proof-Of-Work", proof).statusCode(), "used");
        }
    }

    @Test
    void what_is_no_proof_of_ours_in_time_counts_for_nothing() throws Exception {
        try (World world = exhausted()) {
            JsonNode challenge = challenge(world);
            String proof = solve(challenge);
            String longer = proof.replaceFirst("\\.\\d+;", "." + Long.MAX_VALUE + ";");
            for (String wrong : List.of("", ";;", "a;1;b", longer, proof.substring(0, proof.length() - 1) + "x",
                    challenge.at("/salt").asText() + ";" + challenge.at("/most").asText() + ";" + challenge.at("/signature").asText())) {
                assertEquals(429, world.get(LOOKUP, "X-Proof-Of-Work", wrong).statusCode(), wrong);
            }
            world.clock.move(Duration.ofMinutes(20).plusSeconds(1));
            for (int i = 0; i < 10; i++) {
                world.get(LOOKUP);
            }
            assertEquals(429, world.get(LOOKUP, "X-Proof-Of-Work", proof).statusCode(), "too late");
        }
    }
}
