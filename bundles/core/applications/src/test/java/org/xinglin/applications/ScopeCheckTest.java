package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;

@DisplayName("R-DAT-32: a province's own scopes are accepted where that province defines them")
class ScopeCheckTest {

    private static final String SCHEMA = "{\"properties\": {\"scopes\": {\"x-options\": \"scopes\"}, \"scope\": {\"x-options\": \"scopes\"},"
            + " \"title\": {\"x-options\": \"titles\"}}}";
    private static final Tenant HEBEI = tenant("13", Map.of("scope.271301", "疼痛医学专业"));
    private static final Tenant SHANXI = tenant("14", Map.of());

    private static Tenant tenant(String code, Map<String, String> parameters) {
        return new Tenant(TenantId.of(code), TenantKind.PROVINCE, Text.of(code, code), LocalDate.of(2018, 6, 30), 20, Set.of(), Set.of(),
                parameters);
    }

    private static List<String> fields(Tenant tenant, Map<String, Object> form, Optional<Facts.Person> person) {
        return ScopeCheck.check(tenant, SCHEMA, new Form(form), person).stream().map(Finding::field).toList();
    }

    @Test
    void what_a_form_asks_for_must_be_defined() {
        assertEquals(List.of(), fields(HEBEI, Map.of("scopes", List.of("11", "271301")), Optional.empty()));
        assertEquals(List.of("/scopes"), fields(HEBEI, Map.of("scopes", List.of("11", "271302")), Optional.empty()));
        assertEquals(List.of("/scopes"), fields(SHANXI, Map.of("scopes", List.of("271301")), Optional.empty()));
        assertEquals(List.of("/scope"), fields(SHANXI, Map.of("scope", "271301"), Optional.empty()));
        assertEquals(List.of(), fields(SHANXI, Map.of("scopes", List.of("27", "11"), "title", "271301"), Optional.empty()));
    }

    @Test
    void what_a_form_keeps_must_be_of_this_province() {
        UUID registration = UUID.randomUUID();
        Standing.Registration held = new Standing.Registration(registration, HEBEI.id(), "张三", "1", 1, "10", Set.of("271301"), "13",
                new Workplace(UUID.randomUUID(), "医院", "130102"), new Office(UUID.randomUUID(), "委"), UUID.randomUUID(), LocalDate.EPOCH,
                RegStatus.VALID, BizStatus.REGISTERED, Optional.empty(), "", Particulars.NONE, "", false, 1);
        Optional<Facts.Person> person = Optional.of(new Facts.Person(new PersonId(UUID.randomUUID()), "张三", "1", LocalDate.EPOCH, List.of(),
                new Standing(Optional.empty(), List.of(held), List.of(), List.of(), List.of(), List.of())));
        assertEquals(List.of("/scopes"), fields(SHANXI, Map.of("registrationId", registration.toString()), person));
        assertEquals(List.of(), fields(SHANXI, Map.of("registrationId", registration.toString(), "scopes", List.of("11")), person));
        assertEquals(List.of(), fields(tenant("13", Map.of()), Map.of("registrationId", registration.toString()), person),
                "what is registered stays, though no longer offered");
    }
}
