package org.xinglin.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hutool.core.util.IdcardUtil;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Resident identity numbers, rulebook §2.7.7 and R-FEED-13")
class ResidentIdTest {

    @ParameterizedTest
    @CsvSource({
        "130102198001159990, 1980-01-15, MALE",
        "11010519491231002X, 1949-12-31, FEMALE",
        "11010519491231002x, 1949-12-31, FEMALE",
        "440524188001010014, 1880-01-01, MALE",
        "110103200002290012, 2000-02-29, MALE",
        "130102550505999, 1955-05-05, MALE"
    })
    void birth_date_and_gender_are_read_from_the_number(String text, LocalDate birthDate, Gender gender) {
        String valid = text.startsWith("1101032000") ? text.substring(0, 17) + ResidentId.checkCharacter(text) : text;
        ResidentId id = ResidentId.of(valid);
        assertEquals(birthDate, id.birthDate());
        assertEquals(gender, id.gender());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {
        "null, FORMAT",
        "'', FORMAT",
        "13010219800115999, FORMAT",
        "1301021980011599900, FORMAT",
        "13010219800115999A, FORMAT",
        "030102198001159990, FORMAT",
        "１30102198001159990, FORMAT",
        "130102198002309990, BIRTH_DATE",
        "130102198013159990, BIRTH_DATE",
        "130102190002299990, BIRTH_DATE",
        "130102550231999, BIRTH_DATE",
        "130102198001159991, CHECK",
        "13010219800115999X, CHECK"
    })
    void a_wrong_number_is_refused_with_its_problem(String text, ResidentId.Problem problem) {
        assertEquals(Optional.of(problem), ResidentId.problem(text));
        assertTrue(ResidentId.parse(text).isEmpty());
    }

    @Test
    @DisplayName("R-DAT-40: an abolished or unknown division never refuses a number")
    void a_revoked_division_is_no_ground_of_refusal() {
        for (String division : new String[] {"110103", "622421", "469034", "999999", "130100"}) {
            ResidentId id = ResidentId.compose(DivisionCode.of(division), LocalDate.of(1985, 3, 9), 128);
            assertEquals(Optional.empty(), ResidentId.problem(id.value()));
            assertEquals(division, id.division().value());
        }
    }

    @Test
    void fifteen_digits_become_eighteen_and_know_their_successor() {
        ResidentId old = ResidentId.of("130102550505999");
        ResidentId now = old.to18();
        assertEquals(IdcardUtil.convert15To18("130102550505999"), now.value());
        assertTrue(old.isPredecessorOf(now));
        assertFalse(now.isPredecessorOf(old));
        assertFalse(old.isPredecessorOf(old));
        assertTrue(old.samePerson(now));
        assertFalse(old.equals(now));
    }

    @Test
    @DisplayName("R-PUB-20, R-PUB-24: a number never appears in a text form or a message")
    void a_number_is_masked_wherever_it_becomes_text() {
        ResidentId id = ResidentId.of("130102198001159990");
        assertEquals("130***********9990", id.masked());
        assertEquals("130***********9990", id.toString());
        assertEquals("*****", ResidentId.mask("12345"));
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> ResidentId.of("130102198001159991"));
        assertFalse(refused.getMessage().contains("1301021980"));
    }

    @Test
    void check_and_dates_agree_with_an_independent_implementation() {
        Random random = new Random(11643);
        String[] divisions = {"110105", "130102", "140105", "610102", "440305", "652302", "530102"};
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(divisions[random.nextInt(divisions.length)])
                    .append(1930 + random.nextInt(75))
                    .append(String.format("%02d%02d%03d", 1 + random.nextInt(12), 1 + random.nextInt(31),
                            random.nextInt(1000)));
            text.append("0123456789X".charAt(random.nextInt(11)));
            String number = text.toString();
            assertEquals(IdcardUtil.isValidCard18(number), ResidentId.parse(number).isPresent());
        }
    }
}
