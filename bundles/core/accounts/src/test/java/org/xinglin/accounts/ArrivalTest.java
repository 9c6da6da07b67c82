package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.accounts.World.Doctor;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Notices.Outgoing;
import org.xinglin.api.account.Verification.Route;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.qualification.Arrivals;
import org.xinglin.api.qualification.Arrivals.Arrived;
import org.xinglin.api.qualification.HeldQualifications;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.store.Json;

@DisplayName("R-FEED-14: an arrival verifies again who was not found, and tells assistants who have become doctors (R-REG-87)")
class ArrivalTest {

    private static World world;

    @BeforeAll
    static void open() {
        world = new World();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @AfterEach
    void nothingWaits() {
        world.sent();
    }

    /** Returns a reachable doctor of whom the registers know nothing yet. */
    private static Doctor unknown() {
        Doctor doctor = world.reachableDoctor();
        world.registers.qualifications.removeIf(q -> q.person().equals(doctor.person()));
        assertTrue(world.accounts.verify(doctor.account()).route().isEmpty());
        world.sent();
        return doctor;
    }

    private static Qualification qualification(Doctor doctor, String name) {
        return Samples.qualification(doctor.person(), name, "VALID");
    }

    private static List<Outgoing> arrive(Arrived arrived, List<PersonId> doctors) {
        Arrivals arrivals = fake(Arrivals.class, doctors);
        HeldQualifications held = (HeldQualifications) Proxy.newProxyInstance(ArrivalTest.class.getClassLoader(),
                new Class<?>[] {HeldQualifications.class}, (proxy, method, given) -> world.registers.qualifications.stream()
                        .filter(q -> ((Collection<?>) given[0]).contains(q.person()))
                        .collect(Collectors.groupingBy(Qualification::person)));
        ArrivalEndpoint endpoint = new ArrivalEndpoint(world.database.store(), world.database.cipher(), world.clock,
                world.lookup, arrivals, held);
        world.database.store().transact(TenantId.NATIONAL, tx -> tx.send(TenantId.NATIONAL, Topic.QUALIFICATION_ARRIVED,
                "batch", Json.write(arrived)));
        world.database.deliverAll(Map.of(endpoint.topic(), message -> {
            endpoint.receive(message);
            endpoint.receive(message);
        }));
        return world.sent();
    }

    private static <T> T fake(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (p, m, a) -> answer));
    }

    private static Optional<Route> route(Doctor doctor) {
        AccountRow row = world.database.store().read(TenantId.NATIONAL,
                tx -> tx.mapper(AccountMapper.class).byId(doctor.account()));
        return Optional.ofNullable(row.route()).map(Route::valueOf);
    }

    private static Standing standing(int level) {
        return new Standing(Optional.empty(), List.of(new Standing.Registration(UUID.randomUUID(), World.HEBEI, "王甲", "1", level,
                "10", Set.of("11"), "130102", new Workplace(UUID.randomUUID(), "长安医院", "130102"),
                new Office(UUID.randomUUID(), "长安区卫生健康局"), UUID.randomUUID(), LocalDate.EPOCH, RegStatus.VALID,
                BizStatus.REGISTERED, Optional.empty(), "", Particulars.NONE, "", false, 1)), List.of(), List.of(), List.of(),
                List.of());
    }

    @Test
    @DisplayName("R-FEED-14: a batch finds those who waited, by exactly their name, and tells each once")
    void a_batch_verifies_again_who_was_not_found() {
        Doctor waiting = unknown();
        Doctor otherName = unknown();
        Doctor absent = unknown();
        world.registers.qualifications.add(qualification(waiting, waiting.wish().name()));
        world.registers.qualifications.add(qualification(otherName, "王乙"));

        List<Outgoing> told = arrive(new Arrived("nmec-2026-NMEC-001", Optional.empty()), List.of());
        assertEquals(1, told.size());
        assertTrue(told.get(0).text().contains("医师资格信息已入库"));
        assertEquals(Optional.of(Route.QUALIFICATION_CODE_NEW), route(waiting));
        assertEquals(List.of(Optional.empty(), Optional.empty()), List.of(route(otherName), route(absent)));
        assertEquals(List.of(), arrive(new Arrived("nmec-2026-NMEC-002", Optional.empty()), List.of()));
    }

    @Test
    @DisplayName("R-FEED-14, R-REG-195: what a province enters reaches the account of its person, and of nobody else")
    void an_entry_verifies_its_person_again() {
        Doctor waiting = unknown();
        Doctor another = unknown();
        world.registers.qualifications.add(qualification(waiting, waiting.wish().name()));
        world.registers.qualifications.add(qualification(another, another.wish().name()));
        assertEquals(1, arrive(new Arrived("", Optional.of(waiting.person())), List.of()).size());
        assertEquals(List.of(true, false), List.of(route(waiting).isPresent(), route(another).isPresent()));
        arrive(new Arrived("", Optional.of(another.person())), List.of());
        assertEquals(0, arrive(new Arrived("", Optional.of(new PersonId(UUID.randomUUID()))), List.of()).size());
    }

    @Test
    @DisplayName("R-FEED-14: an account whose institution is not here keeps no other waiting")
    void one_that_cannot_be_verified_now_keeps_no_other_waiting() {
        Doctor elsewhere = unknown();
        Doctor waiting = unknown();
        world.registers.standings.put(elsewhere.person(), standing(1));
        List.of(elsewhere, waiting).forEach(d -> world.registers.qualifications.add(qualification(d, d.wish().name())));
        assertEquals(2, arrive(new Arrived("nmec-2026-NMEC-004", Optional.empty()), List.of()).size());
        assertEquals(true, route(waiting).isPresent());
        assertEquals(0, arrive(new Arrived("nmec-2026-NMEC-005", Optional.empty()), List.of()).size());
    }

    @Test
    @DisplayName("R-REG-87, R-FEED-14: of those who became doctors only the registered assistants are told to apply")
    void a_registered_assistant_is_told_to_apply() {
        Doctor assistant = world.reachableDoctor();
        Doctor doctor = world.reachableDoctor();
        List.of(assistant, doctor).forEach(d -> world.accounts.verify(d.account()));
        world.sent();
        world.registers.standings.put(assistant.person(), standing(2));
        world.registers.standings.put(doctor.person(), standing(1));
        List<Outgoing> told = arrive(new Arrived("nmec-2026-NMEC-003", Optional.empty()),
                List.of(assistant.person(), doctor.person()));
        assertEquals(1, told.size());
        assertTrue(told.get(0).text().contains("助理医师升执业医师"));
    }
}
