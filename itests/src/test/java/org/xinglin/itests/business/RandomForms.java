package org.xinglin.itests.business;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.Standing;
import org.xinglin.standards.Category;
import org.xinglin.standards.PracticeScope;

/**
 * Fills in forms at random by their schemas and what a page would offer. Not every form makes sense; often enough one does,
 * because fields that belong together mostly fit.
 */
final class RandomForms {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, JsonNode> SCHEMAS = new ConcurrentHashMap<>();

    private final Random random;
    private final Facts.Person person;
    private final List<Facts.Institution> institutions;
    private final LocalDate today;

    RandomForms(Random random, Facts.Person person, List<Facts.Institution> institutions, LocalDate today) {
        this.random = random;
        this.person = person;
        this.institutions = institutions;
        this.today = today;
    }

    Form form(BusinessType type) {
        Map<String, Object> values = object(SCHEMAS.computeIfAbsent(type.code(), code -> schema(type)));
        fit(values);
        return new Form(values);
    }

    private static JsonNode schema(BusinessType type) {
        try {
            return JSON.readTree(type.formSchema());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the form of " + type.code() + " is no JSON", broken);
        }
    }

    private Map<String, Object> object(JsonNode schema) {
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(field -> required.add(field.asText()));
        Map<String, Object> values = new HashMap<>();
        schema.path("properties").properties().forEach(field -> {
            if (required.contains(field.getKey()) || random.nextInt(2) == 0) {
                Object value = value(field.getKey(), field.getValue());
                if (value != null) {
                    values.put(field.getKey(), value);
                }
            }
        });
        return values;
    }

    private Object value(String name, JsonNode schema) {
        if ("array".equals(schema.path("type").asText())) {
            List<Object> items = new ArrayList<>();
            for (int i = random.nextInt(2); i >= 0; i--) {
                Object item = schema.has("x-options") ? option(schema.get("x-options").asText())
                        : value(name, schema.path("items"));
                if (item != null) {
                    items.add(item);
                }
            }
            return items;
        }
        if (schema.has("x-options")) {
            Object option = option(schema.get("x-options").asText());
            if (option != null || !schema.has("enum")) {
                return option;
            }
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size())).asText();
        }
        if (schema.has("oneOf")) {
            return schema.get("oneOf").get(random.nextInt(schema.get("oneOf").size())).get("const").asText();
        }
        return switch (schema.path("type").asText()) {
            case "boolean" -> random.nextInt(4) > 0;
            case "integer" -> 1998 + random.nextInt(25);
            case "object" -> object(schema);
            default -> text(name, schema.path("format").asText());
        };
    }

    private String text(String name, String format) {
        return switch (format) {
            case "date" -> day(name).toString();
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            default -> "文〔2025〕" + random.nextInt(100) + "号";
        };
    }

    private LocalDate day(String name) {
        return switch (name) {
            case "validFrom" -> today.plusDays(random.nextInt(30));
            case "validTo" -> today.plusDays(30 + random.nextInt(400));
            case "from", "cycleStart", "interruptedSince" -> today.minusDays(200 + random.nextInt(900));
            case "to", "completedOn", "cycleEnd" -> today.minusDays(10 + random.nextInt(100));
            default -> today.minusDays(random.nextInt(10));
        };
    }

    private Object option(String list) {
        return switch (list) {
            case "institutions" -> one(institutions.stream().map(i -> i.id().toString()).toList());
            case "qualifications" -> one(person.qualifications().stream().map(q -> q.id().toString()).toList());
            case "registrations" -> one(person.registrations().stream()
                    .filter(r -> r.valid() || random.nextInt(4) == 0).map(r -> r.id().toString()).toList());
            case "filings" -> one(filings(FilingKind.FILING));
            case "sites" -> one(filings(FilingKind.LEGACY_MULTISITE));
            case "bans" -> one(person.standing().bans().stream().map(b -> b.id().toString()).toList());
            case "permits" -> one(person.standing().permits().stream().map(p -> p.id().toString()).toList());
            case "categories" -> one(List.of("10", "20", "30", "41"));
            case "scopes" -> one(PracticeScope.all().stream().map(PracticeScope::code).toList());
            default -> null;
        };
    }

    private List<String> filings(FilingKind kind) {
        return person.standing().filings().stream().filter(f -> f.kind() == kind).map(f -> f.id().toString()).toList();
    }

    private <T> T one(List<T> of) {
        return of.isEmpty() ? null : of.get(random.nextInt(of.size()));
    }

    /** Makes category and scopes those of the qualification or the registration chosen, three times out of four. */
    private void fit(Map<String, Object> values) {
        if (random.nextInt(4) == 0) {
            return;
        }
        Form form = new Form(values);
        String category = form.id("qualificationId").flatMap(person::qualification).map(Facts.Qualification::category)
                .orElse(form.text("category").orElse(null));
        Set<String> held = form.id("registrationId").flatMap(person.standing()::registration)
                .map(Standing.Registration::scopes).orElse(Set.of());
        if (category != null && values.containsKey("category")) {
            values.put("category", category);
        }
        if (values.containsKey("scopes") && category != null) {
            List<PracticeScope> scopes = PracticeScope.of(Category.of(category).top());
            values.put("scopes", List.of(scopes.get(random.nextInt(Math.min(2, scopes.size()))).code()));
        } else if (values.containsKey("scopes") && !held.isEmpty()) {
            values.put("scopes", List.of(one(List.copyOf(new TreeSet<>(held)))));
        }
    }
}
