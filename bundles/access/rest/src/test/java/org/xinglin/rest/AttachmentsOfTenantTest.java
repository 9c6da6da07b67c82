package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.Actor;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Attachment;
import org.xinglin.api.application.Attachments;

/** R-REG-63, R-PUB-20, R-PUB-22: who may upload, and who sees what was uploaded. */
class AttachmentsOfTenantTest {

    private static final UUID ID = new UUID(5, 5);
    private static final UUID APPLICATION = new UUID(7, 7);
    private static final int MOST = 3 << 20;
    private static final byte[] CONTENT = {(byte) 0xFF, (byte) 0xD8, 1, 2, 3};
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Object> owners = new ArrayList<>();
    private World world;
    private Attachment attachment = attachment(Optional.of(World.PERSON), Optional.empty());
    private List<UUID> carriedBy = List.of(APPLICATION);
    private Function<Object[], Object> uploaded = a -> {
        owners.add(a[3]);
        return Outcome.accepted(attachment);
    };

    @BeforeEach
    void begin() {
        world = new World(0);
        world.doctors.put("own", World.doctor(Account.State.ACTIVE));
        world.doctors.put("other", new Account(new UUID(6, 6), new PersonId(new UUID(6, 6)), "lisi", "李四", "01", "*", "*", true, "*",
                true, true, Account.State.ACTIVE));
        world.staff.put("clerk", World.officer(World.HEBEI, Staff.Role.INSTITUTION, World.HOSPITAL));
        world.staff.put("officer", World.officer(World.HEBEI, Staff.Role.AUTHORITY, World.COMMISSION));
        world.staff.put("stranger", World.officer(World.HEBEI, Staff.Role.INSTITUTION, new UUID(4, 4)));
        world.staff.put("elsewhere", World.officer(World.SHANXI, Staff.Role.INSTITUTION, World.HOSPITAL));
        world.applications(Map.of("find", a -> Optional.of(World.application(APPLICATION, AppState.SUBMITTED))));
        Map<String, Function<Object[], Object>> answers = new HashMap<>();
        answers.put("mostBytes", a -> MOST);
        answers.put("find", a -> ID.equals(a[1]) ? Optional.of(attachment) : Optional.empty());
        answers.put("content", a -> CONTENT);
        answers.put("carriedBy", a -> carriedBy);
        answers.put("upload", a -> uploaded.apply(a));
        world.answer(Attachments.class, s -> world.services.attachments = s, answers);
    }

    @AfterEach
    void end() {
        world.close();
    }

    private static Attachment attachment(Optional<PersonId> person, Optional<Actor> by) {
        return new Attachment(ID, person, Attachment.Kind.PHOTO, "image/jpeg", CONTENT.length, "ab".repeat(32),
                Instant.parse("2025-06-03T02:00:00Z"), by);
    }

