package org.xinglin.types.multisitecancel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.Situation.id;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.business.BusinessType.Confirmer;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.EndFiling;
import org.xinglin.testkit.Situation;

@DisplayName("申请取消“多地点执业”")
class MultisiteCancelTypeTest {

    private static final LocalDate ON = LocalDate.of(2025, 5, 6);

    private final MultisiteCancelType type = new MultisiteCancelType();

    private Situation situation() {
        return new Situation().type("multisite-cancel").qualified("licensed", 1, "10")
                .registered("hebei", "H1", "130102", "licensed", "11")
                .filed("one", "hebei", FilingKind.LEGACY_MULTISITE, "H2", "130104", "2016-01-01", "2027-12-31", "11")
                .filed("two", "hebei", FilingKind.LEGACY_MULTISITE, "H3", "130102", "2016-01-01", null, "11")
                .at("H2", "130104").form("filingId", id("one"));
    }

    @Test
    @DisplayName("R-REG-165, R-REG-166: that one and no other ends, the registration stays")
    void exactly_one_ends() {
        Case approved = situation().build();

        List<Effect> effects = type.enact(approved);

        assertEquals(List.of(new EndFiling(id("one"), id("hebei"), TenantId.of("13"), FilingStatus.WITHDRAWN, ON, "withdrawn")),
                effects);
        Standing after = Situation.after(approved, effects);
        assertEquals(FilingStatus.WITHDRAWN, after.filing(id("one")).orElseThrow().status());
        assertEquals(Optional.of(ON), after.filing(id("one")).orElseThrow().endedOn());
        assertEquals(FilingStatus.VALID, after.filing(id("two")).orElseThrow().status());
        assertEquals(approved.requirePerson().standing().registrations(), after.registrations());
    }

    @Test
    @DisplayName("§3.17: the filed institution confirms, its authority for the registration's category decides (R-REG-165, R-REG-166)")
    void the_filed_institution_confirms() {
        assertEquals(Set.of(Starter.DOCTOR), type.starters());
        assertEquals(Confirmer.FILED_INSTITUTION, type.confirmer());
        assertFalse(type.exclusive(Starter.DOCTOR), "R-REG-21 does not count it");
        assertTrue(type.fallsWithItsGround(), "R-REG-23");
        Case applied = situation().build();
        assertEquals(Optional.of(id("H2")), type.institution(applied.form(), applied.facts().person()).orThrow());
        assertEquals("10", type.category(applied.form(), applied.facts()).orThrow());
    }

    @Test
    void what_is_none_of_the_persons_is_refused() {
        Case nobodys = situation().form("filingId", id("nobody's")).build();

        assertEquals("valid-site-to-cancel", type.institution(nobodys.form(), nobodys.facts().person()).findings().get(0).code());
        assertEquals("valid-site-to-cancel", type.category(nobodys.form(), nobodys.facts()).findings().get(0).code());
        assertThrows(IllegalArgumentException.class, () -> type.enact(nobodys));
    }

    @Test
    void it_cannot_be_told_while_the_national_end_is_away() {
        Case away = situation().nationalEndAway().build();

        assertThrows(UnavailableException.class, () -> type.institution(away.form(), away.facts().person()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "{'filingId':'00000000-0000-0007-0000-000000000001'}|true",
        "{}|false",
        "{'filingId':['00000000-0000-0007-0000-000000000001','00000000-0000-0007-0000-000000000002']}|false",
        "{'filingId':'00000000-0000-0007-0000-000000000001','more':1}|false",
    })
    @DisplayName("R-REG-165, R-REG-166: the form names exactly one")
    void the_form_names_exactly_one(String form, boolean valid) throws Exception {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(type.formSchema());

        assertEquals(valid, schema.validate(new ObjectMapper().readTree(form.replace('\'', '"'))).isEmpty());
    }
}
