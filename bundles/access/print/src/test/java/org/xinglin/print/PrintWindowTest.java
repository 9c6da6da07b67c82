package org.xinglin.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.application.AppState;
import org.xinglin.api.business.BusinessType;

@DisplayName("R-REG-09: printing only between the institution's confirmation and the authority's decision")
class PrintWindowTest {

    @ParameterizedTest
    @EnumSource(AppState.class)
    void only_a_confirmed_and_undecided_application_is_printed(AppState state) {
        Desk desk = Desk.registration();
        desk.state = state;
        Outcome<byte[]> outcome = desk.forms().pdf(desk.application());
        if (state == AppState.INST_CONFIRMED) {
            assertInstanceOf(Outcome.Accepted.class, outcome);
            assertInstanceOf(Outcome.Accepted.class, desk.forms().pdf(desk.application()), "any number of times");
        } else {
            refused(outcome);
        }
    }

    @Test
    void what_the_authority_started_has_no_institution_that_confirmed_it() {
        Desk desk = Desk.registration();
        desk.starter = BusinessType.Starter.COMMISSION;
        refused(desk.forms().pdf(desk.application()));
    }

    private static void refused(Outcome<byte[]> outcome) {
        assertEquals(1, outcome.findings().size());
        Finding finding = outcome.findings().get(0);
        assertEquals("form-not-printable", finding.code());
        assertEquals("R-REG-09", finding.rule());
        assertFalse(finding.message().zh().isBlank());
        assertFalse(finding.message().en().isBlank());
    }
}
