package org.xinglin.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.AccountDesk;
import org.xinglin.api.account.Staff;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.register.Departments.Department;
import org.xinglin.api.register.Departments.Place;
import org.xinglin.api.register.Departments.Setter;
import org.xinglin.api.register.Departments.Wanted;
import org.xinglin.api.register.Departments.What;
import org.xinglin.api.register.Institution;
import org.xinglin.ledger.LedgerRoom;
import org.xinglin.ledger.PostgresLedger;
import org.xinglin.testkit.Approval;
import org.xinglin.testkit.Everybody;
import org.xinglin.testkit.OpenTenants;
import org.xinglin.testkit.TestDatabase;

@DisplayName("R-REG-235, R-ACC-38: 科室")
class DepartmentsTest {

    private static final Set<PersonId> ACTIVATED = new HashSet<>();
    private static TestDatabase database;
    private static PostgresLedger ledger;
    private static PostgresDepartments departments;

    private final PersonId person = Approval.somebody();

    @BeforeAll
    static void start() {
        database = TestDatabase.with(LedgerRoom.ROOM, RegisterRoom.ROOM);
        ledger = new PostgresLedger(database.store(), new Everybody(), database.clock());
        AccountDesk desk = (AccountDesk) Proxy.newProxyInstance(AccountDesk.class.getClassLoader(),
                new Class<?>[] {AccountDesk.class}, (proxy, method, a) -> {
                    if (method.getName().equals("activated")) {
                        return ACTIVATED.contains((PersonId) a[0]);
                    }
                    throw new AssertionError("not expected: " + method);
                });
        departments = new PostgresDepartments(database.store(), desk, database.clock());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static Staff hospital(TenantId tenant, String name, String... subjects) {
        Institution institution = Hospitals.in(tenant + "0102", name, subjects);
        new PostgresRegisters(database.store()).enter(tenant, List.of(), List.of(institution));
        return Hospitals.registrar(tenant, institution);
    }

    private UUID registered(TenantId tenant, String hospital) {
        UUID id = UUID.randomUUID();
        ledger.commit(Approval.of(person, tenant).institution(hospital).grant(id).request()).orThrow();
        deliver();
        return id;
    }

    private static void deliver() {
        RegisterEntryEndpoint endpoint = new RegisterEntryEndpoint(database.store());
        database.exchange().deliver(TenantId.NATIONAL, List.of(Topic.REGISTER_ENTRY), Integer.MAX_VALUE, endpoint::receive);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.findings().stream().map(Finding::code).toList();
    }

    private static Department create(Staff by, String name, String... subjects) {
        return departments.create(by, new Wanted(name, List.of(subjects))).orThrow();
    }

    @Test
    @DisplayName("R-ACC-38: one department has several subjects, each within the licence, in its own tenant only")
    void subjects_are_within_the_licence() {
        Staff clerk = hospital(HEBEI, "科目医院", "03", "04.01");
        Department surgery = create(clerk, " 普外科 ", "04.01", "03.01", "03.01");
        assertEquals("普外科", surgery.name());
        assertEquals(List.of("03.01", "04.01"), surgery.subjects());
        assertEquals(List.of(surgery), departments.of(HEBEI, clerk.office()));
        assertEquals(List.of(), departments.of(SHANXI, clerk.office()));
        assertEquals(List.of("subject-not-licensed"), codes(departments.create(clerk, new Wanted("骨科", List.of("04.02")))));
        assertEquals(List.of("subject-not-licensed"), codes(departments.create(clerk, new Wanted("外科", List.of("04")))));
        assertEquals(List.of("subject-not-licensed"), codes(departments.create(clerk, new Wanted("甲", List.of("9 9")))));
        assertEquals(List.of("department-name", "department-subjects"), codes(departments.create(clerk, new Wanted(" ", List.of()))));
        assertEquals(List.of("department-name"), codes(departments.create(clerk, new Wanted("科".repeat(51), List.of("03")))));
    }

    @Test
    @DisplayName("R-ACC-38: a name is one open department's; what was done to it is kept with who and when")
    void names_are_unique_and_history_is_kept() {
        Staff clerk = hospital(HEBEI, "历史医院", "03");
        Department first = create(clerk, "内一科", "03.01");
        Department second = create(clerk, "内二科", "03.02");
        assertEquals(List.of("department-name-taken"), codes(departments.create(clerk, new Wanted("内一科", List.of("03")))));
        assertEquals(List.of("department-name-taken"),
                codes(departments.change(clerk, second.id(), new Wanted("内一科", List.of("03")))));
        database.clock().advance(Duration.ofMinutes(1));
        departments.change(clerk, first.id(), new Wanted("呼吸内科", List.of("03.01", "03"))).orThrow();
        departments.close(clerk, first.id()).orThrow();
        assertEquals(List.of(second), departments.of(HEBEI, clerk.office()));
        create(clerk, "呼吸内科", "03.01");
        assertThrows(UnknownException.class, () -> departments.close(clerk, first.id()));
        var events = departments.history(clerk, first.id());
        assertEquals(List.of(What.CREATED, What.CHANGED, What.CLOSED), events.stream().map(e -> e.what()).toList());
        assertEquals(List.of("内一科", "呼吸内科", "呼吸内科"), events.stream().map(e -> e.name()).toList());
        assertEquals("李四", events.get(2).by());
        assertTrue(events.get(1).at().isAfter(events.get(0).at()));
    }

    @Test
    @DisplayName("R-ACC-38, R-REG-235: at the same second too, a name is one department's and a doctor is in one department")
    void races_leave_one_name_and_one_place() throws Exception {
        Staff clerk = hospital(HEBEI, "争先医院", "03");
        List<Department> wards = List.of(create(clerk, "一病区", "03"), create(clerk, "二病区", "03"));
        UUID registration = registered(HEBEI, "争先医院");
        ACTIVATED.add(person);
        List<Callable<Outcome<?>>> rivals = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Department ward = wards.get(i % 2);
            rivals.add(() -> departments.create(clerk, new Wanted("同名", List.of("03"))));
            rivals.add(() -> departments.change(clerk, ward.id(), new Wanted("同名", List.of("03"))));
            rivals.add(() -> departments.assign(clerk, registration, ward.id()));
        }
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            for (Future<Outcome<?>> done : pool.invokeAll(rivals)) {
                assertTrue(done.get().isAccepted() || codes(done.get()).equals(List.of("department-name-taken")));
            }
        } finally {
            pool.shutdownNow();
        }
        assertEquals(1, departments.of(HEBEI, clerk.office()).stream().filter(d -> d.name().equals("同名")).count());
        assertEquals(1, departments.places(HEBEI, List.of(registration)).size());
    }

    @Test
    @DisplayName("R-ACC-38: nobody touches another institution's departments")
    void another_institution_sees_nothing() {
        Department mine = create(hospital(HEBEI, "本院", "03"), "内科", "03");
        Staff other = hospital(HEBEI, "他院", "03");
        Staff elsewhere = hospital(SHANXI, "晋院", "03");
        for (Staff stranger : List.of(other, elsewhere)) {
            assertThrows(UnknownException.class, () -> departments.close(stranger, mine.id()));
            assertThrows(UnknownException.class, () -> departments.history(stranger, mine.id()));
            assertThrows(UnknownException.class, () -> departments.change(stranger, mine.id(), new Wanted("乙", List.of("03"))));
        }
    }

    @Test
    @DisplayName("R-REG-235: only an activated doctor has a department; set by the institution or chosen, saved at once")
    void a_doctor_gets_a_department_once_activated() {
        Staff clerk = hospital(HEBEI, "激活医院", "03");
        Department one = create(clerk, "一科", "03");
        Department two = create(clerk, "二科", "03");
        UUID registration = registered(HEBEI, "激活医院");
        assertEquals(List.of("account-not-activated"), codes(departments.assign(clerk, registration, one.id())));
        assertEquals(List.of("account-not-activated"),
                codes(departments.choose(HEBEI, person, "张伟", registration, one.id())));
        ACTIVATED.add(person);
        Place set = departments.assign(clerk, registration, one.id()).orThrow();
        assertEquals(Setter.INSTITUTION, set.setter());
        database.clock().advance(Duration.ofMinutes(1));
        Place chosen = departments.choose(HEBEI, person, "张伟", registration, two.id()).orThrow();
        assertEquals(List.of("二科", "张伟"), List.of(chosen.name(), chosen.by()));
        assertEquals(chosen, departments.assign(clerk, registration, two.id()).orThrow());
        assertEquals(List.of(chosen), departments.places(HEBEI, List.of(registration, UUID.randomUUID())));
        assertEquals(List.of(), departments.places(SHANXI, List.of(registration)));
        assertEquals(List.of(set, chosen), departments.past(HEBEI, registration));
        assertEquals(List.of(1L, 0L), departments.of(HEBEI, clerk.office()).stream().map(Department::doctors).sorted(
                (a, b) -> Long.compare(b, a)).toList());
    }

    @Test
    @DisplayName("R-REG-235: from the list of the main institution only; a doctor's own registration only")
    void the_department_is_one_of_the_main_institution() {
        Staff clerk = hospital(HEBEI, "主院", "03");
        Staff other = hospital(HEBEI, "旁院", "03");
        Department foreign = create(other, "内科", "03");
        Department own = create(clerk, "内科", "03");
        UUID registration = registered(HEBEI, "主院");
        ACTIVATED.add(person);
        assertEquals(List.of("department-unknown"), codes(departments.assign(clerk, registration, foreign.id())));
        assertEquals(List.of("department-unknown"),
                codes(departments.choose(HEBEI, person, "张伟", registration, foreign.id())));
        assertThrows(UnknownException.class, () -> departments.assign(other, registration, foreign.id()));
        assertThrows(UnknownException.class,
                () -> departments.choose(HEBEI, Approval.somebody(), "王五", registration, own.id()));
        assertThrows(UnknownException.class, () -> departments.choose(SHANXI, person, "张伟", registration, own.id()));
    }

    @Test
    @DisplayName("R-REG-235: who leaves has no department there any more, nor has who worked in a closed one")
    void leaving_and_closing_end_it() {
        Staff clerk = hospital(HEBEI, "离院", "03");
        Department ward = create(clerk, "病区", "03");
        UUID registration = registered(HEBEI, "离院");
        ACTIVATED.add(person);
        departments.assign(clerk, registration, ward.id()).orThrow();
        departments.close(clerk, ward.id()).orThrow();
        assertEquals(List.of(), departments.places(HEBEI, List.of(registration)));
        Department next = create(clerk, "病区", "03");
        departments.assign(clerk, registration, next.id()).orThrow();
        ledger.commit(Approval.of(person, HEBEI).on(TODAY).end(registration, HEBEI, RegStatus.DEPARTED).request()).orThrow();
        deliver();
        assertEquals(List.of(), departments.places(HEBEI, List.of(registration)));
        assertEquals(0, departments.of(HEBEI, clerk.office()).get(0).doctors());
        assertThrows(UnknownException.class, () -> departments.assign(clerk, registration, next.id()));
    }

    @Test
    @DisplayName("R-REG-11: a register built anew from the ledger equals the live one and leaves the departments alone")
    void a_rebuild_leaves_departments_alone() {
        Staff clerk = hospital(SHANXI, "重建医院", "03");
        Department ward = create(clerk, "内科", "03");
        UUID registration = registered(SHANXI, "重建医院");
        ACTIVATED.add(person);
        Place set = departments.assign(clerk, registration, ward.id()).orThrow();
        RegisterProjection projection = new RegisterProjection(database.store(), ledger, new OpenTenants(TenantId.NATIONAL, SHANXI));
        assertTrue(projection.compare(SHANXI).equal());
        projection.rebuild(SHANXI);
        assertEquals(List.of(set), departments.places(SHANXI, List.of(registration)));
    }
}
