package org.xinglin.qualifications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.ibatis.cursor.Cursor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.TenantId;
import org.xinglin.api.effect.GrantQualification;
import org.xinglin.api.ledger.Ledger;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.Projection;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Store;

/**
 * Rebuilds what provinces entered into the register of qualifications from the ledger; what the exam centre brought and what was
 * taken over stays. Documents stay in the register of persons, by which codes are composed again. New entries wait while it runs.
 */
@Component(name = "org.xinglin.qualifications.projection")
public final class EnteredProjection implements Projection {

    /** Rows of one insert; 23 values each, PostgreSQL takes 65,535. */
    private static final int BATCH = 1000;

    private final Store store;
    private final Ledger ledger;
    private final Tenants tenants;
    private final FieldCipher cipher;

    /** Takes what it works with. */
    @Activate
    public EnteredProjection(@Reference Store store, @Reference Ledger ledger, @Reference Tenants tenants,
            @Reference FieldCipher cipher) {
        this.store = store;
        this.ledger = ledger;
        this.tenants = tenants;
        this.cipher = cipher;
    }

    @Override
    public String name() {
        return "qualifications";
    }

    @Override
    public List<TenantId> tenants() {
        return tenants.ready().stream().map(Tenant::id).filter(TenantId::isNational).toList();
    }

    @Override
    public long rebuild(TenantId tenant) {
        return store.transact(national(tenant), tx -> {
            EnteredMapper mapper = tx.mapper(EnteredMapper.class);
            replay(mapper, tx.mapper(PersonMapper.class));
            mapper.keepAllTakenOver();
            mapper.dropStrangers();
            mapper.fill();
            return mapper.countLive();
        });
    }

    @Override
    public Comparison compare(TenantId tenant) {
        return store.transact(national(tenant), tx -> {
            EnteredMapper mapper = tx.mapper(EnteredMapper.class);
            replay(mapper, tx.mapper(PersonMapper.class));
            return new Comparison(mapper.countLive(), mapper.countRebuilt(), mapper.differences());
        });
    }

    private static TenantId national(TenantId tenant) {
        if (!tenant.isNational()) {
            throw new IllegalArgumentException("the register of qualifications is national");
        }
        return tenant;
    }

    private void replay(EnteredMapper mapper, PersonMapper persons) {
        mapper.holdEntries();
        mapper.prepareRebuilt();
        List<EnteredVersion> rows = new ArrayList<>();
        ledger.replay(entries -> {
            rows.addAll(versions(mapper, persons, entries));
            if (rows.size() >= BATCH) {
                write(mapper, rows);
            }
        });
        write(mapper, rows);
        mapper.dropTaken();
        mapper.adoptSeals(broken(mapper));
    }

    /** Returns nothing for a person whom nobody has identified: such an entry still waits. */
    private List<EnteredVersion> versions(EnteredMapper mapper, PersonMapper persons, List<LedgerEntry> entries) {
        if (entries.stream().flatMap(e -> e.effects().stream()).noneMatch(GrantQualification.class::isInstance)) {
            return List.of();
        }
        List<PersonMapper.Row> identities = persons.identities(entries.get(0).person().value());
        return identities.isEmpty() ? List.of() : EnteredVersion.of(entries, identities, cipher).stream()
                .map(version -> version.after(mapper.versionsBefore(version))).toList();
    }

    private static void write(EnteredMapper mapper, List<EnteredVersion> rows) {
        if (!rows.isEmpty()) {
            mapper.add(rows);
            rows.clear();
        }
    }

    /** Returns the ids of those whose sealed code is not the one by which they are found. */
    private List<String> broken(EnteredMapper mapper) {
        try (Cursor<EnteredMapper.Sealed> codes = mapper.sealedCodes()) {
            List<String> broken = new ArrayList<>();
            codes.forEach(sealed -> {
                if (!holds(sealed)) {
                    broken.add(sealed.id().toString());
                }
            });
            return broken;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean holds(EnteredMapper.Sealed sealed) {
        try {
            return Arrays.equals(cipher.index(StagingRow.CODE, cipher.open(sealed.code())), sealed.codeIndex());
        } catch (RuntimeException altered) {
            return false;
        }
    }
}
