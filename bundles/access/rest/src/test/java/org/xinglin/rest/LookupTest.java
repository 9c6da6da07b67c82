package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.disclosure.Disclosure;
import org.xinglin.api.disclosure.PublicDoctor;

/** What the public may ask, sees, and how often (R-PUB-01, 11). */
class LookupTest {

    private static final PublicDoctor DOCTOR = new PublicDoctor("张三", "男", "执业医师", "临床", "110130000012345", "河北省",
            List.of("石家庄市第一医院"), List.of("内科专业"), "石家庄市卫生健康委员会");

    private static String named(String name) {
        return "/disclosure/13/doctors?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    @Test
    void answer_has_the_nine_items_and_nothing_else() throws Exception {
        try (World world = new World(0)) {
            AtomicReference<Disclosure.Query> asked = new AtomicReference<>();
            world.disclosure(Map.of("search", a -> {
                asked.set((Disclosure.Query) a[0]);
                return Outcome.accepted(List.of(DOCTOR));
            }));
            JsonNode body = new ObjectMapper().readTree(world.get(named("张三") + "&institution=%E7%AC%AC%E4%B8%80").body());
            assertEquals("[\"name\",\"gender\",\"level\",\"category\",\"practiceCode\",\"practicePlace\",\"institutions\","
                    + "\"scopes\",\"authority\"]", new ObjectMapper().writeValueAsString(body.at("/doctors/0").fieldNames()));
            assertEquals(new Disclosure.Query(Optional.of(World.HEBEI), "张三", "第一"), asked.get());
            assertEquals(200, world.get("/disclosure/national/doctors?name=a").statusCode());
            assertEquals(Optional.empty(), asked.get().province());
        }
    }

    @Test
    void no_listing_without_a_name() {
        try (World world = new World(0)) {
            world.disclosure(Map.of("search", a -> Outcome.refused(
                    Finding.of("name-missing", "R-PUB-11", "/name", "请输入姓名", "Give a name"))));
            assertEquals(422, world.get("/disclosure/13/doctors").statusCode());
            assertEquals(400, world.get("/disclosure/13/doctors?name=a&practiceCode=1").statusCode());
        }
    }

    @Test
    void one_client_may_ask_so_often_a_minute_and_again_when_time_has_passed() {
        try (World world = new World(6)) {
            world.disclosure(Map.of("search", a -> Outcome.accepted(List.of())));
            for (int i = 0; i < 6; i++) {
                assertEquals(200, world.get(named("张三")).statusCode());
            }
            HttpResponse<String> refused = world.get(named("张三"));
            assertEquals(429, refused.statusCode());
            long seconds = Long.parseLong(refused.headers().firstValue("Retry-After").orElse("0"));
            assertTrue(seconds >= 10 && seconds <= 11, "Retry-After " + seconds);
            world.clock.move(Duration.ofSeconds(seconds));
            assertEquals(200, world.get(named("张三")).statusCode());
            assertEquals(429, world.get(named("张三")).statusCode());
            assertEquals(200, world.get("/tenants").statusCode(), "only look-ups are counted");
        }
    }

    @Test
    void counting_begins_anew_when_the_clock_is_set_back() {
        try (World world = new World(1)) {
            world.disclosure(Map.of("search", a -> Outcome.accepted(List.of())));
            world.clock.move(Duration.ofDays(730));
            assertEquals(200, world.get(named("张三")).statusCode());
            assertEquals(429, world.get(named("张三")).statusCode());
            world.clock.move(Duration.ofDays(-730));
            assertEquals(200, world.get(named("张三")).statusCode());
            assertEquals(429, world.get(named("张三")).statusCode());
        }
    }

    @Test
    void forwarded_addresses_are_believed_from_trusted_proxies_only() {
        try (World world = new World(1)) {
            world.disclosure(Map.of("search", a -> Outcome.accepted(List.of())));
            assertEquals(200, world.get(named("a"), "X-Forwarded-For", "203.0.113.1").statusCode());
            assertEquals(429, world.get(named("a"), "X-Forwarded-For", "203.0.113.2").statusCode());
        }
        try (World world = new World(1, "127.0.0.0/8", "10.0.0.1")) {
            world.disclosure(Map.of("search", a -> Outcome.accepted(List.of())));
            assertEquals(200, world.get(named("a"), "X-Forwarded-For", "203.0.113.1").statusCode());
            assertEquals(200, world.get(named("a"), "X-Forwarded-For", "203.0.113.2, 10.0.0.1").statusCode());
            assertEquals(429, world.get(named("a"), "X-Forwarded-For", "198.51.100.9, 203.0.113.2").statusCode());
            assertEquals(200, world.get(named("a"), "X-Forwarded-For", "2001:db8:1:2::3").statusCode());
            assertEquals(429, world.get(named("a"), "X-Forwarded-For", "2001:db8:1:2:ffff::4").statusCode());
        }
    }
}
