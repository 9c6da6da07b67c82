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
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.GrantRegistration;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.policy.Parameters;

/**
 * Is a business type made for tests: grants one registration at the institution of the form.
 *
 * @param decider who has the last word
 * @param fourEyes whether who entered it may not decide
 * @param exclusive whether a doctor may have one such application only
 * @param underAnyName whether qualifications of other names count, too
 */
record SampleType(String code, Decider decider, boolean fourEyes, boolean exclusive, boolean underAnyName) implements BusinessType {

    SampleType(String code) {
        this(code, Decider.AUTHORITY, false, true);
    }

    SampleType(String code, Decider decider, boolean fourEyes, boolean exclusive) {
        this(code, decider, fourEyes, exclusive, false);
    }

    static final String SCHEMA = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false,
             "required": ["institutionId", "category"],
             "properties": {
               "institutionId": {"type": "string", "format": "uuid"},
               "category": {"type": "string", "pattern": "^[0-9]{2}$"},
               "otherInstitutionIds": {"type": "array", "items": {"type": "string", "format": "uuid"}},
               "scopes": {"type": "array", "items": {"type": "string", "pattern": "^[0-9]{2}$"}},
               "photo": {"type": "string", "format": "uuid", "x-attachment": "PHOTO"},
               "papers": {"type": "array", "items": {"type": "string", "format": "uuid", "x-attachment": "DOCUMENT"}},
               "knownSince": {"type": "string", "format": "date"},
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
        return Set.of(Starter.values());
    }

    @Override
    public Confirmer confirmer() {
        return Confirmer.TARGET_INSTITUTION;
    }

    @Override
    public boolean exclusive(Starter starter) {
        return exclusive && starter == Starter.DOCTOR;
    }

    @Override
    public boolean fallsWithItsGround() {
        return !exclusive;
    }

    @Override
    public boolean replacesOpenOne() {
        return decider == Decider.INSTITUTION;
    }

    @Override
    public String formSchema() {
        return SCHEMA;
    }

    @Override
    public Outcome<Optional<UUID>> institution(Form form, Optional<Facts.Person> person) {
        return Outcome.accepted(form.id("institutionId"));
    }

    @Override
    public Optional<LocalDate> reportableSince(Form form) {
        return form.date("knownSince");
    }

    @Override
    public List<UUID> furtherInstitutions(Form form) {
        return form.texts("otherInstitutionIds").stream().map(UUID::fromString).toList();
    }

    @Override
    public Outcome<String> category(Form form, Facts facts) {
        return Outcome.accepted(form.text("category").orElseThrow());
    }

    @Override
    public List<Effect> enact(Case approved) {
        return List.of(new GrantRegistration(new UUID(1, 1), approved.tenant(), approved.requirePerson().name(), "2", 1, "10",
                Set.of("11"), approved.tenant().code(), approved.requireInstitution().workplace(),
                approved.authority().orElse(new Office(World.HOSPITAL, "")), new UUID(3, 3), approved.on(),
                BizStatus.REGISTERED, Particulars.NONE, ""));
    }

    @Override
    public List<Effect> enact(Case approved, Parameters parameters) {
        return parameters.find("sample.nothing").isPresent() ? List.of() : enact(approved);
    }
}
