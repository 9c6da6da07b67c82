package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.account.DoctorChecks;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Applications;
import org.xinglin.api.application.CollectiveSubmissions.Line;
import org.xinglin.api.application.Submission;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.qualification.Persons;
import org.xinglin.api.qualification.Persons.Shown;
import org.xinglin.api.qualification.Qualification;

@DisplayName("R-REG-60, L1 art 13: 集体办理")
class CollectiveIntakeTest {

    private static final TenantId HEBEI = TenantId.of("13");
    private static final Staff CLERK = new Staff(new UUID(8, 8), HEBEI, "clerk", "李四", Staff.Role.INSTITUTION, new UUID(1, 1));
    private static final UUID BATCH = new UUID(7, 7);

    private final List<Submission> submitted = new ArrayList<>();
    private final List<String> checked = new ArrayList<>();
    private final CollectiveIntake intake = new CollectiveIntake(
            only(Applications.class, "submit", this::submit),
            only(DoctorChecks.class, "check", (name, a) -> {
                checked.add((String) a[3]);
                return Outcome.accepted(new DoctorChecks.Answer(new UUID(4, 4), "***", qualifications(person((String) a[3])), List.of()));
            }),
            only(Persons.class, "identify", (name, a) -> identify((Shown) a[0])));

    private static <T> T only(Class<T> type, String method, BiFunction<String, Object[], Object> answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
            if (!called.getName().equals(method)) {
                throw new IllegalStateException("nobody asks for " + called.getName());
            }
            return answer.apply(method, arguments);
        }));
    }

    private Outcome<Application> submit(String method, Object[] arguments) {
        submitted.add((Submission) arguments[1]);
        return Outcome.refused(Finding.of("seen", "", "到此", "seen"));
    }

    private static PersonId person(String idNo) {
        return new PersonId(UUID.nameUUIDFromBytes(idNo.getBytes(StandardCharsets.UTF_8)));
    }

    private static Outcome<Persons.Identified> identify(Shown shown) {
        if (shown.name().equals("有误")) {
            return Outcome.refused(Finding.of("id-number-wrong", "R-REG-197", "/idNo", "有误", "wrong"));
        }
        if (shown.name().equals("停机")) {
            throw new UnavailableException("persons");
        }
        return Outcome.accepted(new Persons.Identified(new Persons.Person(person(shown.idNo()), shown.name(), "1",
                LocalDate.of(1990, 1, 1), shown.idType()), List.of(), List.of()));
    }

    private static List<Qualification> qualifications(PersonId person) {
        Qualification one = qualification(person, "11", "VALID");
        return person.equals(person("TWO")) ? List.of(one, qualification(person, "20", "VALID"))
                : person.equals(person("NONE")) ? List.of() : List.of(one, qualification(person, "20", "RESCINDED"));
    }

    private static Qualification qualification(PersonId person, String category, String status) {
        return new Qualification(UUID.nameUUIDFromBytes((person + category).getBytes(StandardCharsets.UTF_8)), person, "甲", "1",
                LocalDate.of(1990, 1, 1), 1, category, 2020, "13", "EXAM", status, Optional.empty(), "20", "", "", "2020131****");
    }

    private List<String> submit(UUID batch, String name, String idNo, Map<String, Object> form) {
        return intake.submit(CLERK, batch, new Line(new Shown(name, "01", idNo, Optional.empty(), Optional.empty()), form), "单位集体办理")
                .findings().stream().map(Finding::code).toList();
    }

    @Test
    @DisplayName("R-ACC-39: each line is logged as a check of that person, whatever becomes of it; who is known is submitted for the institution")
    void each_line_is_a_check_and_a_submission_of_its_own() {
        assertEquals(List.of("seen"), submit(BATCH, "甲", "A", Map.of("scopes", List.of("11"))));
        assertEquals(List.of("id-number-wrong"), submit(BATCH, "有误", "WRONG", Map.of()));
        assertEquals(List.of("unavailable"), submit(BATCH, "停机", "AWAY", Map.of()));
        assertEquals(List.of("A", "WRONG", "AWAY"), checked);
        assertEquals(1, submitted.size());
        Submission first = submitted.get(0);
        assertEquals(List.of("registration", Starter.INSTITUTION, CLERK.office()),
                List.of(first.type(), first.starter(), first.by().orElseThrow().office()));
        assertEquals(Map.of("scopes", List.of("11"), "institutionId", CLERK.office().toString(), "category", "11",
                "qualificationId", qualification(person("A"), "11", "VALID").id().toString()), first.form().values());
    }

    @Test
    @DisplayName("R-REG-61: the qualification may be left out if only one valid one fits")
    void the_qualification_is_chosen_if_only_one_fits() {
        assertEquals(List.of("qualification-to-choose"), submit(BATCH, "甲", "TWO", Map.of()));
        assertEquals(List.of("qualification-to-choose"), submit(BATCH, "乙", "NONE", Map.of()));
        assertEquals(List.of("seen"), submit(BATCH, "甲", "TWO", Map.of("category", "20")));
        assertEquals(List.of("seen"), submit(BATCH, "甲", "TWO", Map.of("qualificationId", "named")));
        assertEquals(qualification(person("TWO"), "20", "VALID").id().toString(), submitted.get(0).form().values().get("qualificationId"));
        assertEquals("named", submitted.get(1).form().values().get("qualificationId"));
    }

    @Test
    @DisplayName("R-REG-21: the same person in the same list is the same application")
    void a_person_in_a_list_is_one_application() {
        submit(BATCH, "甲", "A", Map.of());
        submit(BATCH, "甲", "A", Map.of());
        submit(BATCH, "乙", "B", Map.of());
        submit(new UUID(7, 8), "甲", "A", Map.of());
        assertEquals(submitted.get(0).id(), submitted.get(1).id());
        assertNotEquals(submitted.get(0).id(), submitted.get(2).id());
        assertNotEquals(submitted.get(0).id(), submitted.get(3).id());
    }
}
