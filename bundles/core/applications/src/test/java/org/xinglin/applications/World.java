package org.xinglin.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;
import org.xinglin.api.application.Actor;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Submission;
import org.xinglin.api.business.Form;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.business.Standing;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Registers;
import org.xinglin.api.register.Versioned;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.TenantStatus;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.testkit.TestDatabase;

/** Is the room on a real database, with everything of other rooms small and in memory. */
final class World implements AutoCloseable {

    static final UUID HOSPITAL = new UUID(7, 1);
    static final UUID BRANCH = new UUID(7, 3);
    static final UUID HEALTH = new UUID(9, 10);
    static final UUID TCM_OFFICE = new UUID(9, 40);
    static final Actor REGISTRAR = new Actor(new UUID(8, 1), "机构管理员", HOSPITAL);
    static final Actor STRANGER = new Actor(new UUID(8, 2), "别家机构", new UUID(7, 2));
    static final Actor OFFICER = new Actor(new UUID(8, 3), "审批员", HEALTH);

    final TestDatabase database = TestDatabase.with(ApplicationsRoom.ROOM);
    final National national = new National();
    final Law law = new Law();
    final BusinessTypes types = new BusinessTypes();
    final SampleType type = new SampleType("sample");
    final Map<String, UUID> authorities = new HashMap<>(Map.of("10", HEALTH, "40", TCM_OFFICE));
    private final Office office = new Office();
    private NationalEnd end = new NationalEnd(national, national, national, national);
    PostgresApplications applications = build();

    World() {
        types.bind(type);
    }

    /** Builds the room anew, as after a restart. */
    PostgresApplications build() {
        return new PostgresApplications(database.store(), office, law, office, types, end, database.clock());
    }

    Registers office() {
        return office;
    }

    /** Takes the national end's services away or brings them back. */
    void nationalEnd(boolean there) {
        end = there ? new NationalEnd(national, national, national, national) : new NationalEnd(null, null, null, null);
        applications = build();
    }

    static PersonId somebody() {
        return new PersonId(UUID.randomUUID());
    }

    Submission submission(PersonId person) {
        return submission(UUID.randomUUID(), person, "10");
    }

    Submission submission(UUID id, PersonId person, String category) {
        return submission(id, person, SampleType.form(category));
    }

    Submission submission(UUID id, PersonId person, Map<String, Object> form) {
        return Submission.byDoctor(id, "sample", person, "周己", new Form(form), "到本院工作");
    }

    Application submitted(TenantId tenant, PersonId person) {
        return applications.submit(tenant, submission(person)).orThrow();
    }

    Application confirmed(TenantId tenant, PersonId person) {
        return applications.confirm(tenant, submitted(tenant, person).id(), REGISTRAR, true, "").orThrow();
    }

    Application approved(TenantId tenant, PersonId person) {
        return applications.decide(tenant, confirmed(tenant, person).id(), OFFICER, true, "").orThrow();
    }

    /** Hands every message of these topics that a tenant has sent to a consumer. */
    void deliver(TenantId from, List<String> topics, Consumer<Message> to) {
        int moved;
        do {
            moved = database.exchange().deliver(from, topics, 1_000, to);
        } while (moved > 0);
    }

    @Override
    public void close() {
        database.close();
    }

    private final class Office implements Registers, Tenants {

        @Override
        public Optional<Institution> institution(TenantId tenant, UUID id) {
            return HOSPITAL.equals(id) || BRANCH.equals(id) ? Optional.of(new Institution(id, "太原市小店区人民医院", "12140105000000019T",
                    "00000001914010511A1001", tenant.code() + "0105", "MEDICAL", "三级甲等", "", "VALID", List.of(),
                    Map.copyOf(authorities))) : Optional.empty();
        }

        @Override
        public Optional<Authority> authority(TenantId tenant, UUID id) {
            return Optional.of(new Authority(id, HEALTH.equals(id) ? "小店区卫生健康局" : "太原市中医药管理局", "HEALTH",
                    tenant.code() + "0105"));
        }

        @Override
        public Optional<TenantStatus> find(TenantId id) {
            return Optional.of(new TenantStatus(new Tenant(id, id.isNational() ? TenantKind.NATIONAL : TenantKind.PROVINCE,
                    Text.of(id.code(), id.code()), LocalDate.of(2017, 1, 1), 10, Set.of("sample", "registration", "cancellation"), Set.of(), Map.of()),
                    List.of()));
        }

        @Override
        public Tenant require(TenantId id) {
            return find(id).orElseThrow().tenant();
        }

        @Override
        public List<TenantStatus> all() {
            return List.of();
        }

        @Override
        public List<Institution> institutions(TenantId tenant, String nameContains, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Authority> authorities(TenantId tenant) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void enter(TenantId tenant, List<Authority> all, List<Institution> institutions) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> List<Versioned<T>> of(TenantId tenant, RecordKind<T> kind, PersonId person, LocalDate on, Instant at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> List<Versioned<T>> history(TenantId tenant, RecordKind<T> kind, PersonId person) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> Optional<Versioned<T>> find(TenantId tenant, RecordKind<T> kind, UUID id, LocalDate on) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Versioned<Standing.Filing>> filingsOfDoctorsOf(TenantId tenant, UUID institution, LocalDate on, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> List<Versioned<T>> at(TenantId tenant, RecordKind<T> kind, UUID institution, String status, LocalDate on,
                Optional<Versioned<T>> after, int limit) {
            throw new UnsupportedOperationException();
        }
    }
}
