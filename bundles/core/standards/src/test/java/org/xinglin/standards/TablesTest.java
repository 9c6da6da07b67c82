package org.xinglin.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Code tables, rulebook §2.8 and §2.9")
class TablesTest {

    @ParameterizedTest
    @CsvSource({
        "110, 2025, LICENSED, CLINICAL, NMEC",
        "220, 2025, ASSISTANT, DENTAL, NMEC",
        "230, 1999, ASSISTANT, PUBLIC_HEALTH, NMEC",
        "215, 2025, ASSISTANT, CLINICAL, NMEC",
        "141, 2025, LICENSED, TCM, TCM",
        "242, 2025, ASSISTANT, INTEGRATED, TCM",
        "345, 2025, LICENSED, UYGHUR, TCM",
        "441, 2025, ASSISTANT, TCM, TCM"
    })
    void an_exam_category_gives_level_and_category(String code, int year, Level level, Category category, String source) {
        ExamCategory exam = ExamCategory.find(code, year).orElseThrow();
        assertEquals(level, exam.level());
        assertEquals(category, exam.category());
        assertEquals(source, exam.source());
        assertTrue(exam.fitsLevelDigit(level.code()));
        assertFalse(exam.fitsLevelDigit(3 - level.code()));
    }

    @Test
    void an_exam_category_is_known_only_in_its_years() {
        assertTrue(ExamCategory.find("215", 2015).isEmpty());
        assertTrue(ExamCategory.find("110", 1998).isEmpty());
        assertTrue(ExamCategory.find("999", 2025).isEmpty());
        assertTrue(ExamCategory.find("341", 2025).orElseThrow().fitsLevelDigit(3));
        assertEquals(31, ExamCategory.all().size());
    }

    @Test
    @DisplayName("R-DAT-30: a scope belongs to one top category")
    void scopes_belong_to_their_category() {
        PracticeScope internal = PracticeScope.find("11").orElseThrow();
        assertEquals("内科专业（含老年医学、传染病）", internal.display());
        assertTrue(internal.belongsTo(Category.CLINICAL));
        assertFalse(internal.belongsTo(Category.TCM));
        assertTrue(PracticeScope.find("53").orElseThrow().belongsTo(Category.MONGOLIAN));
        assertEquals("口腔专业", PracticeScope.of(TopCategory.DENTAL).get(0).display());
        assertEquals(33, PracticeScope.all().size());
    }

    @Test
    @DisplayName("R-DAT-32: under 27, 35, 42 and 57 a province has scopes of its own, of the same category")
    void a_province_has_scopes_of_its_own() {
        PracticeScope own = PracticeScope.find("271301").orElseThrow();
        assertTrue(own.provincial() && own.belongsTo(Category.CLINICAL) && !own.belongsTo(Category.DENTAL));
        assertEquals("省级以上卫生行政部门规定的其他专业", own.zh());
        assertTrue(PracticeScope.find("576602").orElseThrow().belongsTo(Category.TCM));
        assertFalse(PracticeScope.find("27").orElseThrow().provincial());
        for (String none : new String[] {"111301", "270101", "271300", "27130", "2713011", "27130X"}) {
            assertTrue(PracticeScope.find(none).isEmpty(), none);
        }
    }

    @Test
    void subjects_know_what_is_above_and_below_them() {
        ClinicalSubject surgery = ClinicalSubject.find("04").orElseThrow();
        ClinicalSubject liver = ClinicalSubject.find("04.01.01").orElseThrow();
        assertTrue(surgery.covers(liver));
        assertFalse(liver.covers(surgery));
        assertEquals("外科/普通外科专业/肝脏移植项目", liver.fullName());
        assertEquals("内科/呼吸内科专业", ClinicalSubject.find("03.01").orElseThrow().fullName());
        assertEquals("预防保健科", ClinicalSubject.find("01").orElseThrow().zh());
        assertTrue(ClinicalSubject.find("29").isEmpty());
        ClinicalSubject.all().forEach(s -> assertTrue(s.code().length() == 2 || s.parent().isPresent(), s.code()));
    }

    @Test
    void every_subject_has_a_name_in_english() {
        assertEquals(List.of(), ClinicalSubject.all().stream().filter(s -> !s.en().matches("[A-Z][A-Za-z', -]+")).toList());
    }

    @Test
    void small_tables_find_by_code_and_never_guess() {
        assertEquals("汉族", Ethnicity.find("01").orElseThrow().zh());
        assertEquals("基诺族", Ethnicity.find("56").orElseThrow().zh());
        assertEquals(60, Ethnicity.all().size());
        assertEquals(Optional.empty(), Ethnicity.find("57"));
        assertEquals(Gender.FEMALE, Gender.of("2"));
        assertEquals(Education.UNDERGRADUATE, Education.of("20"));
        assertEquals(Title.ATTENDING_DOCTOR, Title.of("233"));
        assertEquals(IdType.RESIDENT_ID, IdType.of("01"));
        assertTrue(IdType.of("09").carriesResidentId());
        assertFalse(IdType.of("06").carriesResidentId());
        assertEquals(Optional.empty(), Gender.find(null));
        assertThrows(IllegalArgumentException.class, () -> Level.of(3));
        assertThrows(IllegalArgumentException.class, () -> Category.of("40"));
        assertEquals(TopCategory.TCM, Category.of("48").top());
    }

    @ParameterizedTest
    @ValueSource(strings = {"王芳", "欧阳娜娜", "买买提·吐尔逊", "阿卜杜热合曼·阿卜杜拉", "𠮷田", "㛃", "李〇"})
    void a_name_is_of_han_characters_and_dots(String name) {
        assertTrue(PersonName.isValid(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Wang Fang", "王芳2", "王 芳", "·买买提", "买买提·", "买··提", "王芳?", "买买提•吐尔逊", "ワン"})
    void anything_else_is_no_name(String name) {
        assertFalse(PersonName.isValid(name));
    }

    @Test
    void a_name_has_at_most_fifty_characters() {
        assertTrue(PersonName.isValid("王".repeat(50)));
        assertTrue(PersonName.isValid("𠮷".repeat(50)));
        assertFalse(PersonName.isValid("王".repeat(51)));
        assertFalse(PersonName.isValid(null));
        assertEquals("买买提·吐尔逊", PersonName.normalise(" 买买提•吐尔逊　"));
    }
}
