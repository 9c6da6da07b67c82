package org.xinglin.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Institution;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.Uscc;
import org.xinglin.testkit.TestDatabase;

class InstitutionsTest {

    private static TestDatabase database;
    private static PostgresRegisters registers;

    private final Authority health = new Authority(UUID.randomUUID(), "石家庄市卫生健康委员会", "HEALTH", "130100");
    private final Authority tcm = new Authority(UUID.randomUUID(), "河北省中医药管理局", "TCM", "130000");

    @BeforeAll
    static void start() {
        database = TestDatabase.with(RegisterRoom.ROOM);
        registers = new PostgresRegisters(database.store());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void what_is_entered_is_found_in_its_tenant_only() {
        Institution hospital = institution("河北100%医院_甲", "01", Map.of("10", health.id(), "40", tcm.id()));
        registers.enter(HEBEI, List.of(health, tcm), List.of(hospital));
        assertEquals(hospital, registers.institution(HEBEI, hospital.id()).orElseThrow());
        assertEquals(health, registers.authority(HEBEI, health.id()).orElseThrow());
        assertTrue(registers.authorities(HEBEI).containsAll(List.of(tcm, health)));
        assertEquals(List.of(hospital), registers.institutions(HEBEI, "0%医院_", 10));
        assertEquals(List.of(), registers.institutions(HEBEI, "0_医院%", 10));
        assertTrue(registers.institution(SHANXI, hospital.id()).isEmpty());
        assertEquals(List.of(), registers.institutions(SHANXI, "医院", 10));
    }

    @Test
    void entering_again_updates_and_an_institution_out_of_service_is_not_offered() {
        Institution open = institution("唐山诊所", "02", Map.of("10", health.id()));
        registers.enter(HEBEI, List.of(health), List.of(open));
        Institution closed = new Institution(open.id(), "唐山诊所", open.uscc(), open.registrationNo(), open.divisionCode(),
                open.kind(), open.level(), open.address(), "CANCELLED", List.of("03"), Map.of());
        registers.enter(HEBEI, List.of(), List.of(closed));
        assertEquals(closed, registers.institution(HEBEI, open.id()).orElseThrow());
        assertEquals(List.of(), registers.institutions(HEBEI, "唐山", 10));
    }

    @Test
    void one_wrong_code_keeps_everything_out() {
        Institution good = institution("保定医院", "03", Map.of("10", health.id()));
        Institution wrong = new Institution(UUID.randomUUID(), "邯郸医院", "12130102000000019X", good.registrationNo(),
                "130102", "MEDICAL", "三级", "", "VALID", List.of(), Map.of());
        var refused = assertThrows(IllegalArgumentException.class,
                () -> registers.enter(HEBEI, List.of(health), List.of(good, wrong)));
        assertTrue(refused.getMessage().contains(wrong.id().toString()) && refused.getMessage().contains("uscc"));
        Institution homeless = institution("承德医院", "04", Map.of("10", UUID.randomUUID()));
        assertThrows(IllegalArgumentException.class, () -> registers.enter(HEBEI, List.of(health), List.of(good, homeless)));
        assertTrue(registers.institution(HEBEI, good.id()).isEmpty());
    }

    private static Institution institution(String name, String number, Map<String, UUID> authorities) {
        Uscc uscc = Uscc.compose("12", DivisionCode.of("130102"), "MA0000" + number);
        return new Institution(UUID.randomUUID(), name, uscc.value(), uscc.organisationCode() + "13010211A1001", "130102",
                "MEDICAL", "三级", "长安区1号", "VALID", List.of("03", "03.01"), authorities);
    }
}
