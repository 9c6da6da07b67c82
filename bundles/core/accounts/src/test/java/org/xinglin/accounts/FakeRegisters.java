package org.xinglin.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;
import org.xinglin.api.UnknownException;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.Facts;
import org.xinglin.api.ledger.NationalRegister;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.api.qualification.Qualifications;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.Registers;
import org.xinglin.api.register.Registration;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.TenantStatus;
import org.xinglin.api.tenant.Tenants;

/** Answers for the other rooms: what a test puts in is what they know. */
final class FakeRegisters implements Qualifications, NationalRegister, Registers, Tenants {

    final List<Qualification> qualifications = new CopyOnWriteArrayList<>();
    final Map<String, PersonId> codes = new HashMap<>();
    final Map<PersonId, List<Facts.Registration>> registrations = new HashMap<>();
    final Map<UUID, String> institutions = new HashMap<>();
    final Map<UUID, String> names = new HashMap<>();
    final Map<TenantId, LocalDate> electronicSince = new HashMap<>();

    /** Enters an institution and returns its id. */
    UUID institution(String name) {
        UUID id = UUID.randomUUID();
        institutions.put(id, name);
        return id;
    }

    /** Registers a person, replacing what was there. */
    void register(PersonId person, String name, Facts.Registration... of) {
        registrations.put(person, List.of(of));
        List.of(of).forEach(r -> names.put(r.id(), name));
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
    public List<Facts.Registration> registrationsOf(PersonId person) {
        return registrations.getOrDefault(person, List.of());
    }

    @Override
    public Optional<String> practiceCodeOf(PersonId person) {
        return Optional.empty();
    }

    @Override
    public Optional<Institution> institution(TenantId tenant, UUID id) {
        return Optional.ofNullable(institutions.get(id)).map(name -> new Institution(id, name, "12130102000000019T",
                "00000001913010211A1001", "130102", "MEDICAL", "三级", "", "VALID", List.of(), Map.of()));
    }

    @Override
    public List<Institution> institutions(TenantId tenant, String nameContains, int limit) {
        return List.of();
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
    public List<Registration> of(TenantId tenant, PersonId person, LocalDate validOn, Instant knownAt) {
        return history(tenant, person);
    }

    @Override
    public List<Registration> history(TenantId tenant, PersonId person) {
        return registrationsOf(person).stream().filter(r -> r.tenant().equals(tenant))
                .map(r -> new Registration(r.id(), person, names.get(r.id()), "110130102000123", r.level(), r.category(),
                        r.scopes(), r.practicePlace(), r.mainInstitution(), "", UUID.randomUUID(), "", r.qualificationId(),
                        LocalDate.EPOCH, r.status(), BizStatus.REGISTERED, "", "", LocalDate.EPOCH, r.endedOn(),
                        Instant.EPOCH, 1))
                .toList();
    }

    @Override
    public List<Registration> at(TenantId tenant, UUID institution, LocalDate validOn, int limit) {
        return List.of();
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
                java.util.Set.of(), java.util.Set.of(), Map.of()), List.of());
    }
}
