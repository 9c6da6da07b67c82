package org.xinglin.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinglin.api.Outcome;
import org.xinglin.api.Text;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Effect;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;

/** Is a business type made for tests: grants one registration at the institution of the form. */
record SampleType(String code) implements BusinessType {

    static final String SCHEMA = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false,
             "required": ["institutionId", "category"],
             "properties": {
               "institutionId": {"type": "string", "format": "uuid"},
               "category": {"type": "string", "pattern": "^[0-9]{2}$"},
               "scopes": {"type": "array", "items": {"type": "string", "pattern": "^[0-9]{2}$"}},
               "photo": {"type": "string", "format": "uuid", "x-attachment": "PHOTO"},
               "papers": {"type": "array", "items": {"type": "string", "format": "uuid", "x-attachment": "DOCUMENT"}},
               "training": {"type": "object", "properties": {"on": {"type": "string", "format": "date"}}}}}
            """;

    static Map<String, Object> form(String category) {
        return Map.of("institutionId", World.HOSPITAL.toString(), "category", category, "scopes", List.of("11"));
    }

    @Override
    public Text title() {
        return Text.of("样例", "Sample");
    }

    @Override
    public Text explanation() {
        return Text.of("样例", "Sample");
    }

    @Override
    public Set<Starter> starters() {
        return Set.of(Starter.DOCTOR);
    }

    @Override
    public Confirmer confirmer() {
        return Confirmer.TARGET_INSTITUTION;
    }

    @Override
    public boolean changesRegister() {
        return true;
    }

    @Override
    public String formSchema() {
        return SCHEMA;
    }

    @Override
    public Optional<UUID> target(Form form) {
        return form.id("institutionId");
    }

    @Override
    public Outcome<String> category(Form form, Facts facts) {
        return Outcome.accepted(form.text("category").orElseThrow());
    }

    @Override
    public List<Effect> enact(Case approved) {
        Facts.Person person = approved.facts().person().orElseThrow();
        Facts.Institution at = approved.facts().institution().orElseThrow();
        Facts.Authority authority = at.authorityFor("10").orElseThrow();
        LocalDate on = approved.on();
        return List.of(new Effect.GrantRegistration(new UUID(1, 1), approved.tenant(), person.name(), person.gender(), 1, "10",
                Set.of("11"), at.divisionCode().substring(0, 2), at.id(), at.name(), at.divisionCode(), authority.id(),
                authority.name(), new UUID(3, 3), on, BizStatus.REGISTERED, "", "", ""));
    }
}
