package org.xinglin.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.sample.SampleWorld.SampleAuthority;
import org.xinglin.sample.SampleWorld.SampleInstitution;
import org.xinglin.standards.ClinicalSubject;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.Divisions;

@DisplayName("The sample world")
class SampleWorldTest {

    private final SampleWorld world = SampleWorld.load();

    @Test
    void each_sample_province_has_twelve_institutions_of_all_kinds() {
        for (String province : SampleFeed.PROVINCES) {
            List<SampleInstitution> institutions = world.institutions(province);
            assertEquals(12, institutions.size());
            assertEquals(Set.of("MEDICAL", "PREVENTIVE", "MATERNAL_CHILD"),
                    institutions.stream().map(SampleInstitution::kind).collect(Collectors.toSet()));
        }
    }

    @Test
    void codes_numbers_and_subjects_are_right() {
        Set<String> numbers = new HashSet<>();
        for (SampleInstitution institution : world.institutions()) {
            assertTrue(Divisions.bundled().isInForce(DivisionCode.of(institution.division()), LocalDate.of(2026, 1, 1)));
            assertTrue(institution.division().startsWith(institution.tenant()));
            assertTrue(institution.registrationNo().hasRightCheck());
            assertTrue(numbers.add(institution.uscc().value()) && numbers.add(institution.registrationNo().value()));
            institution.subjects().forEach(code -> assertTrue(ClinicalSubject.find(code).isPresent(), code));
        }
        for (String division : List.of("130102", "130104", "140105", "110105", "610102")) {
            assertTrue(world.institutions().stream().anyMatch(i -> i.division().equals(division)), division);
        }
    }

    @Test
    @DisplayName("R-REG-06, R-REG-34: every category has its authority, TCM the TCM line")
    void every_institution_has_its_authorities() {
        Map<String, SampleAuthority> byName = world.authorities().stream()
                .collect(Collectors.toMap(SampleAuthority::name, a -> a));
        Set<UUID> ids = new HashSet<>();
        world.authorities().forEach(a -> assertTrue(ids.add(a.id())));
        for (SampleInstitution institution : world.institutions()) {
            assertTrue(ids.add(institution.id()));
            SampleAuthority health = byName.get(institution.healthAuthority());
            SampleAuthority tcm = byName.get(institution.tcmAuthority());
            assertNotNull(health, institution.name());
            assertEquals("HEALTH", health.line());
            assertEquals("TCM", tcm.line());
            assertTrue(health.division().startsWith(institution.tenant()));
            assertTrue(tcm.division().startsWith(institution.tenant()));
        }
        SampleInstitution h1 = world.institutions("13").get(0);
        assertEquals("12130102000000019T", h1.uscc().value());
        assertEquals("石家庄市长安区卫生健康局", h1.healthAuthority());
        assertEquals("石家庄市中医药管理局", h1.tcmAuthority());
    }

    @Test
    void usernames_are_unique_in_a_province() {
        for (String province : SampleFeed.PROVINCES) {
            Set<String> names = new HashSet<>();
            world.institutions(province).forEach(i -> assertTrue(names.add(SampleStaff.username(world, i))));
            world.authorities(province).forEach(a -> assertTrue(names.add(SampleStaff.username(a))));
        }
    }
}
