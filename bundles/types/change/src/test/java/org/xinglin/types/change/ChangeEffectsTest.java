package org.xinglin.types.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.Situation.authorityOf;
import static org.xinglin.testkit.Situation.id;
import static org.xinglin.testkit.Situation.workplace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.ChangeRegistration;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.EndFiling;
import org.xinglin.api.effect.EndRegistration;
import org.xinglin.api.effect.GrantRegistration;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.effect.UpdateParticulars;
import org.xinglin.testkit.Situation;

@DisplayName("§3.16, rows of 变更")
class ChangeEffectsTest {

    private static final LocalDate ON = LocalDate.of(2025, 5, 6);
    private static final TenantId HEBEI = TenantId.of("13");
    private static final TenantId SHANXI = TenantId.of("14");

    private final ChangeType type = new ChangeType();

    /** P01: 河北, main H1 130102, 内科, F1 at H2 130104 and F2 at H3 130102, an old record at H4, another registration in 陕西. */
    private Situation doctor() {
        return new Situation().type("change").qualified("licensed", 1, "10").qualified("tcm", 1, "41")
                .registered("hebei", "H1", "130102", "licensed", "11")
                .filed("F1", "hebei", FilingKind.FILING, "H2", "130104", "2025-01-01", "2025-12-31", "11")
                .filed("F2", "hebei", FilingKind.FILING, "H3", "130102", "2025-03-01", "2027-02-28", "11")
                .filed("old", "hebei", FilingKind.LEGACY_MULTISITE, "H4", "130102", "2016-01-01", null, "11")
                .form("registrationId", id("hebei"));
    }

    /** P02: assistant in county 130102, main H1, filing at H3 of the county. */
    private Situation assistant() {
        return new Situation().type("change").qualified("assistant", 2, "10").qualified("licensed", 1, "10")
                .registered("county", "H1", "130102", "assistant", "11").practiceCode("210130102000456")
                .filed("F3", "county", FilingKind.FILING, "H3", "130102", "2025-01-01", "2025-12-31", "11")
                .form("registrationId", id("county"));
    }

    @Test
    @DisplayName("SC-01: a cross-province move ends the old, grants the new and takes the filings with it (R-REG-117, R-REG-123, R-REG-124, R-REG-152)")
    void a_cross_province_move_takes_the_filings_with_it() {
        Case approved = doctor().at("S1", "140105").form("institutionId", id("S1")).build();

        List<Effect> effects = type.enact(approved);

        assertEquals(Set.of(
                new EndFiling(id("F1"), id("hebei"), HEBEI, FilingStatus.LAPSED, ON, "change-of-practice-place"),
                new EndFiling(id("F2"), id("hebei"), HEBEI, FilingStatus.LAPSED, ON, "change-of-practice-place"),
                new EndFiling(id("old"), id("hebei"), HEBEI, FilingStatus.LAPSED, ON, "change-of-practice-place"),
                new EndRegistration(id("hebei"), HEBEI, RegStatus.MOVED_OUT, ON, "moved"),
                new GrantRegistration(approved.idOf("registration"), SHANXI, "王甲", "1", 1, "10", Set.of("11"), "14",
                        workplace("S1", "140105"), authorityOf("S1"), id("licensed"), ON, BizStatus.MOVED_IN, Particulars.NONE,
                        "")), Set.copyOf(effects));
        Standing after = Situation.after(approved, effects);
        assertEquals(List.of(approved.idOf("registration")), valid(after));
        assertEquals(BizStatus.MOVED_OUT, after.registration(id("hebei")).orElseThrow().bizStatus());
        assertEquals(ON, after.registration(id("hebei")).orElseThrow().endedOn().orElseThrow());
        assertEquals(Optional.of("110130102000123"), after.practiceCode());
    }

    @Test
    @DisplayName("SC-02: another main institution in the province keeps the row and ends the filings (R-REG-113, R-REG-118, R-REG-152)")
    void a_move_inside_the_province_keeps_the_row_and_ends_the_filings() {
        Case approved = doctor().at("H2", "130104").form("institutionId", id("H2")).build();

        Standing after = Situation.after(approved, type.enact(approved));

        Standing.Registration row = after.registration(id("hebei")).orElseThrow();
        assertTrue(row.valid());
        assertEquals(workplace("H2", "130104"), row.main());
        assertEquals(authorityOf("H2"), row.authority());
        assertEquals(ON, row.approvedOn());
        assertEquals(BizStatus.CHANGED, row.bizStatus());
        assertEquals("13", row.practicePlace());
        assertEquals(Set.of("change-of-main-institution"),
                after.filings().stream().map(Standing.Filing::cause).collect(Collectors.toSet()));
        assertTrue(after.filings().stream().allMatch(f -> f.status() == FilingStatus.LAPSED));
    }

