package org.xinglin.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.disclosure.Disclosure.Query;
import org.xinglin.api.disclosure.Disclosure;
import org.xinglin.api.disclosure.PublicDoctor;
import org.xinglin.testkit.Approval;
import org.xinglin.testkit.TestDatabase;

/** What the public may ask, and how much is answered (R-PUB-11). */
class DisclosureQuestionsTest {

    private static final AtomicInteger NAMES = new AtomicInteger();

    private static PublicEnd end;

    private final PersonId person = Approval.somebody();
    private final String name = "欧阳" + (char) ('一' + NAMES.incrementAndGet());

    @BeforeAll
    static void start() {
        end = new PublicEnd();
    }

    @AfterAll
    static void stop() {
        end.close();
    }

    @BeforeEach
    void deliver_what_waits() {
        end.deliver();
    }

    private List<PublicDoctor> search(TenantId province, String institution) {
        return end.search(province, name, institution);
    }

    @Test
    @DisplayName("R-PUB-11: no listing without a name")
    void a_question_needs_a_name() {
        for (String none : Arrays.asList("", "  ", null)) {
            assertEquals("name-required",
                    end.disclosure.search(new Query(Optional.of(HEBEI), none, "医院")).findings().get(0).code());
        }
        assertFalse(end.disclosure.search(new Query(Optional.empty(), "张".repeat(200), "")).isAccepted());
        assertFalse(end.disclosure.byPracticeCode(Optional.empty(), "1").isAccepted());
        end.commit(Approval.of(person, HEBEI).name(name).grant());
        end.deliver();
        for (String part : List.of("欧", "欧阳", name + "%", "%", "_____", "' OR '1'='1", name + "\0")) {
            assertEquals(List.of(), end.disclosure.search(new Query(Optional.empty(), part, "")).orThrow(), part);
        }
    }

    @Test
    void an_answer_holds_twenty_at_most() {
        for (int i = 0; i < Disclosure.LIMIT + 3; i++) {
            end.commit(Approval.of(Approval.somebody(), i % 2 == 0 ? HEBEI : SHANXI).name(name).grant());
        }
        end.deliver();
        assertEquals(Disclosure.LIMIT, search(null, "").size());
        assertEquals(12, search(HEBEI, "").size());
    }

    @Test
    void part_of_an_institutions_name_narrows_and_is_taken_literally() {
        end.commit(Approval.of(person, HEBEI).name(name).institution("河北_100%医院").grant());
        end.commit(Approval.of(Approval.somebody(), HEBEI).name(name).institution("河北二院\\分院").grant());
        end.deliver();
        assertEquals(2, search(HEBEI, "河北").size());
        assertEquals(1, search(HEBEI, "0%医").size());
        assertEquals(1, search(HEBEI, "\\").size());
        assertEquals(1, search(HEBEI, "_").size());
        assertEquals(0, search(HEBEI, "北%院").size());
        assertEquals(0, search(HEBEI, "'; DROP TABLE public_doctor; --").size());
    }
}
