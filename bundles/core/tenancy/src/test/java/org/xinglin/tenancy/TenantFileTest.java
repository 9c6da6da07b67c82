package org.xinglin.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Hashtable;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.TenantId;
import org.xinglin.api.tenant.ScopeNames;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;

class TenantFileTest {

    @Test
    void a_full_file_is_read_as_it_says() {
        Hashtable<String, Object> keys = Files.hebei();
        keys.put("service.pid", "org.xinglin.tenant~13");
        keys.put("felix.fileinstall.filename", "file:/x/etc/org.xinglin.tenant-13.cfg");
        keys.put("parameter.theme", "green");
        keys.put("tcmAuthority", "河北省中医药管理局");
        TenantFile file = TenantFile.of(keys);
        Tenant tenant = file.tenant();
        assertEquals(TenantId.of("13"), tenant.id());
        assertEquals(TenantKind.PROVINCE, tenant.kind());
        assertEquals("河北省", tenant.name().zh());
        assertEquals("Hebei", tenant.name().en());
        assertEquals(LocalDate.of(2017, 4, 1), tenant.eRegistrationSince());
        assertEquals(15, tenant.promisedDays());
        assertEquals(Set.of("registration", "change"), tenant.expectedTypes());
        assertEquals(Set.of("national-2017"), tenant.expectedPolicies());
        assertEquals(Map.of("theme", "green", "tcmAuthority", "河北省中医药管理局"), tenant.parameters());
        assertEquals("embedded", file.database());
    }

    @Test
    void what_is_optional_has_a_default() {
        Hashtable<String, Object> keys = new Hashtable<>(Map.of("code", "national", "name", "国家", "eRegistrationSince", "2017-04-01"));
        TenantFile file = TenantFile.of(keys);
        assertEquals(TenantKind.NATIONAL, file.tenant().kind());
        assertEquals(20, file.tenant().promisedDays());
        assertTrue(file.tenant().expectedPolicies().isEmpty());
    }

    @Test
    @DisplayName("R-DAT-32: a province names its own scopes; the national file may name those of all")
    void a_province_names_scopes_of_its_own() {
        Hashtable<String, Object> keys = Files.hebei();
        keys.put("scope.271301", "疼痛医学专业");
        keys.put("scope.571302", "中医骨伤专业");
        Tenant hebei = TenantFile.of(keys).tenant();
        assertEquals(Map.of("271301", "疼痛医学专业", "571302", "中医骨伤专业"), ScopeNames.of(hebei));
        Hashtable<String, Object> national = new Hashtable<>(Map.of("code", "national", "name", "国家",
                "eRegistrationSince", "2017-04-01", "scope.271401", "晋省专业"));
        assertEquals(Map.of("271401", "晋省专业"), ScopeNames.of(TenantFile.of(national).tenant()));
        keys.put("scope.271302", "专".repeat(51));
        assertThrows(IllegalArgumentException.class, () -> TenantFile.of(keys));
    }

    @ParameterizedTest
    @CsvSource({
        "code, 130000, two digits",
        "kind, national, 'province'",
        "eRegistrationSince, 1.4.2017, a date such as",
        "promisedDays, 21, from 1 to 20",
        "promisedDays, many, from 1 to 20",
        "database, jdbc:h2:mem, jdbc:postgresql:",
        "promissedDays, 5, is not known",
        "scope.271401, 疼痛医学专业, no scope of 13",
        "scope.111301, 疼痛医学专业, no scope of 13",
        "scope.2713, 疼痛医学专业, no scope of 13",
        "parameter.scope.271301, 疼痛医学专业, without",
        "name, '', is missing"})
    void a_wrong_key_is_named_with_what_is_expected(String key, String value, String said) {
        Hashtable<String, Object> keys = Files.hebei();
        keys.put(key, value);
        String message = assertThrows(IllegalArgumentException.class, () -> TenantFile.of(keys)).getMessage();
        assertTrue(message.contains(key) && message.contains(said), message);
    }
}
