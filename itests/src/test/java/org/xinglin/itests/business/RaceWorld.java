package org.xinglin.itests.business;

import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.account.Accounts;
import org.xinglin.api.application.Actor;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.effect.GrantRegistration;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.ledger.PersonLock;
import org.xinglin.api.ledger.Projection;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.api.qualification.Qualifications;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Institution;
import org.xinglin.applications.Kernel;
import org.xinglin.applications.ApplicationsRoom;
import org.xinglin.applications.PostgresApplications;
import org.xinglin.disclosure.DisclosureEntryEndpoint;
import org.xinglin.disclosure.DisclosureProjection;
import org.xinglin.disclosure.DisclosureRoom;
import org.xinglin.ledger.LedgerRequestEndpoint;
import org.xinglin.ledger.LedgerRoom;
import org.xinglin.ledger.LockAcquireEndpoint;
import org.xinglin.ledger.LockReleaseEndpoint;
import org.xinglin.ledger.PostgresLedger;
import org.xinglin.ledger.PostgresNationalRegister;
import org.xinglin.ledger.PostgresPersonLock;
import org.xinglin.register.PostgresRegisters;
import org.xinglin.register.RegisterEntryEndpoint;
import org.xinglin.register.RegisterProjection;
import org.xinglin.register.RegisterRoom;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.Uscc;
import org.xinglin.testkit.Approval;
import org.xinglin.testkit.TestDatabase;

/** Is the real ledger, registers, applications and disclosure of two provinces on one PostgreSQL, with the real law. */
final class RaceWorld implements AutoCloseable {

    private static final String NAME = "张伟";
    /** What one route delivers, in order per receiver and person. */
    private static final List<List<String>> ROUTES = List.of(
            List.of(Topic.LEDGER_REQUEST, Topic.LOCK_ACQUIRE, Topic.LOCK_RELEASE, Topic.REGISTER_ENTRY, Topic.APPLICATION_ENTRY,
                    Topic.APPLICATION_REFUSAL, Accounts.APPROVED_TOPIC),
            List.of(Topic.DISCLOSURE_ENTRY), List.of(Topic.NOTICE));

    final TestDatabase database =
            TestDatabase.with(LedgerRoom.ROOM, RegisterRoom.ROOM, DisclosureRoom.ROOM, ApplicationsRoom.ROOM);
    final PostgresNationalRegister register = new PostgresNationalRegister(database.store());
    final PostgresRegisters registers = new PostgresRegisters(database.store());
    final PostgresLedger ledger;
    final PostgresApplications applications;
    /** Says that provinces cannot ask for the lock and send for it instead. */
    volatile boolean lockAway;
    private final Kernel kernel;
    private final List<Projection> projections;
    private final Map<String, Consumer<Message>> endpoints = new HashMap<>();

    RaceWorld() {
        List<BusinessType> types = Leaves.types();
        TwoProvinces tenants = new TwoProvinces(types);
        Qualifications qualifications = new Graduates();
        ledger = new PostgresLedger(database.store(), qualifications, database.clock());
        kernel = new Kernel(database.store(), tenants, new LawInForce(), registers, types, qualifications, register,
                new Lock(), database.clock());
        applications = kernel.applications();
        projections = List.of(new RegisterProjection(database.store(), ledger, tenants),
                new DisclosureProjection(database.store(), ledger, tenants));
        ROUTES.forEach(route -> route.forEach(topic -> endpoints.put(topic, message -> { })));
        endpoints.putAll(kernel.endpoints());
        endpoints.put(Topic.LEDGER_REQUEST,
                new LedgerRequestEndpoint(database.store(), qualifications, database.clock())::receive);
        endpoints.put(Topic.LOCK_ACQUIRE, new LockAcquireEndpoint(database.store(), database.clock())::receive);
        endpoints.put(Topic.LOCK_RELEASE, new LockReleaseEndpoint(database.store(), database.clock())::receive);
        endpoints.put(Topic.REGISTER_ENTRY, new RegisterEntryEndpoint(database.store())::receive);
        endpoints.put(Topic.DISCLOSURE_ENTRY, new DisclosureEntryEndpoint(database.store(), ledger)::receive);
        TwoProvinces.PROVINCES.forEach(this::furnish);
    }

    /** Returns an institution of a province, by number from 1. */
    static UUID institution(TenantId tenant, int number) {
        return new UUID(Integer.parseInt(tenant.code()), number);
    }

    /** Returns a registrar of an institution of a province. */
    static Actor registrar(TenantId tenant, int number) {
        return new Actor(new UUID(1, number), "机构管理员", institution(tenant, number));
    }

