package org.xinglin.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinglin.api.Finding;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;
import org.xinglin.api.account.Channel;
import org.xinglin.api.account.Notice;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.PermitKind;
import org.xinglin.api.business.PersonRecords;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.ChangeRegistration;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.EndFiling;
import org.xinglin.api.effect.EndPermit;
import org.xinglin.api.effect.EndRegistration;
import org.xinglin.api.effect.FlagDivergence;
import org.xinglin.api.effect.GrantFiling;
import org.xinglin.api.effect.GrantPermit;
import org.xinglin.api.effect.GrantQualification;
import org.xinglin.api.effect.GrantRegistration;
import org.xinglin.api.effect.ImposeBan;
import org.xinglin.api.effect.LiftBan;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.effect.RecordAssessment;
import org.xinglin.api.effect.ReissueCertificate;
import org.xinglin.api.effect.RelinkQualification;
import org.xinglin.api.effect.RestoreRegistration;
import org.xinglin.api.effect.UpdateParticulars;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.LedgerRefusal;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.ledger.LockMessage;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.api.policy.Verdict;

class JsonTest {

    private static final UUID ID = UUID.fromString("018f2b3c-1111-7222-8333-444455556666");
    private static final PersonId PERSON = PersonId.of("018f2b3c-aaaa-8bbb-8ccc-ddddeeeeffff");
    private static final TenantId HEBEI = TenantId.of("13");
    private static final Instant AT = Instant.parse("2026-11-23T02:00:00.123456Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Finding FINDING = Finding.of("code", "R-REG-01", "/field", "错", "wrong");
    private static final PolicyRef POLICY = new PolicyRef("national-2022", "1");
    private static final Effect GRANT = new GrantRegistration(ID, HEBEI, "王芳", "2", 1, "11", Set.of("内科专业", "外科专业"),
            "13", new Workplace(ID, "河北医院", "130102"), new Office(ID, "河北省卫生健康委员会"), ID, DAY, BizStatus.REGISTERED,
            new Particulars("233", "20", "", Optional.of(ID)), "");
    private static final Effect END = new EndRegistration(ID, HEBEI, RegStatus.MISMATCH_VOID, DAY, "second-province-mismatch");

    private static final Workplace PLACE = new Workplace(ID, "河北医院", "130102");
    private static final Office OFFICE = new Office(ID, "河北省卫生健康委员会");
    private static final UUID FILING = UUID.fromString("018f2b3c-2222-7222-8333-444455556666");
    /** One of every kind. */
    private static final List<Effect> EFFECTS = List.of(GRANT,
            new ChangeRegistration(ID, HEBEI, "10", Set.of("12"), PLACE, OFFICE, ID, DAY, BizStatus.CHANGED),
            new UpdateParticulars(ID, HEBEI, Particulars.NONE, DAY),
            new ReissueCertificate(ID, HEBEI, DAY),
            new RelinkQualification(ID, HEBEI, ID, DAY),
            new FlagDivergence(ID, HEBEI, true, DAY),
            new GrantFiling(FILING, ID, HEBEI, FilingKind.FILING, PLACE, Set.of("11"), DAY, Optional.of(DAY), OFFICE, DAY),
            new EndFiling(FILING, ID, HEBEI, FilingStatus.LAPSED, DAY, "change-of-scope"),
            new RecordAssessment(UUID.fromString("018f2b3c-3333-7222-8333-444455556666"), HEBEI, DAY, DAY,
                    RecordAssessment.Procedure.GENERAL, RecordAssessment.Result.PASSED, false, Optional.empty(), Optional.empty(),
                    "河北医院", DAY),
            new ImposeBan(UUID.fromString("018f2b3c-4444-7222-8333-444455556666"), HEBEI, BanKind.PRACTICE_BAN, DAY,
                    Optional.empty(), "决定", "河北省卫生健康委员会"),
            new LiftBan(UUID.fromString("018f2b3c-4444-7222-8333-444455556666"), HEBEI, DAY.plusDays(9), "撤销决定"),
            new GrantQualification(ID, HEBEI, "LEGACY", 1998, 1, "10", Optional.empty(), "王芳", "2", "30", "医学院", "医学"),
            new GrantPermit(UUID.fromString("018f2b3c-5555-7222-8333-444455556666"), HEBEI, PermitKind.MACAU, "王芳", "2",
                    List.of(PLACE), "10", "内科", DAY, DAY.plusYears(1), OFFICE, DAY),
            new EndPermit(UUID.fromString("018f2b3c-5555-7222-8333-444455556666"), HEBEI, DAY, "contract-ended"),
            END, new RestoreRegistration(ID, HEBEI, DAY, "wrong-departure"));

    private static Standing everythingHappened() {
        PersonRecords records = new PersonRecords();
        assertEquals(List.of(), records.applyAll(EFFECTS));
        return records.standing("110130000000001");
    }

    static Stream<Object> records() {
        Standing standing = everythingHappened();
        Facts facts = new Facts(
                Optional.of(new Facts.Person(PERSON, "王芳", "2", LocalDate.of(1990, 1, 2),
                        List.of(new Facts.Qualification(ID, 1, "11", 2020, Optional.of(DAY), "13", "EXAM", true, true),
                                new Facts.Qualification(ID, 2, "12", 1999, Optional.empty(), "14", "LEGACY", false, false)),
                        standing)),
                Optional.of(new Facts.Institution(ID, HEBEI, "河北医院", "130102", "13", "130102", "MEDICAL", "三级", true,
                        List.of("03"), Map.of("10", new Office(ID, "石家庄市卫生健康委员会")))));
        Form form = new Form(Map.of("category", "11", "count", 3, "agreed", true, "scopes", List.of("a", "b"),
                "nested", Map.of("x", "y")));
        return Stream.of(
                new LedgerRequest(ID, HEBEI, "registration", PERSON, DAY, true, Optional.empty(), List.of(POLICY),
                        EFFECTS),
                new LedgerEntry(7, PERSON, 1, ID, HEBEI, "registration", DAY, "E1", "110130000000001", List.of(POLICY),
                        EFFECTS, AT, "0".repeat(64), "f".repeat(64)),
                new LedgerRefusal(ID, List.of(FINDING)),
                new LockMessage(PERSON, HEBEI, ID),
                Notice.to(PERSON, "application-decided", Map.of("b", "2", "a", "1")),
                new Notice("activation-code", Optional.empty(), Optional.of("c2VhbGVk"), Optional.of(Channel.MOBILE), Map.of()),
                new Judgement(DAY, List.of(POLICY), List.of(
                        new Judgement.Line("p1", POLICY, new Basis("办法", "第八条", "R-REG-40"), Verdict.satisfied()),
                        new Judgement.Line("p2", POLICY, new Basis("办法", "第九条", ""), Verdict.violated(FINDING)),
                        new Judgement.Line("p3", POLICY, new Basis("办法", "", ""), Verdict.undetermined("缺", "missing")),
                        new Judgement.Line("p4", POLICY, new Basis("", "", ""), Verdict.notInForce()))),
                facts, form, FINDING, Text.of("中", "en"),
                new Case(ID, HEBEI, "registration", BusinessType.Starter.DOCTOR, PERSON, form, facts, Optional.of(OFFICE), DAY, DAY),
                new Message(ID, HEBEI, TenantId.NATIONAL, "ledger.request", "key", "{}", AT, 2),
                new Application.Step(AT, "DOCTOR", "王芳", AppState.SUBMITTED, ""),
                new Application.Step(Instant.parse("2026-11-23T02:00:00Z"), "SYSTEM", "", AppState.COMPLETED, ""));
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_comes_back_equal_and_its_text_too(Object written) {
        String json = Json.write(written);
        Object read = Json.read(json, written.getClass());
        assertEquals(written, read);
        assertEquals(json, Json.write(read));
    }

    @Test
    void equal_records_have_equal_text_whatever_order_they_were_made_in() {
        Map<String, String> backwards = new LinkedHashMap<>();
        backwards.put("b", "2");
        backwards.put("a", "1");
        assertEquals(Json.write(Notice.to(PERSON, "t", Map.of("a", "1", "b", "2"))), Json.write(Notice.to(PERSON, "t", backwards)));
        Effect one = new ChangeRegistration(ID, HEBEI, "10", new LinkedHashSet<>(List.of("x", "y", "z")), PLACE, OFFICE, ID, DAY,
                BizStatus.CHANGED);
        Effect two = new ChangeRegistration(ID, HEBEI, "10", new LinkedHashSet<>(List.of("z", "y", "x")), PLACE, OFFICE, ID, DAY,
                BizStatus.CHANGED);
        assertEquals(Json.write(one), Json.write(two));
    }

    @Test
    void the_form_is_fixed_for_ever_because_hashes_rest_on_it() {
        assertEquals("{\"kind\":\"EndRegistration\",\"cause\":\"second-province-mismatch\",\"endedOn\":\"2026-11-23\","
                + "\"registrationId\":\"018f2b3c-1111-7222-8333-444455556666\",\"status\":\"MISMATCH_VOID\",\"tenant\":\"13\"}",
                Json.write(END));
        assertEquals("{\"actor\":\"DOCTOR\",\"at\":\"2026-11-23T02:00:00.123456Z\",\"by\":\"\",\"remark\":\"\",\"state\":\"SUBMITTED\"}",
                Json.write(new Application.Step(AT, "DOCTOR", "", AppState.SUBMITTED, "")));
        assertEquals("[\"a\",\"b\",\"c\",\"d\"]", Json.write(Set.of("d", "b", "c", "a")));
        assertEquals("[]", Json.write(Set.of()));
    }

    @Test
    void the_kind_of_a_sealed_type_is_written_wherever_it_stands() {
        assertEquals(END, Json.read(Json.write(END), Effect.class));
        assertEquals(GRANT, Json.read(Json.write(GRANT), Effect.class));
        assertEquals(Verdict.satisfied(), Json.read(Json.write(Verdict.satisfied()), Verdict.class));
    }

    @Test
    void what_is_not_the_record_is_refused_without_telling_the_text() {
        StoreException refused = assertThrows(StoreException.class,
                () -> Json.read("{\"person\":\"130102199003074514\"}", LockMessage.class));
        assertFalse(refused.getMessage().contains("130102199003074514"), refused.getMessage());
        assertTrue(refused.getMessage().endsWith("at /person"), refused.getMessage());
        assertThrows(StoreException.class, () -> Json.read("{\"unknown\":1}", Text.class));
    }
}
