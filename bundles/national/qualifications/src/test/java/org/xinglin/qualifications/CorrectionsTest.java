package org.xinglin.qualifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.api.qualification.Corrections.State.FILED;
import static org.xinglin.api.qualification.Corrections.State.NMEC_APPLIED;
import static org.xinglin.api.qualification.Corrections.State.NMEC_REJECTED;
import static org.xinglin.api.qualification.Corrections.State.POINT_REVIEWED;
import static org.xinglin.api.qualification.Corrections.State.PROVINCE_APPROVED;
import static org.xinglin.api.qualification.Corrections.State.RECONCILED;
import static org.xinglin.api.qualification.Corrections.State.REFUSED;
import static org.xinglin.api.qualification.Corrections.State.SENT;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Staff;
import org.xinglin.api.qualification.Corrections.Correction;
import org.xinglin.api.qualification.Corrections.Evidence;
import org.xinglin.api.qualification.Corrections.Form;
import org.xinglin.api.qualification.Corrections.Item;
import org.xinglin.api.qualification.Corrections.State;
import org.xinglin.api.qualification.Corrections.Ticket;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Registers;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.ResidentId;

@DisplayName("Corrections go from the exam point over the province to the exam centre (R-FEED-31…36)")
class CorrectionsTest {

    private static final TenantId BEIJING = TenantId.of("11");
    private static final Staff POINT = officer(BEIJING, "110105");
    private static final Staff OTHER_POINT = officer(BEIJING, "110101");
    private static final Staff PROVINCE = officer(BEIJING, "110000");
    private static final Staff ELSEWHERE = officer(TenantId.of("13"), "130000");
    private static final TestRecord WOMAN = TestRecord.zhouJi();
    /** The number that her card has; the register has another one's. */
    private static final String OWN_NUMBER = ResidentId.compose(DivisionCode.of("110105"), LocalDate.of(1999, 9, 9), 22).value();

    private static FeedWorld world;
    private static PostgresPersons persons;
    private static PostgresCorrections corrections;

    private Path folder;
    private UUID qualification;

