package org.xinglin.types.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.Situation.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.EndFiling;
import org.xinglin.api.effect.ImposeBan;
import org.xinglin.testkit.Situation;

class CancellationTypeTest {

    private static final LocalDate ON = LocalDate.of(2025, 5, 6);

    private final CancellationType type = new CancellationType();
    private Situation doctor;

    @BeforeEach
    void three_provinces() {
        doctor = new Situation().type("cancellation").at("H1", "130102").qualified("clinical", 1, "10")
                .registered("hebei", "H1", "130102", "clinical", "11")
                .registered("shanxi", "S1", "140105", "clinical", "11")
                .registered("shaanxi", "X1", "610102", "clinical", "11")
                .filed("F1", "hebei", FilingKind.FILING, "H2", "130104", "2025-01-01", "2025-12-31", "11")
                .filed("old", "hebei", FilingKind.LEGACY_MULTISITE, "H3", "130102", "2015-01-01", null, "11")
                .filed("F2", "shanxi", FilingKind.FILING, "S2", "140106", "2025-03-01", "2027-02-28", "11")
                .filed("gone", "hebei", FilingKind.FILING, "H2", "130104", "2024-01-01", "2024-12-31", "11")
                .form("registrationId", id("hebei")).form("reasonNo", "10");
    }

    @Test
    @DisplayName("§3.16 注销 reason 10: CANCELLED here, other provinces keep, filings and old sites of this place end"
            + " (R-REG-132, R-REG-134, R-REG-155)")
    void own_wish_ends_only_the_chosen_registration_and_what_hangs_on_it() {
        Standing after = after(doctor.build());

        assertEquals(RegStatus.CANCELLED, registration(after, "hebei").status());
        assertEquals(BizStatus.CANCELLED, registration(after, "hebei").bizStatus());
        assertEquals(Optional.of(ON), registration(after, "hebei").endedOn());
        assertEquals("cancel-10", registration(after, "hebei").cause());
        assertEquals(Set.of(id("shanxi"), id("shaanxi")), valid(after));
        assertEquals(FilingStatus.LAPSED, filing(after, "F1").statusOn(ON));
        assertEquals(FilingStatus.LAPSED, filing(after, "old").statusOn(ON));
        assertEquals(FilingStatus.VALID, filing(after, "F2").statusOn(ON));
        assertEquals(FilingStatus.EXPIRED, filing(after, "gone").statusOn(ON));
        assertEquals(List.of(), after.bans());
    }

