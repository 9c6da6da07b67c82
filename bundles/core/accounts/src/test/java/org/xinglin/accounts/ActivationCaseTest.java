package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.api.account.Verification.Route.APPROVAL;
import static org.xinglin.api.account.Verification.Route.INSTITUTION_CODE;
import static org.xinglin.api.account.Verification.Route.QUALIFICATION_CODE_FORMER;
import static org.xinglin.api.account.Verification.Route.QUALIFICATION_CODE_NEW;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Verification.Route;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.qualification.Qualification;

/** In these cases 13 and 14 run electronic registration, 61 does not. */
class ActivationCaseTest {

    private static final TenantId HEBEI = TenantId.of("13");
    private static final TenantId SHANXI = TenantId.of("14");
    private static final TenantId SHAANXI = TenantId.of("61");
    private static final Qualification GOOD = Samples.qualification(Samples.PERSON, "王甲", "VALID");
    private static final Qualification RESCINDED = Samples.qualification(Samples.PERSON, "王甲", "RESCINDED");

    static Stream<Arguments> cases() {
        Registered valid = Samples.registration(HEBEI, RegStatus.VALID);
        Registered elsewhere = Samples.registration(SHAANXI, RegStatus.VALID);
        Registered departed = Samples.registration(HEBEI, RegStatus.DEPARTED);
        return Stream.of(
                Arguments.of("A valid where electronic", List.of(GOOD), List.of(valid), INSTITUTION_CODE, 1),
                Arguments.of("A without a qualification on record", List.of(), List.of(valid), INSTITUTION_CODE, 1),
                Arguments.of("A before an invalid one", List.of(GOOD), List.of(departed, valid), INSTITUTION_CODE, 1),
                Arguments.of("A before B", List.of(GOOD), List.of(elsewhere, valid), INSTITUTION_CODE, 1),
                Arguments.of("A twice, R-ACC-15", List.of(GOOD),
                        List.of(valid, Samples.registration(SHANXI, RegStatus.VALID)), INSTITUTION_CODE, 2),
                Arguments.of("B", List.of(GOOD), List.of(elsewhere), APPROVAL, 0),
                Arguments.of("B before C", List.of(GOOD), List.of(departed, elsewhere), APPROVAL, 0),
                Arguments.of("D", List.of(GOOD), List.of(), QUALIFICATION_CODE_NEW, 0),
                Arguments.of("D with one rescinded", List.of(RESCINDED, GOOD), List.of(), QUALIFICATION_CODE_NEW, 0),
                Arguments.of("nothing", List.of(), List.of(), null, 0),
                Arguments.of("rescinded only, R-FEED-18", List.of(RESCINDED), List.of(), null, 0));
    }

    static Stream<RegStatus> ended() {
        return Stream.of(RegStatus.values()).filter(status -> status != RegStatus.VALID);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("R-ACC-14, rulebook §4.3")
    void the_first_case_that_fits_counts(String name, List<Qualification> qualifications,
            List<Registered> registrations, Route route, int issuers) {
        ActivationCase found = ActivationCase.of(qualifications, registrations, t -> !t.equals(SHAANXI));
        assertEquals(Optional.ofNullable(route), found.route());
        assertEquals(issuers, found.issuers().size());
    }

    @ParameterizedTest
    @MethodSource("ended")
    @DisplayName("case C: registrations exist but all invalid, residency included")
    void any_ended_registration_leads_to_the_qualification_code(RegStatus status) {
        assertEquals(Optional.of(QUALIFICATION_CODE_FORMER), ActivationCase.of(List.of(GOOD),
                List.of(Samples.registration(HEBEI, status)), t -> true).route());
    }
}
