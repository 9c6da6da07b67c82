package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Submission;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;

@DisplayName("what is known of a case at the counter (R-REG-03, R-REG-04)")
class CounterFactsTest {

    private static World world;

    @BeforeAll
    static void start() {
        world = new World();
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    private static Application submitted(TenantId tenant, PersonId person, List<UUID> further) {
        Map<String, Object> form = new HashMap<>(SampleType.form("10"));
        form.put("otherInstitutionIds", further.stream().map(UUID::toString).toList());
        return world.applications.submit(tenant, new Submission(UUID.randomUUID(), "sample", Starter.COMMISSION,
                Optional.of(World.OFFICER), person, "李酉", new Form(form), "在窗口办理")).orThrow();
    }

    @Test
    @DisplayName("R-REG-03: who has no qualification is known by the document shown")
    void who_was_identified_is_known() {
        Application taken = submitted(SHANXI, National.VISITOR, List.of());
        Facts.Person known = world.law.last().requirePerson();
        assertEquals("李酉 1 1970-01-01", known.name() + " " + known.gender() + " " + known.birthDate());
        assertEquals(List.of(), known.qualifications());
        world.applications.decide(SHANXI, taken.id(), World.OFFICER, true, "").orThrow();
        assertEquals(LocalDate.of(1970, 1, 1), world.law.last().requirePerson().birthDate());
        submitted(SHANXI, World.somebody(), List.of());
        assertEquals(LocalDate.of(1999, 9, 9), world.law.last().requirePerson().birthDate());
    }

    @Test
    @DisplayName("R-REG-196, R-REG-205: what the deciding authority governs is known at submission and decision")
    void the_authoritys_area_is_known() {
        Application taken = submitted(HEBEI, National.VISITOR, List.of());
        assertEquals(Optional.of("130105"), world.law.last().authorityDivision());
        world.applications.decide(HEBEI, taken.id(), World.OFFICER, true, "").orThrow();
        assertEquals(Optional.of("130105"), world.law.last().authorityDivision());
    }

    @Test
    @DisplayName("R-REG-212: further institutions of the form are known, those that nobody knows left out")
    void further_institutions_are_known() {
        Application taken = submitted(SHANXI, World.somebody(), List.of(World.BRANCH, UUID.randomUUID()));
        assertEquals(List.of(World.BRANCH), further(world.law.last()));
        world.applications.decide(SHANXI, taken.id(), World.OFFICER, true, "").orThrow();
        assertEquals(List.of(World.BRANCH), further(world.law.last()));
    }

    @Test
    @DisplayName("R-FEED-34, R-FEED-37, R-REG-60: a record of another name is known where the name is corrected, and nowhere else")
    void a_record_of_another_name_is_known_where_names_are_corrected() {
        PersonId renamed = National.RENAMED;
        submitted(SHANXI, renamed, List.of());
        assertEquals(List.of(), world.law.last().requirePerson().qualifications());
        SampleType correction = new SampleType("sample", BusinessType.Decider.AUTHORITY, false, true, true);
        world.types.bind(correction);
        try {
            Application taken = submitted(SHANXI, renamed, List.of());
            world.applications.decide(SHANXI, taken.id(), World.OFFICER, true, "").orThrow();
            Facts.Person known = world.law.last().requirePerson();
            assertEquals(List.of(new UUID(3, 3)), known.qualifications().stream().map(Facts.Qualification::id).toList());
            assertEquals("李酉 1 1970-01-01", known.name() + " " + known.gender() + " " + known.birthDate());
        } finally {
            world.types.unbind(correction);
        }
    }

    private static List<UUID> further(Case judged) {
        return judged.facts().further().stream().map(Facts.Institution::id).toList();
    }
}
