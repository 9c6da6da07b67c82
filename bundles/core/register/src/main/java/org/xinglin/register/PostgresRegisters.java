package org.xinglin.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Standing;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Registers;
import org.xinglin.api.register.Versioned;
import org.xinglin.store.Store;

/** Keeps registers in the tenant's own schema. */
@Component(name = "org.xinglin.register.registers")
public final class PostgresRegisters implements Registers {

    private final Store store;

    /** Takes what it works with. */
    @Activate
    public PostgresRegisters(@Reference Store store) {
        this.store = store;
    }

    @Override
    public Optional<Institution> institution(TenantId tenant, UUID id) {
        return Optional.ofNullable(store.read(tenant, tx -> tx.mapper(InstitutionMapper.class).institution(id)))
                .map(InstitutionRow::institution);
    }

    @Override
    public List<Institution> institutions(TenantId tenant, String nameContains, int limit) {
        String pattern = "%" + nameContains.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return store.read(tenant, tx -> tx.mapper(InstitutionMapper.class).named(pattern, limit)).stream()
                .map(InstitutionRow::institution).toList();
    }

    @Override
    public Optional<Authority> authority(TenantId tenant, UUID id) {
        return Optional.ofNullable(store.read(tenant, tx -> tx.mapper(InstitutionMapper.class).authority(id)));
    }

    @Override
    public List<Authority> authorities(TenantId tenant) {
        return store.read(tenant, tx -> tx.mapper(InstitutionMapper.class).authorities());
    }

    @Override
    public void enter(TenantId tenant, List<Authority> authorities, List<Institution> institutions) {
        authorities.forEach(EntryCheck::authority);
        institutions.forEach(EntryCheck::institution);
        store.transact(tenant, tx -> {
            InstitutionMapper mapper = tx.mapper(InstitutionMapper.class);
            authorities.forEach(mapper::enterAuthority);
            institutions.forEach(institution -> enter(mapper, institution));
            Publication.send(tx, institutions.stream().map(Institution::id).toList());
            return null;
        });
    }

    private static void enter(InstitutionMapper mapper, Institution institution) {
        mapper.enterInstitution(institution);
        mapper.forgetAuthorities(institution.id());
        for (Map.Entry<String, UUID> assigned : institution.authorities().entrySet()) {
            if (mapper.authority(assigned.getValue()) == null) {
                throw new IllegalArgumentException("institution " + institution.id() + ": authority "
                        + assigned.getValue() + " of category " + assigned.getKey() + " is unknown");
            }
            mapper.assign(institution.id(), assigned.getKey(), assigned.getValue());
        }
    }

    @Override
    public <T> List<Versioned<T>> of(TenantId tenant, RecordKind<T> kind, PersonId person, LocalDate validOn, Instant knownAt) {
        return store.read(tenant, tx -> ShownNames.on(tx, kind,
                tx.mapper(RecordMapper.class).asOf(kind.name(), person, validOn, knownAt), validOn, knownAt));
    }

    @Override
    public <T> List<Versioned<T>> history(TenantId tenant, RecordKind<T> kind, PersonId person) {
        return store.read(tenant, tx -> ShownNames.last(tx, kind, tx.mapper(RecordMapper.class).history(kind.name(), person)));
    }

    @Override
    public <T> Optional<Versioned<T>> find(TenantId tenant, RecordKind<T> kind, UUID id, LocalDate on) {
        return store.read(tenant, tx -> ShownNames.on(tx, kind,
                Stream.ofNullable(tx.mapper(RecordMapper.class).find(kind.name(), id, on)).toList(), on)).stream().findFirst();
    }

    @Override
    public <T> List<Versioned<T>> at(TenantId tenant, RecordKind<T> kind, UUID institution, String status, LocalDate on,
            Optional<Versioned<T>> after, int limit) {
        String name = after.map(Versioned::personName).orElse(null);
        UUID id = after.map(Versioned::id).orElse(null);
        return store.read(tenant, tx -> ShownNames.on(tx, kind,
                tx.mapper(RecordMapper.class).at(kind.name(), institution, status, on, name, id, limit), on));
    }

    @Override
    public List<Versioned<Standing.Filing>> filingsOfDoctorsOf(TenantId tenant, UUID institution, LocalDate on, int limit) {
        return store.read(tenant, tx -> ShownNames.on(tx, RecordKind.FILING,
                tx.mapper(RecordMapper.class).filingsOfDoctorsOf(institution, on, limit), on));
    }
}
