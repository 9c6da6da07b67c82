package org.xinglin.register;

import java.time.Clock;
import java.util.ArrayList;
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
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.InstitutionLicences;
import org.xinglin.store.Store;

/** Keeps licences in the tenant's own schema, and tells the national end of each (R-PUB-03). */
@Component(name = "org.xinglin.register.licences")
public final class PostgresInstitutionLicences implements InstitutionLicences {

    private static final int LONGEST_NAME = 50;

    private final Store store;
    private final Clock clock;

    /** Takes what it works with. */
    @Activate
    public PostgresInstitutionLicences(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Optional<Licence> of(TenantId tenant, UUID institution) {
        return Optional.ofNullable(store.read(tenant, tx -> tx.mapper(LicenceMapper.class).last(institution)));
    }

    @Override
    public Outcome<Licence> enter(Staff officer, UUID institution, Wanted wanted) {
        return store.transact(officer.tenant(), tx -> {
            tx.mapper(ApprovalMapper.class).hold(institution);
            Institution found = Optional.ofNullable(tx.mapper(InstitutionMapper.class).institution(institution))
                    .map(InstitutionRow::institution).orElseThrow(() -> new UnknownException("institution " + institution));
            if (officer.role() != Staff.Role.AUTHORITY || !found.authorities().containsValue(officer.office())) {
                return Outcome.refused(Finding.of("institution-not-yours", "R-PUB-03", "该机构不是由本机关登记的。",
                        "This institution is registered by another authority."));
            }
            Wanted stripped = new Wanted(wanted.legalRepresentative().strip(), wanted.principal().strip(), wanted.validFrom(),
                    wanted.validTo());
            List<Finding> faults = faults(stripped);
            if (!faults.isEmpty()) {
                return Outcome.refused(faults);
            }
            LicenceMapper mapper = tx.mapper(LicenceMapper.class);
            mapper.enter(institution, stripped, officer.office(), clock.instant(), officer.id(), officer.name());
            Publication.send(tx, List.of(institution));
            return Outcome.accepted(mapper.last(institution));
        });
    }

    private static List<Finding> faults(Wanted it) {
        List<Finding> faults = new ArrayList<>();
        if (!isName(it.legalRepresentative())) {
            faults.add(nameForm("/legalRepresentative"));
        }
        if (!isName(it.principal())) {
            faults.add(nameForm("/principal"));
        }
        if (it.validTo().isBefore(it.validFrom())) {
            faults.add(Finding.of("licence-term", "R-PUB-03", "/validTo", "有效期限的截止日期不能早于起始日期。",
                    "The licence cannot end before it begins."));
        }
        return faults;
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl);
    }

    private static Finding nameForm(String field) {
        return Finding.of("name-form", "R-PUB-03", field, "姓名为1至50个字。", "A name has 1 to 50 characters.");
    }
}