    private HttpResponse<String> post(String session, String query, String type, HttpRequest.BodyPublisher body) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create("http://" + world.authority() + "/api/tenants/13/attachments" + query))
                .header("Content-Type", type).header("Authorization", "Bearer " + session).POST(body).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String session, int bytes) throws Exception {
        return post(session, "?kind=PHOTO", "image/jpeg", HttpRequest.BodyPublishers.ofByteArray(new byte[bytes]));
    }

    private HttpResponse<byte[]> get(String session, UUID id) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create("http://" + world.authority() + "/api/tenants/13/attachments/" + id))
                .header("Authorization", "Bearer " + session).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String code(HttpResponse<String> answer) {
        return answer.body().replaceAll("(?s).*?\"code\":\"([^\"]+)\".*", "$1");
    }

    @Test
    void doctor_uploads_for_themselves_and_staff_for_their_office() throws Exception {
        HttpResponse<String> answer = post("d.own", 5);
        assertEquals(201, answer.statusCode());
        assertEquals("/api/tenants/13/attachments/" + ID, answer.headers().firstValue("Location").orElse(""));
        assertTrue(answer.body().contains("\"kind\":\"PHOTO\"") && !answer.body().contains("person"), answer.body());
        assertEquals(201, post("s.clerk", 5).statusCode());
        assertEquals(List.of(World.PERSON, world.staff.get("clerk").actor()), owners);
        assertEquals(403, post("s.elsewhere", 5).statusCode());
        assertEquals(401, post("d.nobody", 5).statusCode());
    }

    @Test
    void kind_and_type_must_be_among_those_that_there_are() throws Exception {
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofByteArray(CONTENT);
        assertEquals(400, post("d.own", "", "image/jpeg", body).statusCode());
        HttpResponse<String> wrong = post("d.own", "?kind=picture", "image/jpeg", body);
        assertEquals(400, wrong.statusCode());
        assertTrue(wrong.body().contains("PHOTO, DOCUMENT"), wrong.body());
        assertEquals(415, post("d.own", "?kind=PHOTO", "text/html", body).statusCode());
        assertEquals(201, post("d.own", "?kind=DOCUMENT", "application/pdf", body).statusCode());
    }

    @Test
    @DisplayName("R-REG-234: every finding reaches the sender, in both languages")
    void refusal_names_every_finding() throws Exception {
        uploaded = a -> Outcome.refused(List.of(
                Finding.of("photo-too-large", "R-REG-234", "/content", "文件过大", "too large"),
                Finding.of("photo-pixels", "R-REG-234", "/content", "尺寸不符", "wrong size")));
        HttpResponse<String> answer = post("d.own", 5);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("photo-too-large") && answer.body().contains("尺寸不符") && answer.body().contains("wrong size"));
    }

    @Test
    void only_here_more_than_a_mebibyte_is_taken_and_no_more_than_an_attachment_may_have() throws Exception {
        assertEquals(201, post("d.own", MOST).statusCode());
        HttpResponse<String> declared = post("d.own", MOST + 1);
        assertEquals(413, declared.statusCode());
        assertEquals("too-large", code(declared));
        assertTrue(declared.body().contains("3 MiB"));
        HttpRequest.BodyPublisher chunked = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[MOST + 1]));
        assertEquals(413, post("d.own", "?kind=DOCUMENT", "application/pdf", chunked).statusCode());
        assertEquals(1, owners.size());
    }

    @Test
    void owner_and_offices_with_an_application_in_hand_get_the_file_as_it_is() throws Exception {
        for (String session : List.of("d.own", "s.clerk", "s.officer")) {
            HttpResponse<byte[]> answer = get(session, ID);
            assertEquals(200, answer.statusCode(), session);
            assertArrayEquals(CONTENT, answer.body());
            assertEquals("image/jpeg", answer.headers().firstValue("Content-Type").orElse(""));
            assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
            assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
            assertTrue(answer.headers().firstValue("Content-Security-Policy").orElse("").contains("sandbox"));
            assertTrue(answer.headers().firstValue("Content-Disposition").orElse("").startsWith("inline; filename=\"" + ID));
        }
    }

    @Test
    @DisplayName("R-PUB-20: for everybody else there is no such attachment")
    void others_are_told_that_it_does_not_exist() throws Exception {
        assertEquals(404, get("d.other", ID).statusCode());
        assertEquals(404, get("s.stranger", ID).statusCode());
        assertEquals(403, get("s.elsewhere", ID).statusCode());
        assertEquals(404, get("d.own", new UUID(1, 2)).statusCode());
        carriedBy = List.of();
        assertEquals(200, get("d.own", ID).statusCode());
        assertEquals(404, get("s.clerk", ID).statusCode(), "no application carries it yet");
        HttpResponse<byte[]> absent = get("s.officer", ID);
        assertEquals(404, absent.statusCode());
        assertTrue(new String(absent.body(), StandardCharsets.UTF_8).contains("\"code\":\"unknown\""));
    }

    @Test
    void what_an_office_uploaded_is_seen_by_it_and_by_the_applicant_whose_application_carries_it() throws Exception {
        attachment = attachment(Optional.empty(), Optional.of(new Actor(new UUID(8, 9), "王五", World.HOSPITAL)));
        carriedBy = List.of();
        assertEquals(200, get("s.clerk", ID).statusCode());
        assertEquals(404, get("d.own", ID).statusCode());
        carriedBy = List.of(APPLICATION);
        assertEquals(200, get("d.own", ID).statusCode());
        assertEquals(404, get("d.other", ID).statusCode());
    }
}
