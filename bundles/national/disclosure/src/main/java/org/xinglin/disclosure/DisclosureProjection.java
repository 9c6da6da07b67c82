package org.xinglin.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.xinglin.api.TenantId;
import org.xinglin.api.ledger.Ledger;
import org.xinglin.api.ledger.Projection;
import org.xinglin.api.register.PublishedInstitutions;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.store.Store;
import org.xinglin.store.Transaction;

/**
 * Rebuilds the public register: doctors from the ledger, institutions and their names from what the provinces that serve here say, for
 * those are in no ledger (R-PUB-12). What is new waits while it runs and is taken afterwards.
 */
@Component(name = "org.xinglin.disclosure.projection")
public final class DisclosureProjection implements Projection {

    /** Rows of one insert; 18 values each, PostgreSQL takes 65,535. A person has no more than some dozens. */
    private static final int BATCH = 1000;

    private final Store store;
    private final Ledger ledger;
    private final Tenants tenants;

    /** What provinces say of their institutions; away where no province is in this container. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile PublishedInstitutions provinces;

    /** Takes what it works with. */
    @Activate
    public DisclosureProjection(@Reference Store store, @Reference Ledger ledger, @Reference Tenants tenants) {
        this.store = store;
        this.ledger = ledger;
        this.tenants = tenants;
    }

    @Override
    public String name() {
        return "disclosure";
    }

    @Override
    public List<TenantId> tenants() {
        return tenants.ready().stream().map(Tenant::id).filter(TenantId::isNational).toList();
    }

    @Override
    public long rebuild(TenantId tenant) {
        return store.transact(national(tenant), tx -> {
            PublicDoctorMapper mapper = tx.mapper(PublicDoctorMapper.class);
            AnnouncementMapper announcements = tx.mapper(AnnouncementMapper.class);
            replay(mapper, announcements);
            mapper.dropStrangers();
            mapper.fill();
            announcements.dropStrangers();
            announcements.fill();
            institutions(tx).ifPresent(InstitutionsRebuild::apply);
            return mapper.countLive();
        });
    }

    @Override
    public Comparison compare(TenantId tenant) {
        return store.transact(national(tenant), tx -> {
            PublicDoctorMapper mapper = tx.mapper(PublicDoctorMapper.class);
            AnnouncementMapper announcements = tx.mapper(AnnouncementMapper.class);
            replay(mapper, announcements);
            List<String> differences = new ArrayList<>(mapper.differences());
            differences.addAll(announcements.differences());
            institutions(tx).ifPresent(rebuild -> differences.addAll(rebuild.differences()));
            return new Comparison(mapper.countLive(), mapper.countRebuilt(), differences);
        });
    }

    private Optional<InstitutionsRebuild> institutions(Transaction tx) {
        return Optional.ofNullable(provinces).map(source -> InstitutionsRebuild.of(tx, source, tenants.ready().stream()
                .filter(tenant -> tenant.kind() == TenantKind.PROVINCE).map(Tenant::id).toList()));
    }

    private static TenantId national(TenantId tenant) {
        if (!tenant.isNational()) {
            throw new IllegalArgumentException("the public register is national");
        }
        return tenant;
    }

    private void replay(PublicDoctorMapper mapper, AnnouncementMapper announcements) {
        mapper.holdEntries();
        mapper.prepareRebuilt();
        announcements.prepareRebuilt();
        List<PublicRow> rows = new ArrayList<>();
        List<AnnouncementRow> announced = new ArrayList<>();
        ledger.replay(entries -> {
            PersonPage page = PersonPage.of(entries);
            rows.addAll(page.rows());
            announced.addAll(page.announcements());
            if (rows.size() >= BATCH || announced.size() >= BATCH) {
                write(mapper, announcements, rows, announced);
            }
        });
        write(mapper, announcements, rows, announced);
    }

    private static void write(PublicDoctorMapper mapper, AnnouncementMapper announcements, List<PublicRow> rows,
            List<AnnouncementRow> announced) {
        if (!rows.isEmpty()) {
            mapper.add(rows);
            rows.clear();
        }
        if (!announced.isEmpty()) {
            announcements.add(announced);
            announced.clear();
        }
    }
}
