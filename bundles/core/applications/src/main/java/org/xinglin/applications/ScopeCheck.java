package org.xinglin.applications;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xinglin.api.Finding;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.Intended;
import org.xinglin.api.tenant.ScopeNames;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.store.Json;

/**
 * Refuses practice scopes of provinces where they are not defined (R-DAT-32): those that a form asks for, in members whose schema
 * says {@code "x-options": "scopes"}, must stand in the tenant's file, and those that it keeps must be of this province. Pure.
 */
final class ScopeCheck {

    private ScopeCheck() {
    }

    static List<Finding> check(Tenant tenant, String schema, Form form, Optional<Facts.Person> person) {
        List<Finding> findings = new ArrayList<>();
        Json.read(schema, JsonNode.class).path("properties").fields().forEachRemaining(member -> {
            if (member.getValue().path("x-options").asText().equals("scopes")) {
                asked(form, member.getKey()).filter(ScopeNames::isProvincial)
                        .filter(code -> !tenant.parameters().containsKey(ScopeNames.PREFIX + code)).distinct()
                        .forEach(code -> findings.add(unknown("/" + member.getKey(), code)));
            }
        });
        if (findings.isEmpty() && form.id("registrationId").isPresent()) {
            Set<String> kept = person.map(known -> Intended.of(form, known).scopes()).orElse(Set.of());
            kept.stream().filter(code -> !ScopeNames.isOf(tenant.id(), code)).sorted()
                    .forEach(code -> findings.add(unknown("/scopes", code)));
        }
        return findings;
    }

    private static Stream<String> asked(Form form, String member) {
        Object value = form.values().get(member);
        return value instanceof String one ? Stream.of(one)
                : value instanceof List<?> many ? many.stream().filter(String.class::isInstance).map(String.class::cast) : Stream.of();
    }

    private static Finding unknown(String field, String code) {
        return Finding.of("scope-not-defined-here", "R-DAT-32", field, "本省没有规定执业范围 " + code + "，请从本省的执业范围中选择",
                "this province defines no scope " + code + "; choose one of its own");
    }
}