    @Test
    @DisplayName("SC-03 (b): a change of scope ends the filings, not the old multi-site records (R-REG-119, R-REG-153)")
    void a_change_of_scope_ends_the_filings_only() {
        Case approved = doctor().at("H1", "130102").form("scopes", List.of("14", "14")).build();

        Standing after = Situation.after(approved, type.enact(approved));

        assertEquals(Set.of("14"), after.registration(id("hebei")).orElseThrow().scopes());
        assertEquals(workplace("H1", "130102"), after.registration(id("hebei")).orElseThrow().main());
        assertEquals("change-of-scope", after.filing(id("F1")).orElseThrow().cause());
        assertEquals("change-of-scope", after.filing(id("F2")).orElseThrow().cause());
        assertEquals(FilingStatus.VALID, after.filing(id("old")).orElseThrow().status());
    }

    @Test
    @DisplayName("R-REG-120: a change of category ends the filings even if the scope's code is the same (R-REG-114)")
    void a_change_of_category_ends_the_filings() {
        Case approved = doctor().at("H1", "130102").form("qualificationId", id("tcm")).form("scopes", List.of("51")).build();

        Standing after = Situation.after(approved, type.enact(approved));

        Standing.Registration row = after.registration(id("hebei")).orElseThrow();
        assertEquals("41", row.category());
        assertEquals(id("tcm"), row.qualificationId());
        assertEquals("change-of-scope", after.filing(id("F1")).orElseThrow().cause());
        assertEquals("110130102000123", after.practiceCode().orElseThrow());

        Case integrated = doctor().qualified("integrated", 1, "42").registered("tcm", "H1", "130102", "tcm", "52")
                .filed("F4", "tcm", FilingKind.FILING, "H2", "130104", "2025-01-01", "2025-12-31", "52")
                .form("registrationId", id("tcm")).at("H1", "130102").form("qualificationId", id("integrated")).build();
        assertEquals("change-of-scope",
                Situation.after(integrated, type.enact(integrated)).filing(id("F4")).orElseThrow().cause());
    }

    @Test
    @DisplayName("§3.16: another qualification of the same level, category and scope ends nothing (R-REG-110)")
    void another_qualification_alone_ends_nothing() {
        Case approved = doctor().qualified("second", 1, "10").at("H1", "130102").form("qualificationId", id("second")).build();

        assertEquals(List.of(new ChangeRegistration(id("hebei"), HEBEI, "10", Set.of("11"), workplace("H1", "130102"),
                authorityOf("H1"), id("second"), ON, BizStatus.CHANGED)), type.enact(approved));
    }

    @Test
    @DisplayName("filings of other provinces are kept, ended ones are left alone (§3.16)")
    void filings_elsewhere_and_ended_ones_are_left_alone() {
        Case approved = doctor().registered("shaanxi", "X1", "610102", "licensed", "11")
                .filed("FX", "shaanxi", FilingKind.FILING, "X2", "610103", "2025-01-01", "2025-12-31", "11")
                .filed("over", "hebei", FilingKind.FILING, "H5", "130105", "2024-01-01", "2025-05-05", "11")
                .filed("lastDay", "hebei", FilingKind.FILING, "H6", "130105", "2024-01-01", "2025-05-06", "11")
                .at("S1", "140105").form("institutionId", id("S1")).build();

        Standing after = Situation.after(approved, type.enact(approved));

        assertEquals(FilingStatus.VALID, after.filing(id("FX")).orElseThrow().status());
        assertEquals(FilingStatus.EXPIRED, after.filing(id("over")).orElseThrow().statusOn(ON));
        assertEquals(FilingStatus.LAPSED, after.filing(id("lastDay")).orElseThrow().statusOn(ON));
        assertTrue(after.registration(id("shaanxi")).orElseThrow().valid());
    }

    @Test
    @DisplayName("SC-08: an assistant one district further moves out of the county (R-REG-46, R-REG-113, R-REG-117)")
    void an_assistant_one_district_further_moves_out() {
        Case approved = assistant().at("H2", "130104").form("institutionId", id("H2")).build();

        Standing after = Situation.after(approved, type.enact(approved));

        assertEquals(RegStatus.MOVED_OUT, after.registration(id("county")).orElseThrow().status());
        Standing.Registration row = after.registration(approved.idOf("registration")).orElseThrow();
        assertEquals("130104", row.practicePlace());
        assertEquals(BizStatus.MOVED_IN, row.bizStatus());
        assertEquals("change-of-practice-place", after.filing(id("F3")).orElseThrow().cause());
        assertEquals(authorityOf("H2"), row.authority());
    }

