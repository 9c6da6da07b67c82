package org.xinglin.register;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Staff;
import org.xinglin.api.register.Institution;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.Uscc;
import org.xinglin.testkit.Approval;

/** Makes institutions with the ids under which {@link Approval} names them, and their staff. */
final class Hospitals {

    private static int number = 10;

    private Hospitals() {
    }

    static Institution in(String division, String name, String... subjects) {
        number++;
        Uscc uscc = Uscc.compose("12", DivisionCode.of(division), "MA00" + (1000 + number));
        return new Institution(UUID.nameUUIDFromBytes(name.getBytes()), name, uscc.value(),
                uscc.organisationCode() + division + "11A1001", division, "MEDICAL", "三级", "长安区1号", "VALID",
                List.of(subjects), Map.of());
    }

    static Staff registrar(TenantId tenant, Institution institution) {
        return new Staff(UUID.nameUUIDFromBytes(("clerk " + institution.id()).getBytes()), tenant, "clerk", "李四",
                Staff.Role.INSTITUTION, institution.id());
    }
}
