package org.xinglin.types.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.Situation.authorityOf;
import static org.xinglin.testkit.Situation.id;
import static org.xinglin.testkit.Situation.workplace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.business.BusinessType.Confirmer;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.GrantFiling;
import org.xinglin.testkit.Situation;

@DisplayName("多执业机构备案")
class FilingTypeTest {

    private static final LocalDate ON = LocalDate.of(2025, 5, 6);

    private final FilingType type = new FilingType();
    private final ObjectMapper json = new ObjectMapper();

    private Situation situation() {
        return new Situation().type("filing").qualified("licensed", 1, "10").registered("hebei", "H1", "130102", "licensed", "11")
                .at("H2", "130104").form("registrationId", id("hebei")).form("institutionId", id("H2"))
                .form("scopes", List.of("11")).form("validFrom", "2025-06-01").form("validTo", "2025-12-31");
    }

    @Test
    @DisplayName("R-REG-147: one filing on the registration, nothing else; R-REG-165: never an old multi-site record")
    void an_approval_grants_one_filing() {
        Case approved = situation().build();

        List<Effect> effects = type.enact(approved);

        assertEquals(List.of(new GrantFiling(approved.idOf("filing"), id("hebei"), TenantId.of("13"), FilingKind.FILING,
                workplace("H2", "130104"), Set.of("11"), LocalDate.of(2025, 6, 1), Optional.of(LocalDate.of(2025, 12, 31)),
                authorityOf("H2"), ON)), effects);
        Standing after = Situation.after(approved, effects);
        assertEquals(approved.requirePerson().standing().registrations(), after.registrations());
        assertEquals(FilingStatus.VALID, after.filing(approved.idOf("filing")).orElseThrow().statusOn(ON));
    }

    @ParameterizedTest
    @CsvSource({"2025-05-05, 2025-05-06", "2025-05-06, 2025-05-06", "2025-05-07, 2025-05-07"})
    @DisplayName("R-REG-143, R-REG-147: a filing does not begin before it is approved")
    void a_filing_does_not_begin_before_its_approval(String wished, String from) {
        GrantFiling grant = (GrantFiling) type.enact(situation().form("validFrom", wished).build()).get(0);

        assertEquals(LocalDate.parse(from), grant.validFrom());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2025-12-31T23:59:59+08:00, VALID",
        "2026-01-01T00:00:00+08:00, EXPIRED",
        "2025-12-31T15:59:59Z, VALID",
        "2025-12-31T16:00:00Z, EXPIRED",
        "2026-01-01T00:30:00+09:00, VALID",
    })
    @DisplayName("SC-12: valid through the last day and expired the next, in Asia/Shanghai, without a job (R-REG-151, R-POL-05)")
    void the_end_date_is_right_to_the_second(String instant, FilingStatus status) {
        Case approved = situation().build();
        Standing after = Situation.after(approved, type.enact(approved));

        LocalDate day = Time.dateOf(OffsetDateTime.parse(instant).toInstant());

        assertEquals(status, after.filing(approved.idOf("filing")).orElseThrow().statusOn(day));
        assertTrue(after.registration(id("hebei")).orElseThrow().valid());
    }

    @Test
    @DisplayName("§3.17: the doctor starts, the target confirms, several at once (R-REG-22), falls with its ground (R-REG-23, R-REG-145)")
    void several_may_be_open_and_each_falls_with_its_ground() {
        assertEquals(Set.of(Starter.DOCTOR), type.starters());
        assertEquals(Confirmer.TARGET_INSTITUTION, type.confirmer());
        assertFalse(type.exclusive(Starter.DOCTOR));
        assertTrue(type.fallsWithItsGround());
        Case applied = situation().build();
        assertEquals(Optional.of(id("H2")), type.institution(applied.form(), Optional.empty()).orThrow());
    }

    @Test
    @DisplayName("R-REG-06, R-REG-145: the target's authority for the registration's category")
    void the_category_is_the_registrations() {
        Case applied = situation().build();
        assertEquals("10", type.category(applied.form(), applied.facts()).orThrow());
        Case nobodys = situation().form("registrationId", id("nobody's")).build();
        assertEquals("filing-on-a-valid-registration",
                type.category(nobodys.form(), nobodys.facts()).findings().get(0).code());
        assertThrows(IllegalArgumentException.class, () -> type.enact(nobodys));
        Case away = situation().nationalEndAway().build();
        assertThrows(UnavailableException.class, () -> type.category(away.form(), away.facts()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrationId", "institutionId", "scopes", "validFrom", "validTo"})
    @DisplayName("R-REG-143: the form asks for registration, institution, scopes and term")
    void the_form_asks_for_what_is_needed(String field) {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(type.formSchema(),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

        assertTrue(schema.validate(json.valueToTree(situation().build().form().values())).isEmpty());
        assertFalse(schema.validate(json.valueToTree(situation().form(field, null).build().form().values())).isEmpty());
        assertFalse(schema.validate(json.valueToTree(situation().form(field, "2025-02-30").build().form().values())).isEmpty());
    }

    @Test
    void every_field_has_a_title_in_two_languages() throws Exception {
        titled(json.readTree(type.formSchema()), "");
    }

    private static void titled(JsonNode schema, String at) {
        assertTrue(schema.hasNonNull("title") && schema.hasNonNull("x-title-en"), at);
        schema.path("properties").properties().forEach(e -> titled(e.getValue(), at + "/" + e.getKey()));
    }

    @Test
    @DisplayName("R-REG-52: guidance to whoever applies says what needs neither change nor filing, and refuses nothing")
    void the_explanation_says_what_needs_no_application() {
        for (String exempt : List.of("规范化培训", "进修", "对口支援", "会诊", "突发事件医疗救援", "公益性医疗", "义诊", "国家任务", "医疗联合体")) {
            assertTrue(type.explanation().zh().contains(exempt), exempt);
        }
        assertTrue(type.explanation().zh().contains("无需办理变更和备案") && type.explanation().en().contains("neither"));
    }
}
