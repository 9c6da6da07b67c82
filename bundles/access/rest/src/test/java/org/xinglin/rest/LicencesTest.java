package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Outcome;
import org.xinglin.api.account.Staff;
import org.xinglin.api.disclosure.PublicInstitution;
import org.xinglin.api.disclosure.PublicInstitutions;
import org.xinglin.api.register.InstitutionLicences;
import org.xinglin.api.register.InstitutionLicences.Licence;
import org.xinglin.api.register.InstitutionLicences.Wanted;

/** Practice licences of institutions and the eight public items (R-PUB-03). */
class LicencesTest {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2028, 12, 31);
    private static final String[] OFFICER = {"Authorization", "Bearer s.officer", "Content-Type", "application/json"};
    private static final String[] CLERK = {"Authorization", "Bearer s.clerk", "Content-Type", "application/json"};

    @Test
    @DisplayName("R-PUB-03: eight items, in the official order, for everybody")
    void the_public_sees_eight_items() throws Exception {
        try (World world = new World(0)) {
            List<Object[]> asked = new ArrayList<>();
            world.answer(PublicInstitutions.class, s -> world.services.menus.publicInstitutions = s, Map.of("search", a -> {
                asked.add(a);
                return Outcome.accepted(List.of(new PublicInstitution("第一医院", "长安区1号", List.of("内科"), "钱", "孙", "PDY1", FROM, TO,
                        "区卫生健康局")));
            }));
            HttpResponse<String> answer = world.get("/disclosure/13/institutions?name=%E7%AC%AC%E4%B8%80");
            JsonNode item = new ObjectMapper().readTree(answer.body()).get(0);
            List<String> names = new ArrayList<>();
            item.fieldNames().forEachRemaining(names::add);
            assertEquals(List.of("name", "address", "subjects", "legalRepresentative", "principal", "registrationNo", "licenceTerm",
                    "authority"), names);
            assertEquals("2024-01-01/2028-12-31", item.get("licenceTerm").asText());
            assertEquals(List.of(World.HEBEI, "第一"), List.of(asked.get(0)));
        }
    }

    @Test
    @DisplayName("R-PUB-03: an officer enters a licence, the institution sees its own")
    void an_officer_enters_a_licence() {
        try (World world = new World(0)) {
            world.staff.put("officer", World.officer(World.HEBEI, Staff.Role.AUTHORITY, World.COMMISSION));
            world.staff.put("clerk", World.officer(World.HEBEI, Staff.Role.INSTITUTION, World.HOSPITAL));
            Licence licence = new Licence(World.HOSPITAL, "钱", "孙", FROM, TO, "区卫生健康局", Instant.EPOCH, "周");
            List<Object[]> asked = new ArrayList<>();
            world.answer(InstitutionLicences.class, s -> world.services.menus.licences = s, Map.of(
                    "of", a -> a[1].equals(World.HOSPITAL) ? Optional.of(licence) : Optional.empty(),
                    "enter", a -> {
                        asked.add(a);
                        return Outcome.accepted(licence);
                    }));
            String path = "/tenants/13/authority/institutions/" + World.HOSPITAL + "/licence";
            String body = "{\"legalRepresentative\":\"钱\",\"principal\":\"孙\",\"validFrom\":\"2024-01-01\",\"validTo\":\"2028-12-31\"}";
            assertEquals(200, world.send("PUT", path, body, OFFICER).statusCode());
            assertEquals(List.of(World.HOSPITAL, new Wanted("钱", "孙", FROM, TO)), List.of(asked.get(0)[1], asked.get(0)[2]));
            assertEquals(422, world.send("PUT", path, "{\"principal\":\"孙\"}", OFFICER).statusCode());
            assertEquals(403, world.send("PUT", path, body, CLERK).statusCode());
            assertTrue(world.get(path, OFFICER).body().contains("\"principal\":\"孙\""));
            assertEquals(404, world.get("/tenants/13/authority/institutions/" + new UUID(9, 9) + "/licence", OFFICER).statusCode());
            assertTrue(world.get("/tenants/13/institution/licence", CLERK).body().contains("区卫生健康局"));
        }
    }
}
