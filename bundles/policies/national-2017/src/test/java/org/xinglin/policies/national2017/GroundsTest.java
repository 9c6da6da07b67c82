package org.xinglin.policies.national2017;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.policies.national2017.Doctors.ban;
import static org.xinglin.policies.national2017.Doctors.candidate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.RegStatus;
import org.xinglin.testkit.Situation;

@DisplayName("grounds of refusal of 2017 (R-REG-37, R-REG-188)")
class GroundsTest {

    private final Law law = new Law();

    @ParameterizedTest
    @CsvSource({
        "order-13-two-years-since-sentence, cancel-2, 2020-03-01, 2022-02-28, Violated",
        "order-13-two-years-since-sentence, cancel-2, 2020-02-28, 2022-02-28, Satisfied",
        "order-13-two-years-since-sentence, cancel-2, 2020-03-01, 2022-03-01, NotInForce",
        "order-13-two-years-since-revocation, cancel-3, 2020-03-01, 2022-02-28, Violated",
        "order-13-two-years-since-revocation, cancel-3, 2021-06-01, 2022-03-01, NotInForce",
        "no-organised-cheating, cancel-9, 2018-01-01, 2021-01-01, Violated",
        "no-organised-cheating, cancel-9, 2018-01-01, 2048-01-01, Violated",
        "no-organised-cheating, cancel-10, 2018-01-01, 2021-01-01, Satisfied",
    })
    @DisplayName("R-REG-37, R-REG-188: after a cancellation; organised cheating bars for ever")
    void after_a_cancellation(String provision, String cause, String ended, String on, String verdict) {
        assertEquals(verdict, law.verdict(provision, Doctors.ended(RegStatus.CANCELLED, cause, ended).on(on)));
    }

    @ParameterizedTest(name = "{0} {1}…{2}, judged {3}: {4}")
    @CsvSource({
        "SENTENCE, 2018-01-01, 2019-05-05, 2021-05-05, Violated",
        "SENTENCE, 2018-01-01, 2019-05-05, 2021-05-06, Satisfied",
        "SENTENCE, 2018-01-01, , 2021-05-06, Violated",
        "SENTENCE, 2021-06-01, , 2021-05-31, Satisfied",
        "SENTENCE, 2018-01-01, 2017-12-31, 2018-02-01, Satisfied",
        "SUSPENSION, 2018-01-01, 2022-01-01, 2021-01-01, Satisfied",
        "SENTENCE, 2018-01-01, , 2022-03-01, NotInForce",
    })
    @DisplayName("R-REG-37 (2): two years from the last day of a sentence on record; a suspension bars nobody")
    void after_a_sentence(BanKind kind, String from, String to, String on, String verdict) {
        assertEquals(verdict, law.verdict("order-13-two-years-since-sentence", candidate().banned(ban(kind, from, to)).on(on)));
    }

    @ParameterizedTest
    @CsvSource({"EXAM_FRAUD, Violated", "SUSPENSION, Satisfied", "PRACTICE_BAN, Satisfied"})
    @DisplayName("R-REG-37 (6): organised cheating is a ban for life, whether or not there ever was a registration")
    void organised_cheating_bars_who_never_was_registered(BanKind kind, String verdict) {
        assertEquals(verdict, law.verdict("no-organised-cheating", candidate().banned(ban(kind, "2020-01-01", null))));
    }

    @ParameterizedTest(name = "{0} from {1} at {2} to {3} at {4}: {5}")
    @CsvSource({
        "change, clinical, 130102, , 130104, NotInForce",
        "change, clinical, 130102, , 140105, Violated",
        "change, clinical, 130102, tcm, 130102, NotInForce",
        "change, assistant, 130102, , 130102, NotInForce",
        "change, assistant, 130102, , 130104, Violated",
        "change, assistant, 130102, clinical, 130102, Violated",
        "upgrade, assistant, 130102, clinical, 130102, Violated",
        "military-in, clinical, 130102, clinical, 130104, Violated",
    })
    @DisplayName("R-REG-36, R-REG-37: a change is barred only where place or level change and a new certificate is granted")
    void a_change_is_barred_where_it_grants_a_new_certificate(String type, String held, String at, String chosen, String to,
            String verdict) {
        assertEquals(verdict, law.verdict("no-organised-cheating", registered(held, at).type(type).at("S1", to)
                .form("registrationId", Situation.id("R"))
                .form("qualificationId", chosen == null ? null : Situation.id(chosen))));
    }

    @Test
    @DisplayName("R-REG-111: a change that starts from a registration no longer valid grants a new one")
    void a_change_from_an_ended_registration_is_barred() {
        assertEquals("Violated", law.verdict("no-organised-cheating", registered("clinical", "130102").type("change")
                .at("H2", "130104").form("registrationId", Situation.id("R"))
                .ended("R", RegStatus.DEPARTED, "departure", "2025-01-05")));
    }

    private static Situation registered(String held, String at) {
        return new Situation().qualified("clinical", 1, "10").qualified("assistant", 2, "10").qualified("tcm", 1, "41")
                .registered("R", "H1", at, held, "11").banned(ban(BanKind.EXAM_FRAUD, "2020-01-01", null));
    }
}
