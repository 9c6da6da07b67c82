package org.xinglin.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.disclosure.PresentNames;
import org.xinglin.api.ledger.NationalRegister;
import org.xinglin.api.register.InstitutionLists;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Registers;
import org.xinglin.api.register.Versioned;
import org.xinglin.store.Store;

/** Makes the lists from the tenant's own register, and asks the national one about other provinces. */
@Component(name = "org.xinglin.register.lists")
public final class PostgresInstitutionLists implements InstitutionLists {

    private final Store store;
    private final Registers registers;
    private final NationalRegister national;

    /** Without it, those elsewhere are called as the ledger has them. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile PresentNames names;

    /** Takes what it works with. */
    @Activate
    public PostgresInstitutionLists(@Reference Store store, @Reference Registers registers, @Reference NationalRegister national) {
        this.store = store;
        this.registers = registers;
        this.national = national;
    }

    @Override
    public List<Versioned<Standing.Filing>> filings(TenantId tenant, UUID institution, Optional<FilingKind> kind, boolean own,
            LocalDate on, Optional<Versioned<Standing.Filing>> after, int limit) {
        String name = after.map(Versioned::personName).orElse(null);
        UUID id = after.map(Versioned::id).orElse(null);
        String wanted = kind.map(FilingKind::name).orElse(null);
        return store.read(tenant, tx -> ShownNames.on(tx, RecordKind.FILING, tx.mapper(InstitutionListMapper.class)
                .filings(institution, wanted, own, on, name, id, limit), on));
    }

    @Override
    public Page elsewhere(TenantId tenant, UUID institution, LocalDate on, Optional<Versioned<Standing.Registration>> after,
            int looks) {
        List<Versioned<Standing.Registration>> doctors = registers.at(tenant, RecordKind.REGISTRATION, institution,
                RegStatus.VALID.name(), on, after, looks);
        return new Page(doctors.stream().map(here -> new Elsewhere(here, others(tenant, here)))
                .filter(found -> !found.elsewhere().isEmpty()).toList(),
                doctors.size() < looks ? Optional.empty() : Optional.of(doctors.get(doctors.size() - 1)));
    }

    private List<Standing.Registration> others(TenantId tenant, Versioned<Standing.Registration> here) {
        List<Standing.Registration> others = national.standingOf(here.person()).registrations().stream()
                .filter(r -> !r.tenant().equals(tenant)).toList();
        PresentNames present = names;
        if (present == null || others.isEmpty()) {
            return others;
        }
        Map<UUID, String> called = present.of(others.stream().map(r -> r.main().id()).toList());
        return others.stream().map(r -> r.valid()
                ? r.calling(main -> main.called(called.getOrDefault(main.id(), main.name()))) : r).toList();
    }
}