    /** Returns an officer of a province's authority. */
    static Actor officer(TenantId tenant, int number) {
        return new Actor(new UUID(2, number), "审批员", authority(tenant).id());
    }

    private static Office authority(TenantId tenant) {
        return new Office(institution(tenant, 0), tenant + "卫生健康委员会");
    }

    private void furnish(TenantId tenant) {
        String division = tenant + "0102";
        List<Institution> institutions = List.of(1, 2, 3).stream().map(number -> {
            Uscc uscc = Uscc.compose("12", DivisionCode.of(division), "MA00000" + number);
            UUID health = authority(tenant).id();
            return new Institution(institution(tenant, number), tenant + "第" + number + "医院", uscc.value(),
                    uscc.organisationCode() + division + "11A1001", division, "MEDICAL", "三级甲等", "", "VALID", List.of("03"),
                    Map.of("10", health, "20", health, "30", health, "40", health));
        }).toList();
        registers.enter(tenant, List.of(new Authority(authority(tenant).id(), authority(tenant).name(), "HEALTH",
                tenant + "0000")), institutions);
    }

    /** Registers a person at the first institution of 河北. Returns the registration. */
    UUID registered(PersonId person) {
        UUID id = UUID.randomUUID();
        Institution main = registers.institution(HEBEI, institution(HEBEI, 1)).orElseThrow();
        ledger.commit(new LedgerRequest(UUID.randomUUID(), HEBEI, "registration", person, TODAY.minusDays(1), false,
                Optional.empty(), List.of(), List.of(new GrantRegistration(id, HEBEI, NAME, "1", 1, "10", Set.of("11"), "13",
                        new Workplace(main.id(), main.name(), main.divisionCode()), authority(HEBEI),
                        Approval.qualificationId(person, 1, "10"), TODAY.minusDays(1), BizStatus.REGISTERED,
                        Particulars.NONE, "")))).orThrow();
        Map<String, Consumer<Message>> withoutApplication = new HashMap<>(endpoints);
        withoutApplication.put(Topic.APPLICATION_ENTRY, message -> { });
        database.deliverAll(withoutApplication);
        return id;
    }

    /** Delivers some of what one tenant has sent by one route. */
    void deliver(TenantId from, int route, int limit) {
        database.exchange().deliver(from, ROUTES.get(route), limit, message -> endpoints.get(message.topic()).accept(message));
    }

    /** Delivers everything and lets the watches do their part, until nothing moves any more. */
    void settle() {
        int moved;
        do {
            moved = database.deliverAll(endpoints);
            for (TenantId tenant : TwoProvinces.PROVINCES) {
                moved += kernel.watch(tenant) + database.exchange().retryNow(tenant);
            }
            moved += database.exchange().retryNow(TenantId.NATIONAL);
        } while (moved > 0);
    }

    /** Returns who holds the national lock of a person. */
    Optional<UUID> lockHolder(PersonId person) {
        try (Connection national = database.as(TenantId.NATIONAL); PreparedStatement ask =
                national.prepareStatement("SELECT application_id FROM person_lock WHERE person_id = ?")) {
            ask.setObject(1, person.value());
            try (ResultSet row = ask.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns in what registers and disclosure differ from the ledger. */
    List<String> differences() {
        return projections.stream().flatMap(projection -> projection.tenants().stream()
                .flatMap(tenant -> projection.compare(tenant).differences().stream())).toList();
    }

    @Override
    public void close() {
        database.close();
    }

    private final class Lock implements PersonLock {

        private final PersonLock real = new PostgresPersonLock(database.store(), database.clock());

        @Override
        public Outcome<UUID> acquire(PersonId person, TenantId tenant, UUID applicationId) {
            return there().acquire(person, tenant, applicationId);
        }

        @Override
        public void release(PersonId person, UUID applicationId) {
            there().release(person, applicationId);
        }

        private PersonLock there() {
            if (lockAway) {
                throw new UnavailableException("national lock");
            }
            return real;
        }
    }

    /** Knows everybody as a clinical doctor of this year. */
    private static final class Graduates implements Qualifications {

        @Override
        public List<Qualification> of(PersonId person) {
            return List.of(new Qualification(Approval.qualificationId(person, 1, "10"), person, NAME, "1",
                    LocalDate.of(1996, 3, 7), 1, "10", TODAY.getYear(), "13", "EXAM", "VALID",
                    Optional.of(LocalDate.of(TODAY.getYear(), 3, 1)), "20", "医科大学", "临床医学", "202613110****"));
        }

        @Override
        public boolean ownsCode(PersonId person, String qualificationCode) {
            return false;
        }

        @Override
        public Optional<PersonId> holderOf(String qualificationCode) {
            return Optional.empty();
        }
    }
}
