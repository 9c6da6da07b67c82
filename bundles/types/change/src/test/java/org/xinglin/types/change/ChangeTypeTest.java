package org.xinglin.types.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.Situation.id;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.business.BusinessType.Confirmer;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.testkit.Situation;

@DisplayName("§3.17, row 变更: who starts and confirms, and the form")
class ChangeTypeTest {

    private static final String BASE = "'registrationId':'00000000-0000-0007-0000-000000000001'";

    private final ChangeType type = new ChangeType();
    private final ObjectMapper json = new ObjectMapper();
    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(
            type.formSchema(), SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

    private Situation situation() {
        return new Situation().type("change").qualified("licensed", 1, "10").qualified("tcm", 1, "41")
                .registered("hebei", "H1", "130102", "licensed", "11").form("registrationId", id("hebei"));
    }

    @Test
    @DisplayName("the doctor or the commission starts, the target confirms, one open application a person (R-REG-04, R-REG-05, R-REG-21, R-REG-112)")
    void the_target_institution_confirms() {
        assertEquals(Set.of(Starter.DOCTOR, Starter.COMMISSION), type.starters());
        assertEquals(Confirmer.TARGET_INSTITUTION, type.confirmer());
        assertTrue(type.exclusive(Starter.DOCTOR));
        assertTrue(type.exclusive(Starter.COMMISSION));
        assertFalse(type.fallsWithItsGround(), "R-REG-23: a former employer must not be able to block a move");
    }

    @Test
    @DisplayName("R-REG-112: it is the present main institution where that stays")
    void without_a_target_the_present_main_institution_confirms() {
        Case there = situation().build();
        assertEquals(Optional.of(id("H1")), type.institution(there.form(), there.facts().person()).orThrow());

        Case target = situation().form("institutionId", id("S1")).build();
        assertEquals(Optional.of(id("S1")), type.institution(target.form(), Optional.empty()).orThrow());

        Case unknown = situation().form("registrationId", id("nobody's")).build();
        assertEquals("registration-to-start-from",
                type.institution(unknown.form(), unknown.facts().person()).findings().get(0).code());
        assertThrows(UnavailableException.class, () -> type.institution(there.form(), Optional.empty()));
    }

    @Test
    @DisplayName("R-REG-06, R-REG-112: the authority is the one for the new category")
    void the_category_is_the_new_one() {
        Case same = situation().build();
        assertEquals("10", type.category(same.form(), same.facts()).orThrow());
        Case byQualification = situation().form("qualificationId", id("tcm")).build();
        assertEquals("41", type.category(byQualification.form(), byQualification.facts()).orThrow());
        Case said = situation().form("category", "20").nationalEndAway().build();
        assertEquals("20", type.category(said.form(), said.facts()).orThrow());
        Case wrong = situation().form("category", "19").build();
        assertEquals("category-unknown", type.category(wrong.form(), wrong.facts()).findings().get(0).code());
        Case away = situation().nationalEndAway().build();
        assertThrows(UnavailableException.class, () -> type.category(away.form(), away.facts()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "|true",
        ",'practicePlaceChanges':true,'mainInstitutionChanges':true,'institutionId':'00000000-0000-0007-0000-000000000002'|true",
        ",'practicePlaceChanges':'yes'|false",
        ",'scopes':['11','14'],'category':'10'|true",
        ",'scopes':[]|false",
        ",'scopeEvidence':{'kind':'TRAINING','body':'某医院','completedOn':'2025-03-01','assessedOn':'2025-04-01'}|true",
        ",'scopeEvidence':{'kind':'OTHER','body':'某医院','completedOn':'2025-03-01'}|false",
        ",'scopeEvidence':{'kind':'EDUCATION','body':'某大学'}|false",
        ",'title':'232','education':'20','school':'山西医科大学'|true",
        ",'photo':'x'|false",
        ",'proofs':['00000000-0000-0007-0000-000000000009']|true",
        ",'level':1|false",
    })
    @DisplayName("R-REG-110, R-REG-115, R-REG-116: all items can be combined, what is left out stays")
    void the_form_takes_all_items_together(String more, boolean valid) throws Exception {
        String form = ("{" + BASE + (more == null ? "" : more) + "}").replace('\'', '"');
        assertEquals(valid, schema.validate(json.readTree(form)).isEmpty(), form);
    }

    @Test
    void the_form_asks_for_the_registration_and_titles_everything_in_two_languages() throws Exception {
        assertFalse(schema.validate(json.readTree("{}")).isEmpty());
        titled(json.readTree(type.formSchema()), "");
    }

    @Test
    void nothing_is_enacted_without_its_registration() {
        Case without = new Situation().form("registrationId", id("nobody's")).build();
        assertThrows(IllegalArgumentException.class, () -> type.enact(without));
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
