package org.xinglin.register;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Staff;
import org.xinglin.api.register.ApprovingAuthorities;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Institution;
import org.xinglin.store.Store;
import org.xinglin.store.Transaction;

/** Keeps institutions' settings of approving authorities in the tenant's own schema. */
@Component(name = "org.xinglin.register.authorities")
public final class PostgresApprovingAuthorities implements ApprovingAuthorities {

    private static final List<String> CATEGORIES = List.of("10", "20", "30", "40");

    private final Store store;
    private final Clock clock;

    /** Takes what it works with. */
    @Activate
    public PostgresApprovingAuthorities(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Setting> of(TenantId tenant, UUID institution) {
        return store.read(tenant, tx -> {
            Institution found = institution(tx, institution);
            List<Authority> all = tx.mapper(InstitutionMapper.class).authorities();
            return CATEGORIES.stream().map(category -> setting(found, category, all)).toList();
        });
    }

    @Override
    public Outcome<Setting> set(Staff by, String category, UUID authority) {
        UUID own = OwnInstitution.of(by);
        if (!CATEGORIES.contains(category)) {
            return Outcome.refused(Finding.of("category-unknown", "R-REG-06", "/category", "没有这个医师类别。",
                    "There is no such category."));
        }
        return store.transact(by.tenant(), tx -> {
            ApprovalMapper mapper = tx.mapper(ApprovalMapper.class);
            mapper.hold(own);
            Institution institution = institution(tx, own);
            List<Authority> all = tx.mapper(InstitutionMapper.class).authorities();
            Setting before = setting(institution, category, all);
            if (before.competent().stream().noneMatch(a -> a.id().equals(authority))) {
                return Outcome.refused(Finding.of("authority-not-competent", "R-REG-33", "/authority",
                        "该机关无权审批本机构此类别的医师：须为本机构所在区划或其上级的机关，预防机构须为同级机关；中医药管理部门仅限中医类别。",
                        "This authority is not competent: it must be one of the institution's own or a higher division, for a preventive "
                                + "institution of the same level; a TCM authority for the TCM category only."));
            }
            UUID previous = institution.authorities().get(category);
            if (!authority.equals(previous)) {
                mapper.assign(own, category, authority);
                mapper.log(own, category, previous, authority, clock.instant(), by.id(), by.name());
            }
            return Outcome.accepted(setting(institution(tx, own), category, all));
        });
    }

    @Override
    public List<Change> changes(Staff by, int limit) {
        UUID own = OwnInstitution.of(by);
        return store.read(by.tenant(), tx -> tx.mapper(ApprovalMapper.class).changes(own, limit)).stream()
                .map(ApprovalChangeRow::change).toList();
    }

    private static Setting setting(Institution institution, String category, List<Authority> all) {
        UUID set = institution.authorities().get(category);
        return new Setting(category, all.stream().filter(a -> a.id().equals(set)).findFirst(),
                CompetentAuthorities.of(institution, category, all));
    }

    private static Institution institution(Transaction tx, UUID id) {
        return Optional.ofNullable(tx.mapper(InstitutionMapper.class).institution(id)).map(InstitutionRow::institution)
                .orElseThrow(() -> new UnknownException("institution " + id));
    }
}
