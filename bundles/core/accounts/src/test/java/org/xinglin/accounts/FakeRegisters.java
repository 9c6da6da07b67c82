package org.xinglin.accounts;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;
import org.xinglin.api.UnknownException;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Applications;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.ledger.NationalRegister;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.api.qualification.Qualifications;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Registers;
import org.xinglin.api.register.Versioned;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.TenantStatus;
import org.xinglin.api.tenant.Tenants;

/** Answers for the other rooms: what a test puts in is what they know. */
final class FakeRegisters implements Qualifications, NationalRegister, Registers, Tenants {

    final List<Qualification> qualifications = new CopyOnWriteArrayList<>();
    final Map<String, PersonId> codes = new HashMap<>();
    final Map<PersonId, List<Registered>> registrations = new HashMap<>();
    final Map<UUID, String> institutions = new HashMap<>();
    final Map<UUID, String> recordedNames = new HashMap<>();
    final Map<UUID, UUID> licences = new HashMap<>();
    final Map<PersonId, List<Application>> applications = new HashMap<>();
    final Map<TenantId, LocalDate> electronicSince = new HashMap<>();
    final Map<PersonId, Standing> standings = new HashMap<>();

    /** Enters an institution and returns its id. */
    UUID institution(String name) {
        UUID id = UUID.randomUUID();
        institutions.put(id, name);
        return id;
    }

    /** Enters an institution licensed by an authority, and returns its id. */
    UUID institution(String name, UUID authority) {
        UUID id = institution(name);
        licences.put(id, authority);
        return id;
    }

    /** Notes an application of a person, newest first. */
    void applied(TenantId tenant, PersonId person, String type, AppState state, Instant submittedAt) {
        applications.computeIfAbsent(person, p -> new CopyOnWriteArrayList<>()).add(0, new Application(UUID.randomUUID(),
                tenant, type, BusinessType.Starter.DOCTOR, Optional.empty(), person, "", state, Optional.empty(), "", Optional.empty(), "", "10", new Form(Map.of()), "",
                submittedAt, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(),
                Optional.empty(), List.of(), true, 1, List.of()));
    }

    /** Answers for the room of applications. */
    Applications applications() {
        return (Applications) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Applications.class},
                (proxy, method, a) -> applications.getOrDefault(a[1], List.of()).stream()
                        .filter(each -> each.tenant().equals(a[0])).toList());
    }

    /** Registers a person, replacing what was there. */
    void register(PersonId person, String name, Registered... of) {
        registrations.put(person, Stream.of(of)
                .map(r -> new Registered(r.id(), r.tenant(), name, r.institution(), r.status())).toList());
    }

    @Override
    public List<Qualification> of(PersonId person) {
        return qualifications.stream().filter(q -> q.person().equals(person)).toList();
    }

    @Override
    public boolean ownsCode(PersonId person, String code) {
        return holderOf(code).filter(person::equals).isPresent();
    }

    @Override
    public Optional<PersonId> holderOf(String code) {
        return Optional.ofNullable(codes.get(code.toUpperCase(Locale.ROOT)));
    }

    @Override
    public Standing standingOf(PersonId person) {
        return standings.containsKey(person) ? standings.get(person) : new Standing(Optional.of("110130102000123"),
                registrations.getOrDefault(person, List.of()).stream().map(this::registration).toList(), List.of(), List.of(),
                List.of(), List.of());
    }

    private Standing.Registration registration(Registered r) {
        String recorded = recordedNames.getOrDefault(r.id(), institutions.getOrDefault(r.institution(), ""));
        return new Standing.Registration(r.id(), r.tenant(), r.personName(), "1", 1, "10", Set.of("100"), r.tenant().code(),
                new Workplace(r.institution(), recorded, "130102"), new Office(UUID.randomUUID(), "长安区卫生健康局"),
                UUID.randomUUID(), LocalDate.EPOCH, r.status(), BizStatus.REGISTERED,
                r.valid() ? Optional.empty() : Optional.of(LocalDate.of(2025, 2, 10)), "", Particulars.NONE, "", false, 1);
    }

    @Override
    public Optional<Institution> institution(TenantId tenant, UUID id) {
        return Optional.ofNullable(institutions.get(id)).map(name -> new Institution(id, name, "12130102000000019T",
                "00000001913010211A1001", "130102", "MEDICAL", "三级", "", "VALID", List.of(),
                licences.containsKey(id) ? Map.of("10", licences.get(id)) : Map.of()));
    }

    @Override
    public List<Institution> institutions(TenantId tenant, String nameContains, int limit) {
        return institutions.keySet().stream().flatMap(id -> institution(tenant, id).stream()).limit(limit).toList();
    }

    @Override
    public Optional<Authority> authority(TenantId tenant, UUID id) {
        return Optional.ofNullable(institutions.get(id)).map(name -> new Authority(id, name, "HEALTH", "130102"));
    }

    @Override
    public List<Authority> authorities(TenantId tenant) {
        return List.of();
    }

    @Override
    public void enter(TenantId tenant, List<Authority> authorities, List<Institution> entered) {
        entered.forEach(i -> institutions.put(i.id(), i.name()));
    }

    @Override
    public <T> List<Versioned<T>> of(TenantId tenant, RecordKind<T> kind, PersonId person, LocalDate validOn, Instant at) {
        throw new AssertionError("not expected");
    }

    @Override
    public <T> List<Versioned<T>> history(TenantId tenant, RecordKind<T> kind, PersonId person) {
        throw new AssertionError("not expected");
    }

    @Override
    public <T> Optional<Versioned<T>> find(TenantId tenant, RecordKind<T> kind, UUID id, LocalDate on) {
        throw new AssertionError("not expected");
    }

    @Override
    public List<Versioned<Standing.Filing>> filingsOfDoctorsOf(TenantId tenant, UUID institution, LocalDate on, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> List<Versioned<T>> at(TenantId tenant, RecordKind<T> kind, UUID institution, String status, LocalDate on,
            Optional<Versioned<T>> after, int limit) {
        return registrations.entrySet().stream().flatMap(e -> e.getValue().stream()
                        .filter(r -> r.validAt(tenant, institution))
                        .map(r -> new Versioned<>(r.id(), e.getKey(), r.personName(), "", kind.type().cast(registration(r)),
                                LocalDate.EPOCH, Optional.empty(), Instant.EPOCH, Optional.empty(), "", List.of(), 1)))
                .limit(limit).toList();
    }

    @Override
    public List<TenantStatus> all() {
        return electronicSince.keySet().stream().sorted().map(this::status).toList();
    }

    @Override
    public Optional<TenantStatus> find(TenantId id) {
        return electronicSince.containsKey(id) ? Optional.of(status(id)) : Optional.empty();
    }

    @Override
    public Tenant require(TenantId id) {
        return find(id).orElseThrow(() -> new UnknownException("tenant " + id)).tenant();
    }

    private TenantStatus status(TenantId id) {
        return new TenantStatus(new Tenant(id, TenantKind.PROVINCE, Text.of("省", "Province"), electronicSince.get(id), 20,
                Set.of(), Set.of(), Map.of()), List.of());
    }
}
