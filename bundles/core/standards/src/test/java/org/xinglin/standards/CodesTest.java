package org.xinglin.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hutool.core.util.CreditCodeUtil;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinglin.standards.QualificationCode.Mismatch;

@DisplayName("Codes of qualifications, practice and institutions, rulebook §2.7.1–2.7.5")
class CodesTest {

    private static final String FIXTURE = "200613110130102198001159990";
    private static final ResidentId PERSON = ResidentId.of("130102198001159990");

    @Test
    void the_qualification_fixture_is_taken_apart() {
        QualificationCode code = QualificationCode.parse(FIXTURE).orElseThrow();
        assertEquals(2006, code.year());
        assertEquals("13", code.province());
        assertEquals(Level.LICENSED, code.level());
        assertEquals(Optional.of(Category.CLINICAL), code.category());
        assertEquals("130102198001159990", code.idPart());
        assertTrue(code.embeds(PERSON));
        assertEquals(code, QualificationCode.compose(2006, "13", 1, Category.CLINICAL, PERSON));
        assertEquals("200613110******************", code.toString());
    }

    @Test
    void a_code_of_twenty_four_embeds_the_older_number_of_the_same_person() {
        QualificationCode legacy = QualificationCode.parse("199813110130102550505999").orElseThrow();
        ResidentId old = ResidentId.of("130102550505999");
        assertEquals(QualificationCode.LEGACY_YEAR, legacy.year());
        assertTrue(legacy.embeds(old));
        assertTrue(legacy.embeds(old.to18()));
        assertFalse(legacy.embeds(PERSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2006131101301021980011599900", "20061311013010219800115999", "200613510130102198001159990",
        "20061311013010219800115999A", "2006131X0130102198001159990"})
    void another_form_is_no_qualification_code(String text) {
        assertTrue(QualificationCode.parse(text).isEmpty());
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new QualificationCode(text));
        assertFalse(!text.isEmpty() && refused.getMessage().contains(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2006, 13, 110, 130102198001159990, ''",
        "2007, 13, 110, 130102198001159990, YEAR",
        "2006, 14, 110, 130102198001159990, PROVINCE",
        "2006, 13, 210, 130102198001159990, LEVEL",
        "2006, 13, 120, 130102198001159990, CATEGORY",
        "2006, 13, 110, 11010519491231002X, ID",
        "2007, 14, 220, 11010519491231002X, 'YEAR,PROVINCE,LEVEL,CATEGORY,ID'"
    })
    @DisplayName("R-FEED-13: year, province, level, category and number agree with the record")
    void every_disagreement_with_the_record_is_named(int year, String province, String exam, String id, String expected) {
        Set<Mismatch> mismatches = EnumSet.noneOf(Mismatch.class);
        for (String name : expected.isEmpty() ? new String[0] : expected.split(",")) {
            mismatches.add(Mismatch.valueOf(name));
        }
        assertEquals(mismatches, QualificationCode.parse(FIXTURE).orElseThrow().mismatches(year, province,
                ExamCategory.find(exam, year).orElseThrow(), ResidentId.of(id)));
    }

    @Test
    @DisplayName("§2.7.2, R-DAT-20: level, category, division of the first registration and serial")
    void the_practice_code_is_composed_and_taken_apart() {
        PracticeCode code = PracticeCode.compose(Level.LICENSED, Category.CLINICAL, DivisionCode.of("130102"), 123);
        assertEquals("110130102000123", code.value());
        assertEquals("110130102", code.series());
        assertEquals(123, code.serial());
        assertEquals(DivisionCode.of("130102"), code.firstDivision());
        assertEquals("241130102999999", PracticeCode.compose(Level.ASSISTANT, Category.TCM, DivisionCode.of("130102"),
                PracticeCode.MAX_SERIAL).value());
        assertThrows(IllegalArgumentException.class,
                () -> PracticeCode.compose(Level.LICENSED, Category.CLINICAL, DivisionCode.of("130102"), 0));
        assertTrue(PracticeCode.parse("510130102000123").isEmpty());
        assertTrue(PracticeCode.parse("11013010200012").isEmpty());
    }

    @Test
    @DisplayName("§2.7.5: unified social credit code")
    void the_credit_code_has_a_right_check_character() {
        assertEquals("12130102000000019T",
                Uscc.compose("12", DivisionCode.of("130102"), "00000001").value());
        assertTrue(CreditCodeUtil.isCreditCode("12130102000000019T"));
        assertTrue(Uscc.parse("12130102000000019t").isPresent());
        assertTrue(Uscc.parse("12130102000000019U").isEmpty());
        assertTrue(Uscc.parse("1213010200000001IT").isEmpty());
        assertEquals("000000019", Uscc.parse("12130102000000019T").orElseThrow().organisationCode());
    }

    @Test
    @DisplayName("§2.7.4: registration number of an institution, new and legacy form")
    void the_registration_number_has_two_forms() {
        InstitutionRegistrationNo number = InstitutionRegistrationNo.parse("00000001913010211A1001").orElseThrow();
        assertTrue(number.hasRightCheck());
        assertEquals(DivisionCode.of("130102"), number.division());
        assertEquals(Optional.of("A100"), number.category());
        assertEquals(number, InstitutionRegistrationNo.compose("00000001", DivisionCode.of("130102"), "11", "A100", 1));
        InstitutionRegistrationNo legacy = InstitutionRegistrationNo.parse("130102000112").orElseThrow();
        assertTrue(legacy.isLegacy());
        assertEquals(DivisionCode.of("130102"), legacy.division());
        assertTrue(InstitutionRegistrationNo.parse("00000001913010211a1001").isEmpty());
    }
}