    @ParameterizedTest(name = "reason {0}, known {1}, interrupted {2}: {3}")
    @CsvSource({"1, 2025-04-01, , 2025-04-01", "1, , , ", "6, , 2023-02-28, 2025-02-28", "6, 2025-03-15, 2023-02-28, 2025-03-15",
        "3, , 2023-02-28, "})
    @DisplayName("R-REG-130, R-REG-179: the 30 days of the report run from when the ground was or should have been known")
    void it_is_reportable_since_the_ground_was_known(String reason, String known, String interrupted, LocalDate since) {
        assertEquals(Optional.ofNullable(since), type.reportableSince(doctor.form("reasonNo", reason).form("knownSince", known)
                .form("interruptedSince", interrupted).build().form()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 11})
    @DisplayName("§3.16 注销 reasons 1–9: CANCELLED in every province, all filings and old sites end"
            + " (R-REG-132, R-REG-134, R-REG-135, R-REG-156)")
    void every_other_reason_ends_the_registrations_of_all_provinces(int reason) {
        Standing after = after(doctor.form("reasonNo", String.valueOf(reason)).build());

        assertEquals(Set.of(), valid(after));
        after.registrations().forEach(r -> {
            assertEquals(RegStatus.CANCELLED, r.status());
            assertEquals("cancel-" + reason, r.cause());
        });
        assertTrue(after.filings().stream().noneMatch(f -> f.statusOn(ON) == FilingStatus.VALID));
        assertEquals(FilingStatus.EXPIRED, filing(after, "gone").statusOn(ON));
    }

    @Test
    @DisplayName("R-REG-135: one death reaches three provinces in one piece; each effect names its own province")
    void a_death_is_carried_into_every_province_by_the_same_effects() {
        List<Effect> effects = type.enact(doctor.form("reasonNo", "1").startedBy(Starter.INSTITUTION).build());

        assertEquals(Set.of("13", "14", "61"), effects.stream().map(e -> e.tenant().code()).collect(Collectors.toSet()));
        assertEquals(6, effects.size());
        effects.stream().filter(EndFiling.class::isInstance).map(EndFiling.class::cast)
                .forEach(e -> assertEquals("cancel-1", e.cause()));
    }

    @Test
    @DisplayName("R-REG-48, R-REG-50: the practice code stays")
    void the_practice_code_outlives_a_cancellation() {
        assertEquals(Optional.of("110130102000123"), after(doctor.form("reasonNo", "3").build()).practiceCode());
    }

    @Test
    @DisplayName("R-REG-135: what ended before stays as it ended")
    void ended_registrations_keep_their_end() {
        doctor.ended("shaanxi", RegStatus.MOVED_OUT, "moved", "2024-02-01").form("reasonNo", "3");

        Standing after = after(doctor.build());

        assertEquals(RegStatus.MOVED_OUT, registration(after, "shaanxi").status());
        assertEquals("moved", registration(after, "shaanxi").cause());
    }

    @ParameterizedTest
    @CsvSource({"2027-01-31, 2025-05-06", "2025-05-06, 2025-05-06", "2024-01-01, 2024-01-01"})
    @DisplayName("R-REG-36, R-REG-132 reason 2: the end of the sentence is recorded, past or to come")
    void a_sentence_is_recorded_until_its_last_day(LocalDate last, LocalDate from) {
        doctor.form("reasonNo", "2").form("sentenceEndsOn", last.toString()).form("instrument", "（2025）冀01刑终1号");

        ImposeBan ban = bans().get(0);

        assertEquals(new ImposeBan(ban.banId(), doctor.build().tenant(), BanKind.SENTENCE, from, Optional.of(last),
                "（2025）冀01刑终1号", "H1 authority"), ban);
        assertEquals(1, after(doctor.build()).bansOn(BanKind.SENTENCE, from).size());
    }

    @Test
    @DisplayName("R-REG-36: a court's ban from the profession runs beside the sentence")
    void a_courts_ban_is_recorded_on_its_own() {
        doctor.form("reasonNo", "2").form("sentenceEndsOn", "2026-01-31").form("courtBanUntil", "2030-12-31");

        assertEquals(List.of(BanKind.SENTENCE, BanKind.COURT_BAN), bans().stream().map(ImposeBan::banKind).toList());
        assertEquals(Optional.of(LocalDate.of(2030, 12, 31)), bans().get(1).to());
        doctor.form("sentenceEndsOn", null).form("courtBanUntil", null);
        assertEquals(List.of(), bans());
    }

    @Test
    @DisplayName("R-REG-132 reason 9, R-REG-37 (6): barred for life, once")
    void exam_fraud_bars_for_life() {
        doctor.form("reasonNo", "9");

        ImposeBan ban = bans().get(0);

        assertEquals(BanKind.EXAM_FRAUD, ban.banKind());
        assertEquals(Optional.empty(), ban.to());
        doctor.banned(new Standing.Ban(id("before"), doctor.build().tenant(), BanKind.EXAM_FRAUD, LocalDate.of(2020, 1, 1),
                Optional.empty(), ""));
        assertEquals(List.of(), bans());
    }

    @Test
    @DisplayName("R-REG-174: 备案满2年 is CANCELLED; it has not been valid since the departure")
    void a_departed_registration_is_cancelled_two_years_later() {
        Situation departed = new Situation().type("cancellation").at("H1", "130102").qualified("clinical", 1, "10")
                .registered("hebei", "H1", "130102", "clinical", "11")
                .ended("hebei", RegStatus.DEPARTED, "departed-retired", "2023-02-10")
                .startedBy(Starter.COMMISSION).form("registrationId", id("hebei")).form("reasonNo", "6");

        Standing.Registration after = registration(after(departed.build()), "hebei");

        assertEquals(RegStatus.CANCELLED, after.status());
        assertEquals("departed-two-years", after.cause());
        assertEquals(Optional.of(LocalDate.of(2023, 2, 10)), after.endedOn());
    }

    @Test
    @DisplayName("§3.17: doctor, institution or commission starts; the main institution confirms what the doctor starts (R-REG-133)")
    void who_starts_and_who_confirms() {
        Case applied = doctor.build();

        assertEquals(Set.of(Starter.DOCTOR, Starter.INSTITUTION, Starter.COMMISSION), type.starters());
        assertEquals("CURRENT_MAIN_INSTITUTION", type.confirmer().name());
        assertEquals("AUTHORITY", type.decider().name());
        assertEquals(Optional.of(id("H1")), type.institution(applied.form(), applied.facts().person()).orThrow());
        assertEquals("10", type.category(applied.form(), applied.facts()).orThrow());
        assertThrows(UnavailableException.class, () -> type.institution(applied.form(), Optional.empty()));
        Case strange = doctor.form("registrationId", id("nobody's")).build();
        assertEquals("registration-unknown",
                type.institution(strange.form(), strange.facts().person()).findings().get(0).code());
    }

    @Test
    @DisplayName("R-REG-21, R-REG-130: only the doctor's own application takes the person's one place")
    void an_office_is_not_held_up_by_what_the_doctor_has_open() {
        assertTrue(type.exclusive(Starter.DOCTOR));
        assertFalse(type.exclusive(Starter.INSTITUTION));
        assertFalse(type.exclusive(Starter.COMMISSION));
    }

    @Test
    void enactment_is_a_pure_function() {
        Case approved = doctor.form("reasonNo", "9").build();

        assertEquals(type.enact(approved), new CancellationType().enact(approved));
        assertThrows(IllegalArgumentException.class, () -> type.enact(doctor.nationalEndAway().build()));
    }

    private List<ImposeBan> bans() {
        return type.enact(doctor.build()).stream().filter(ImposeBan.class::isInstance).map(ImposeBan.class::cast).toList();
    }

    private Standing after(Case approved) {
        return Situation.after(approved, type.enact(approved));
    }

    private static Standing.Registration registration(Standing standing, String word) {
        return standing.registration(id(word)).orElseThrow();
    }

    private static Standing.Filing filing(Standing standing, String word) {
        return standing.filing(id(word)).orElseThrow();
    }

    private static Set<UUID> valid(Standing standing) {
        return standing.validRegistrations().stream().map(Standing.Registration::id).collect(Collectors.toSet());
    }
}
