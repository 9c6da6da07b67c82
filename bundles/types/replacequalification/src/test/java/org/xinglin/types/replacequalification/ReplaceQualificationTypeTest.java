package org.xinglin.types.replacequalification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.PersonRecords;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.RelinkQualification;
import org.xinglin.testkit.Situation;

class ReplaceQualificationTypeTest {

    private final ReplaceQualificationType type = new ReplaceQualificationType();
    private final Situation situation = new Situation().type("replace-qualification").startedBy(Starter.COMMISSION)
            .withoutInstitution().at("医院", "130102").qualified("old", 1, "10").qualified("right", 1, "10")
            .registered("reg", "医院", "130102", "old", "11").form("registrationId", Situation.id("reg"))
            .form("qualificationId", Situation.id("right"));

    @Test
    @DisplayName("R-REG-221, §3.16 更换医师资格: re-linked; practice code, status and all else unchanged")
    void the_registration_is_relinked_and_nothing_else() {
        Case approved = situation.build();
        List<Effect> effects = type.enact(approved);
        assertEquals(List.of(new RelinkQualification(Situation.id("reg"), TenantId.of("13"), Situation.id("right"),
                approved.on())), effects);
        Standing.Registration before = situation.standing().registrations().get(0);
        PersonRecords records = new PersonRecords();
        records.put(before.id(), before, before.approvedOn());
        assertEquals(List.of(), records.applyAll(effects));
        Standing after = records.standing("110130102000123");
        assertEquals(situation.standing().practiceCode(), after.practiceCode());
        assertEquals(List.of(new Standing.Registration(before.id(), before.tenant(), before.personName(), before.gender(),
                before.level(), before.category(), before.scopes(), before.practicePlace(), before.main(), before.authority(),
                Situation.id("right"), before.approvedOn(), before.status(), before.bizStatus(), before.endedOn(),
                before.cause(), before.particulars(), before.remarks(), before.divergent(), before.certificates())),
                after.registrations());
        assertEquals("10", type.category(approved.form(), approved.facts()).orThrow());
    }

    @Test
    @DisplayName("R-REG-03, §3.17: only a commission starts it, nobody confirms it, no lock is taken")
    void it_is_the_commissions_own() {
        assertEquals("[COMMISSION]", type.starters().toString());
        assertEquals("NONE", type.confirmer().name());
        assertFalse(type.exclusive(Starter.COMMISSION));
        assertEquals(false, type.fourEyes());
        assertEquals(Optional.empty(), type.institution(situation.build().form(), Optional.empty()).orThrow());
    }
}
