package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.ApplicationForms;

@DisplayName("R-REG-09: the form is printed by the confirming institution alone, in its window")
class FormOfApplicationTest {

    private static final UUID ID = new UUID(7, 7);
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-', (byte) 0xE2, (byte) 0x80, 0};
    private final HttpClient client = HttpClient.newHttpClient();
    private World world;
    private Outcome<byte[]> printed = Outcome.accepted(PDF);

    @BeforeEach
    void begin() {
        world = new World(0);
        world.doctors.put("own", World.doctor(Account.State.ACTIVE));
        world.staff.put("clerk", World.officer(World.HEBEI, Staff.Role.INSTITUTION, World.HOSPITAL));
        world.staff.put("stranger", World.officer(World.HEBEI, Staff.Role.INSTITUTION, new UUID(4, 4)));
        world.staff.put("elsewhere", World.officer(World.SHANXI, Staff.Role.INSTITUTION, World.HOSPITAL));
        world.staff.put("officer", World.officer(World.HEBEI, Staff.Role.AUTHORITY, World.COMMISSION));
        Application application = World.application(ID, AppState.INST_CONFIRMED);
        world.applications(Map.of("find", a -> ID.equals(a[1]) ? Optional.of(application) : Optional.empty()));
        world.answer(ApplicationForms.class, s -> world.services.applicationForms = s, Map.of("pdf", a -> {
            assertEquals(application, a[0]);
            return printed;
        }));
    }

    @AfterEach
    void end() {
        world.close();
    }

    private HttpResponse<byte[]> get(String session, UUID id, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://" + world.authority() + "/api/tenants/13/applications/" + id
                + "/form")).header("Authorization", "Bearer " + session);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static JsonNode problem(HttpResponse<byte[]> answer) throws Exception {
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"), answer.headers().toString());
        return new ObjectMapper().readTree(answer.body());
    }

    @Test
    void confirming_institution_prints_any_number_of_times() throws Exception {
        for (int i = 0; i < 3; i++) {
            HttpResponse<byte[]> answer = get("s.clerk", ID);
            assertEquals(200, answer.statusCode());
            assertEquals("application/pdf", answer.headers().firstValue("Content-Type").orElse(""));
            assertEquals("attachment; filename=\"" + ID + ".pdf\"", answer.headers().firstValue("Content-Disposition").orElse(""));
            assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
            assertArrayEquals(PDF, answer.body());
        }
    }

    @Test
    void nobody_else_prints() throws Exception {
        assertEquals("not-permitted", problem(get("d.own", ID)).get("code").asText());
        assertEquals("not-permitted", problem(get("s.officer", ID)).get("code").asText());
        assertEquals("other-tenant", problem(get("s.elsewhere", ID)).get("code").asText());
        assertEquals("unknown", problem(get("s.stranger", ID)).get("code").asText());
        assertEquals("unknown", problem(get("s.clerk", new UUID(7, 8))).get("code").asText());
        assertEquals("not-signed-in", problem(get("s.nobody", ID)).get("code").asText());
    }

    @Test
    void outside_its_window_it_is_a_conflict_that_names_the_rule() throws Exception {
        printed = Outcome.refused(Finding.of("form-not-printable", "R-REG-09", "申请表只能在机构审核通过之后打印。",
                "The form can be printed only after the confirmation."));
        HttpResponse<byte[]> answer = get("s.clerk", ID, "Accept", "application/pdf");
        assertEquals(409, answer.statusCode());
        JsonNode problem = problem(answer);
        assertEquals("form-not-printable", problem.get("code").asText());
        assertEquals("R-REG-09", problem.at("/findings/0/rule").asText());
        assertEquals("申请表只能在机构审核通过之后打印。", problem.get("detail").asText());
        assertEquals("The form can be printed only after the confirmation.",
                problem(get("s.clerk", ID, "Accept-Language", "en")).get("detail").asText());
    }

    @Test
    void printing_that_is_away_comes_back_later() throws Exception {
        world.services.applicationForms = null;
        HttpResponse<byte[]> answer = get("s.clerk", ID);
        assertEquals(503, answer.statusCode());
        assertTrue(answer.headers().firstValue("Retry-After").isPresent());
        assertTrue(problem(answer).get("detail").asText().contains("application-forms"));
    }
}
