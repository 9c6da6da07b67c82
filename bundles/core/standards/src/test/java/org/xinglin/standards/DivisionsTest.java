package org.xinglin.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Divisions and practice places, R-DAT-40, R-DAT-41, R-REG-41, R-REG-42, R-REG-46")
class DivisionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private final Divisions divisions = Divisions.bundled();

    @ParameterizedTest
    @CsvSource({
        "130102, 河北省石家庄市长安区",
        "130104, 河北省石家庄市桥西区",
        "140105, 山西省太原市小店区",
        "110105, 北京市朝阳区",
        "610102, 陕西省西安市新城区",
        "130181, 河北省石家庄市辛集市",
        "441900, 广东省东莞市",
        "110103, 北京市崇文区",
        "130100, 河北省石家庄市",
        "130000, 河北省"
    })
    void a_division_is_named_with_those_above_it(String code, String name) {
        assertEquals(name, divisions.fullName(DivisionCode.of(code)));
    }

    @ParameterizedTest
    @CsvSource({
        // upgrade, merger, renaming on the spot, renumbering of a whole prefecture
        "130428, 130407, 2016-09-13, false",
        "130428, 130407, 2016-09-14, true",
        "110103, 110101, 2010-06-30, false",
        "110103, 110101, 2010-07-01, true",
        "110103, 110102, 2020-01-01, false",
        "320502, 320503, 2026-01-05, true",
        "130502, 130502, 2019-01-01, true",
        "142325, 141123, 2026-01-05, true",
        "340203, 340208, 2026-01-05, true",
        // two steps: 儋州 469003 → 460400
        "469003, 460400, 2026-01-05, true",
        // split: both parts are the old county's place
        "130103, 130102, 2026-01-05, true",
        "130103, 130104, 2026-01-05, true",
        "130102, 130104, 2026-01-05, false",
        // prefectures without counties, whatever their towns' codes
        "441900, 441912, 2026-01-05, true",
        "442000, 442006, 2026-01-05, true",
        "460400, 460401, 2026-01-05, true",
        "620200, 620201, 2026-01-05, true",
        "441900, 442000, 2026-01-05, false",
        // unknown codes are compared as they are
        "139999, 139999, 2026-01-05, true",
        "139999, 130102, 2026-01-05, false"
    })
    void an_assistants_place_follows_the_succession_of_counties(String a, String b, LocalDate date, boolean same) {
        assertEquals(same,
                divisions.samePracticePlace(Level.ASSISTANT, DivisionCode.of(a), DivisionCode.of(b), date));
        assertEquals(same,
                divisions.samePracticePlace(Level.ASSISTANT, DivisionCode.of(b), DivisionCode.of(a), date));
    }

    @Test
    void a_licensed_doctors_place_is_the_province() {
        DivisionCode shijiazhuang = DivisionCode.of("130102");
        assertTrue(divisions.samePracticePlace(Level.LICENSED, shijiazhuang, DivisionCode.of("130999"), TODAY));
        assertFalse(divisions.samePracticePlace(Level.LICENSED, shijiazhuang, DivisionCode.of("110105"), TODAY));
        assertEquals(new PracticePlace(Level.LICENSED, "13"), PracticePlace.of(Level.LICENSED, shijiazhuang));
        assertEquals(new PracticePlace(Level.ASSISTANT, "130102"), PracticePlace.of(Level.ASSISTANT, shijiazhuang));
        assertEquals("441900", PracticePlace.of(Level.ASSISTANT, DivisionCode.of("441912")).code());
        assertEquals("河北省", PracticePlace.of(Level.LICENSED, shijiazhuang).zh());
        assertTrue(new PracticePlace(Level.ASSISTANT, "130428").contains(DivisionCode.of("130407"), TODAY));
        assertThrows(IllegalArgumentException.class, () -> new PracticePlace(Level.ASSISTANT, "13"));
    }

    @Test
    void a_code_given_out_twice_is_told_apart_by_its_date() {
        DivisionCode code = DivisionCode.of("232701");
        assertEquals(Optional.of("加格达奇区"), divisions.name(code, LocalDate.of(2008, 1, 1)));
        assertEquals(Optional.empty(), divisions.name(code, LocalDate.of(2012, 1, 1)));
        assertEquals(Optional.of("漠河市"), divisions.name(code, TODAY));
        assertEquals(Set.of(DivisionCode.of("232761")), divisions.units(code, LocalDate.of(2008, 1, 1), TODAY));
        assertEquals(Set.of(code), divisions.units(code, TODAY));
        assertEquals(Set.of(DivisionCode.of("469021")),
                divisions.units(DivisionCode.of("469025"), LocalDate.of(2005, 1, 1), TODAY));
        assertEquals(Optional.of("白沙黎族自治县"), divisions.name(DivisionCode.of("469025"), TODAY));
    }

    @Test
    void every_county_that_is_gone_has_a_successor_in_force() {
        Set<String> orphans = divisions.everCounties().stream()
                .filter(code -> !divisions.isInForce(code, TODAY))
                .filter(code -> divisions.units(code, TODAY).stream()
                        .anyMatch(unit -> !divisions.isInForce(unit, TODAY)))
                .map(DivisionCode::value).collect(Collectors.toSet());
        assertEquals(Set.of(), orphans);
    }

    @Test
    void counties_of_a_province_are_those_in_force() {
        assertTrue(divisions.counties("13", TODAY).contains(DivisionCode.of("130102")));
        assertFalse(divisions.counties("13", TODAY).contains(DivisionCode.of("130103")));
        assertTrue(divisions.counties("13", LocalDate.of(2010, 1, 1)).contains(DivisionCode.of("130103")));
        assertEquals(16, divisions.counties("11", TODAY).size());
        assertTrue(divisions.counties("44", TODAY).contains(DivisionCode.of("441900")));
        long all = Province.all().stream().mapToLong(p -> divisions.counties(p.code(), TODAY).size()).sum();
        assertTrue(all > 2840 && all < 2870, "counties in force: " + all);
    }

    @Test
    @DisplayName("R-DAT-02: 31 provinces and the XPCC are tenants; Hong Kong, Macau and Taiwan are not")
    void tenants_are_thirty_two() {
        assertEquals(32, Province.tenants().size());
        assertTrue(Province.isTenant("66"));
        assertFalse(Province.isTenant("81"));
        assertFalse(Province.isTenant("99"));
        Province.all().forEach(p ->
                assertEquals(Optional.of(p.zh()), divisions.lastName(DivisionCode.of(p.code() + "0000"))));
    }
}
