package org.xinglin.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Effect;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.RegStatus;
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
    private static final Effect GRANT = new Effect.GrantRegistration(ID, HEBEI, "王芳", "2", 1, "11", Set.of("内科专业", "外科专业"),
            "13", ID, "河北医院", "130102", ID, "河北省卫生健康委员会", ID, DAY, BizStatus.REGISTERED, "主治医师", "本科", "");
    private static final Effect END = new Effect.EndRegistration(ID, HEBEI, RegStatus.MISMATCH_VOID, DAY, "second-province-mismatch");

    static Stream<Object> records() {
        Facts facts = new Facts(
                Optional.of(new Facts.Person(PERSON, "王芳", "2", LocalDate.of(1990, 1, 2), Optional.empty(),
                        List.of(new Facts.Qualification(ID, 1, "11", 2020, Optional.of(DAY), "13", "EXAM", true, true),
                                new Facts.Qualification(ID, 2, "12", 1999, Optional.empty(), "14", "LEGACY", false, false)),
                        List.of(new Facts.Registration(ID, HEBEI, 1, "11", Set.of("内科专业"), "13", ID, ID, RegStatus.VALID,
                                Optional.empty(), "")))),
                Optional.of(new Facts.Institution(ID, HEBEI, "河北医院", "130102", "MEDICAL", "三级", true,
                        Map.of("10", new Facts.Authority(ID, "石家庄市卫生健康委员会")))));
        Form form = new Form(Map.of("category", "11", "count", 3, "agreed", true, "scopes", List.of("a", "b"),
                "nested", Map.of("x", "y")));
        return Stream.of(
                new LedgerRequest(ID, HEBEI, "registration", PERSON, DAY, List.of(POLICY), List.of(GRANT, END)),
                new LedgerEntry(7, PERSON, 1, ID, HEBEI, "registration", DAY, "E1", "110130000000001", List.of(POLICY),
                        List.of(GRANT, END), AT, "0".repeat(64), "f".repeat(64)),
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
                new Case(ID, HEBEI, "registration", PERSON, form, facts, DAY, DAY),
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
        Facts.Registration one = new Facts.Registration(ID, HEBEI, 1, "11", new java.util.LinkedHashSet<>(List.of("x", "y", "z")),
                "13", ID, ID, RegStatus.VALID, Optional.empty(), "");
        Facts.Registration two = new Facts.Registration(ID, HEBEI, 1, "11", new java.util.LinkedHashSet<>(List.of("z", "y", "x")),
                "13", ID, ID, RegStatus.VALID, Optional.empty(), "");
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