    @Test
    @DisplayName("SC-08: within the county the assistant's row is kept (R-REG-113, R-REG-118)")
    void an_assistant_within_the_county_keeps_the_row() {
        Case approved = assistant().at("H3", "130102").form("institutionId", id("H3")).build();

        Standing after = Situation.after(approved, type.enact(approved));

        assertEquals(List.of(id("county")), valid(after));
        assertEquals("change-of-main-institution", after.filing(id("F3")).orElseThrow().cause());
    }

    @ParameterizedTest(name = "from {0} to {1} at {2}: {3}")
    @CsvSource({
        "130103, 130104, H2, county",
        "130103, 130105, H5, registration",
        "441900, 441900, G2, county",
        "441900, 441901, G3, county",
    })
    @DisplayName("R-DAT-40, R-DAT-41: places are compared through the succession of divisions, a city without counties is one")
    void places_are_compared_through_the_succession(String from, String to, String institution, String row) {
        Case approved = new Situation().type("change").qualified("assistant", 2, "10")
                .registered("county", "H1", from, "assistant", "11").form("registrationId", id("county"))
                .at(institution, to).form("institutionId", id(institution)).build();

        Standing after = Situation.after(approved, type.enact(approved));

        assertEquals(List.of("county".equals(row) ? id("county") : approved.idOf(row)), valid(after));
    }

    @ParameterizedTest(name = "at {0} in {1}: {2}, {3}")
    @CsvSource({
        "H3, 130102, SUPERSEDED, superseded, CHANGED, 13",
        "H2, 130104, MOVED_OUT, moved, MOVED_IN, 13",
        "S1, 140105, MOVED_OUT, moved, MOVED_IN, 14",
    })
    @DisplayName("SC-10: an assistant becomes a licensed doctor by 变更资格, from county to province (R-REG-81, R-REG-84, R-REG-48)")
    void an_assistant_becomes_a_licensed_doctor(String target, String division, RegStatus old, String cause, BizStatus business,
            String place) {
        Case approved = assistant().at(target, division).form("institutionId", id(target))
                .form("qualificationId", id("licensed")).form("scopes", List.of("12")).build();

        Standing after = Situation.after(approved, type.enact(approved));

        Standing.Registration ended = after.registration(id("county")).orElseThrow();
        assertEquals(old, ended.status());
        assertEquals(cause, ended.cause());
        Standing.Registration row = after.registration(approved.idOf("registration")).orElseThrow();
        assertEquals(List.of(row.id()), valid(after));
        assertEquals(1, row.level());
        assertEquals(place, row.practicePlace());
        assertEquals(Set.of("12"), row.scopes());
        assertEquals(business, row.bizStatus());
        assertEquals("210130102000456", after.practiceCode().orElseThrow());
        assertEquals("change-of-practice-place", after.filing(id("F3")).orElseThrow().cause());
    }

    @Test
    @DisplayName("a licensed doctor who goes on as an assistant leaves the province's place for a county's (R-REG-42, R-REG-110)")
    void a_licensed_doctor_may_go_on_as_an_assistant() {
        Case approved = doctor().qualified("tcm assistant", 2, "41").at("H2", "130104").form("institutionId", id("H2"))
                .form("qualificationId", id("tcm assistant")).form("scopes", List.of("51")).build();

        Standing after = Situation.after(approved, type.enact(approved));

        assertEquals(RegStatus.MOVED_OUT, after.registration(id("hebei")).orElseThrow().status());
        assertEquals("130104", after.registration(approved.idOf("registration")).orElseThrow().practicePlace());
    }

    @Test
    @DisplayName("particulars and remarks are carried over; what the form says replaces them (R-REG-116, R-REG-117)")
    void particulars_are_carried_over() {
        Particulars before = new Particulars("233", "20", "山西医科大学", Optional.of(id("photo")));
        Situation situation = doctor().but("hebei", r -> new Standing.Registration(r.id(), r.tenant(), r.personName(),
                r.gender(), r.level(), r.category(), r.scopes(), r.practicePlace(), r.main(), r.authority(), r.qualificationId(),
                r.approvedOn(), r.status(), r.bizStatus(), r.endedOn(), r.cause(), before, "备注", r.divergent(),
                r.certificates())).form("title", "232");
        Particulars afterwards = new Particulars("232", "20", "山西医科大学", Optional.of(id("photo")));

        Case moved = situation.at("S1", "140105").form("institutionId", id("S1")).build();
        Standing.Registration row = Situation.after(moved, type.enact(moved))
                .registration(moved.idOf("registration")).orElseThrow();
        assertEquals(afterwards, row.particulars());
        assertEquals("备注", row.remarks());

        Case stayed = situation.at("H2", "130104").form("institutionId", id("H2")).build();
        assertTrue(type.enact(stayed).contains(new UpdateParticulars(id("hebei"), HEBEI, afterwards, ON)));
    }

    private static List<UUID> valid(Standing standing) {
        return standing.validRegistrations().stream().map(Standing.Registration::id).toList();
    }
}