    @BeforeAll
    static void start() {
        world = new FeedWorld();
        persons = new PostgresPersons(world.database.store(), world.database.cipher(), world.database.clock());
        Registers registers = (Registers) Proxy.newProxyInstance(CorrectionsTest.class.getClassLoader(),
                new Class<?>[] {Registers.class}, (proxy, method, given) -> {
                    String division = Long.toString(((UUID) given[1]).getMostSignificantBits());
                    return Optional.of(new Authority((UUID) given[1], division, "HEALTH", division));
                });
        corrections = new PostgresCorrections(world.database.store(), world.database.cipher(), registers, world.database.clock());
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @BeforeEach
    void enter(@TempDir Path own) throws IOException {
        folder = own;
        world.empty(own);
        world.execute("TRUNCATE correction_step, correction, correction_batch, person, person_history");
        world.database.clock().set(LocalDate.of(2026, 3, 10));
        world.ingest(TestBatch.of("nmec-2025-NMEC-001", WOMAN));
        qualification = world.of(WOMAN).get(0).id();
    }

    private static Staff officer(TenantId tenant, String division) {
        return new Staff(UUID.randomUUID(), tenant, division, "官员" + division, Staff.Role.AUTHORITY,
                new UUID(Long.parseLong(division), 1));
    }

    private static PersonId shown(String name, String number) {
        return persons.identify(name, "01", number).orThrow();
    }

    private Form form(PersonId person, Set<Item> items, Evidence... evidence) {
        return new Form(qualification, person, Optional.empty(), items, Optional.empty(), Optional.empty(), Optional.empty(),
                Arrays.stream(evidence).collect(Collectors.toMap(kind -> kind, kind -> "京公证〔2026〕1号")), "报名时录入有误");
    }

    private Form newName(Evidence... evidence) {
        return form(shown("周己己", WOMAN.get(Column.ID_NO)), Set.of(Item.NAME), evidence);
    }

    private Form newNumber() {
        return new Form(qualification, shown("周己", OWN_NUMBER),
                Optional.of(new Ticket(2025, WOMAN.get(Column.ADMISSION_TICKET_NO))), Set.of(Item.ID_NO), Optional.empty(),
                Optional.empty(), Optional.empty(), Map.of(Evidence.HOUSEHOLD_PROOF, "京公证〔2026〕2号"), "身份证号有误");
    }

    private static String codes(Outcome<?> outcome) {
        return outcome.findings().stream().map(Finding::code).collect(Collectors.joining(" "));
    }

    private static void is(State state, Outcome<Correction> correction) {
        assertEquals(state, correction.orThrow().state());
    }

    /** Brings a correction to the exam centre; returns it. */
    private UUID sent(Form form) {
        UUID id = corrections.file(POINT, form).orThrow().id();
        is(POINT_REVIEWED, corrections.review(POINT, id, true, "属实"));
        is(PROVINCE_APPROVED, corrections.decide(PROVINCE, id, true, ""));
        world.database.clock().set(LocalDate.of(2026, 4, 1));
        assertEquals(List.of("corrections-11-202603"), corrections.send(folder));
        assertEquals(SENT, corrections.find(BEIJING, id).orElseThrow().state());
        return id;
    }

    private State answered(UUID id, TestRecord corrected, String batch) throws IOException {
        assertEquals("1 corrected", FeedWorld.counts(world.ingest(TestBatch.of(batch, corrected))));
        return corrections.find(BEIJING, id).orElseThrow().state();
    }

    @Test
    @DisplayName("R-FEED-31, R-FEED-36: exam point, province, exam centre, reconciled; each step with who took it and when")
    void a_correction_passes_through_its_states() throws IOException {
        UUID id = sent(newName(Evidence.FORMER_NAME_PROOF));
        assertEquals(RECONCILED, answered(id, WOMAN.as(Action.CORRECT).with(Column.NAME, "周己己"), "nmec-2025-NMEC-002"));
        assertEquals(List.of("FILED 官员110105", "POINT_REVIEWED 官员110105", "PROVINCE_APPROVED 官员110000", "SENT 系统",
                "NMEC_APPLIED 国家医学考试中心", "RECONCILED 系统"), corrections.find(BEIJING, id).orElseThrow().steps().stream()
                .map(step -> step.state() + " " + step.by()).toList());
        assertEquals("", codes(corrections.file(POINT, form(shown("周己", WOMAN.get(Column.ID_NO)), Set.of(Item.NAME),
                Evidence.HOUSEHOLD_PROOF))));
    }

    @Test
    @DisplayName("R-FEED-35, R-FEED-36: a corrected number has broken the link: reconciled when the province says so")
    void a_corrected_number_is_reconciled_by_the_province() throws IOException {
        UUID id = sent(newNumber());
        assertEquals(NMEC_APPLIED, answered(id, WOMAN.as(Action.CORRECT).identified(OWN_NUMBER), "nmec-2025-NMEC-003"));
        assertThrows(UnknownException.class, () -> corrections.reconcile(POINT, id, ""));
        is(RECONCILED, corrections.reconcile(PROVINCE, id, "已办理更换医师资格"));
        assertEquals("correction-state", codes(corrections.reconcile(PROVINCE, id, "")));
    }

    @Test
    @DisplayName("R-FEED-36: what the exam centre rejects is noted with its reason and closed")
    void a_rejected_correction_is_noted() {
        UUID id = sent(newName(Evidence.HOUSEHOLD_PROOF));
        assertEquals("correction-reason-required", codes(corrections.rejected(PROVINCE, id, " ")));
        is(NMEC_REJECTED, corrections.rejected(PROVINCE, id, "材料不全"));
        is(RECONCILED, corrections.reconcile(PROVINCE, id, ""));
    }

    @Test
    @DisplayName("R-FEED-31: the exam point gives its opinion, the province decides, and nobody else; a refusal has reasons")
    void each_step_is_its_offices_own() {
        UUID id = corrections.file(POINT, newName(Evidence.HOUSEHOLD_PROOF)).orThrow().id();
        assertThrows(UnknownException.class, () -> corrections.review(OTHER_POINT, id, true, ""));
        assertThrows(UnknownException.class, () -> corrections.decide(POINT, id, true, ""));
        assertThrows(UnknownException.class, () -> corrections.decide(ELSEWHERE, id, true, ""));
        assertEquals("correction-state", codes(corrections.decide(PROVINCE, id, true, "")));
        assertEquals("correction-reason-required", codes(corrections.review(POINT, id, false, "")));
        is(REFUSED, corrections.review(POINT, id, false, "证明不符"));
        assertEquals("correction-state", codes(corrections.review(POINT, id, true, "")));
        assertEquals(List.of(), corrections.in(BEIJING, FILED, 10));
    }

    @Test
    @DisplayName("R-FEED-31: for what the administration entered wrongly the province issues the form itself")
    void the_province_files_wrong_entries_itself() {
        assertEquals("correction-by-province-with-statement", codes(corrections.file(PROVINCE, newName(Evidence.HOUSEHOLD_PROOF))));
        is(POINT_REVIEWED, corrections.file(PROVINCE, newName(Evidence.CITY_ERROR_STATEMENT)));
        assertEquals("correction-of-own-province", codes(corrections.file(ELSEWHERE, newName(Evidence.CITY_ERROR_STATEMENT))));
    }

    @Test
    @DisplayName("R-FEED-32: a month's corrections go when it has ended, one file a province, once, and again after a crash")
    void a_month_goes_when_it_has_ended() throws IOException {
        UUID id = corrections.file(POINT, newNumber()).orThrow().id();
        corrections.review(POINT, id, true, "");
        world.database.clock().set(LocalDate.of(2026, 3, 31));
        corrections.decide(PROVINCE, id, true, "");
        assertEquals(List.of(), corrections.send(folder));
        world.database.clock().set(LocalDate.of(2026, 4, 1));
        assertEquals(List.of("corrections-11-202603"), corrections.send(folder));
        List<String> lines = Files.readAllLines(folder.resolve("corrections-11-202603.csv"));
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).startsWith("1,2025,110,11," + WOMAN.get(Column.ADMISSION_TICKET_NO) + ","
                + WOMAN.get(Column.QUALIFICATION_CODE) + ",ID_NO,周己,2,1999-09-09,01," + OWN_NUMBER + ","), lines.get(1));
        String manifest = Files.readString(folder.resolve("corrections-11-202603.manifest.json"));
        assertTrue(manifest.contains(Sm3File.hex(folder.resolve("corrections-11-202603.csv"))) && manifest.contains("\"records\" : 1"));
        assertEquals(List.of(), corrections.send(folder));
        world.execute("UPDATE correction_batch SET written_at = NULL");
        Files.delete(folder.resolve("corrections-11-202603.csv"));
        assertEquals(List.of("corrections-11-202603"), corrections.send(folder));
        assertEquals(lines, Files.readAllLines(folder.resolve("corrections-11-202603.csv")));
    }

    @ParameterizedTest(name = "{0} proved by {1}: {2}")
    @CsvSource({
        "NAME, HOUSEHOLD_PROOF, ''",
        "NAME, FORMER_NAME_PROOF, ''",
        "NAME, CITY_ERROR_STATEMENT, ''",
        "NAME, OTHER, correction-evidence-of-identity",
        "NAME, DIPLOMA_AT_ENROLMENT, correction-evidence-of-identity",
        "EDUCATION, DIPLOMA_AT_ENROLMENT, ''",
        "EDUCATION, HOUSEHOLD_PROOF, correction-evidence-of-education",
        "SCHOOL, OTHER, ''",
        "MAJOR, OTHER, ''",
    })
    @DisplayName("R-FEED-33: each item has its proof")
    void each_item_has_its_proof(Item item, Evidence evidence, String finding) {
        PersonId person = shown(item == Item.NAME ? "周己己" : "周己", WOMAN.get(Column.ID_NO));
        Form given = new Form(qualification, person, Optional.empty(), Set.of(item),
                Optional.of(item == Item.EDUCATION ? "10" : "20"), Optional.of(item == Item.SCHOOL ? "北京大学" : "首都医科大学"),
                Optional.of(item == Item.MAJOR ? "口腔医学" : "临床医学"), Map.of(evidence, "证明"), "有误");
        assertEquals(finding, codes(corrections.file(POINT, given)));
    }

    @Test
    @DisplayName("R-FEED-34, R-FEED-30: after it the identity equals the document; only what differs is corrected; one at a time")
    void the_identity_equals_the_document() {
        PersonId renamed = shown("周己己", WOMAN.get(Column.ID_NO));
        assertEquals("identity-equals-document correction-evidence-required", codes(corrections.file(POINT, form(renamed, Set.of()))));
        assertEquals("identity-equals-document", codes(corrections.file(POINT, new Form(qualification, renamed, Optional.empty(),
                Set.of(Item.SCHOOL), Optional.empty(), Optional.of("北京大学"), Optional.empty(), Map.of(Evidence.OTHER, "证明"), "有误"))));
        assertEquals("correction-differs", codes(corrections.file(POINT, form(renamed, Set.of(Item.NAME, Item.MAJOR),
                Evidence.HOUSEHOLD_PROOF))));
        assertEquals("", codes(corrections.file(POINT, newName(Evidence.HOUSEHOLD_PROOF))));
        assertEquals("correction-open", codes(corrections.file(POINT, newName(Evidence.HOUSEHOLD_PROOF))));
    }

    @Test
    @DisplayName("R-FEED-37: what a province entered or what was recognised by title never goes to the exam centre")
    void legacy_records_are_never_sent() {
        world.execute("UPDATE qualification SET origin = 'LEGACY'");
        assertEquals("correction-by-province-alone", codes(corrections.file(POINT, newName(Evidence.HOUSEHOLD_PROOF))));
    }

    @Test
    @DisplayName("R-PUB-20: the number is sealed on its way and in no answer")
    void the_number_stays_sealed() {
        Correction filed = corrections.file(POINT, newNumber()).orThrow();
        assertFalse(filed.toString().contains(OWN_NUMBER));
        assertFalse(world.query("SELECT string_agg(c::text, ' ') FROM correction c").contains(OWN_NUMBER));
    }
}
