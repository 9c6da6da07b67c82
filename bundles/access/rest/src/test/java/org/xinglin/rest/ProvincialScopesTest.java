package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Text;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.TenantStatus;

/** The code tables with a province's own scopes (R-DAT-32). */
class ProvincialScopesTest {

    @Test
    @DisplayName("R-DAT-32: the code tables of a province name its own scopes, those of others do not")
    void a_provinces_own_scopes_stand_in_its_code_tables() {
        try (World world = new World(0)) {
            world.tenants.set(0, new TenantStatus(new Tenant(World.HEBEI, TenantKind.PROVINCE, Text.of("河北省", "Hebei"), LocalDate.EPOCH,
                    20, Set.of(), Set.of(), Map.of("scope.271301", "疼痛医学专业", "theme", "green")), List.of()));
            String own = world.get("/codes?province=13").body();
            assertTrue(own.contains("{\"code\":\"271301\",\"name\":{\"zh\":\"疼痛医学专业\",\"en\":\"疼痛医学专业\"},\"within\":\"10\"}"), own);
            assertTrue(own.contains("\"code\":\"11\"") && !own.contains("green"));
            for (String other : List.of("/codes", "/codes?province=14")) {
                assertFalse(world.get(other).body().contains("271301"), other);
            }
            assertEquals(404, world.get("/codes?province=99").statusCode());
        }
    }
}
