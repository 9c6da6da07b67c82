package org.xinglin.disclosure;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.disclosure.PublicInstitution;
import org.xinglin.api.disclosure.PublicInstitutions;
import org.xinglin.store.Store;

/** Looks public institutions up in the national schema. */
@Component(name = "org.xinglin.disclosure.institutions")
public final class PostgresPublicInstitutions implements PublicInstitutions {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    private final Store store;

    /** Takes what it works with. */
    @Activate
    public PostgresPublicInstitutions(@Reference Store store) {
        this.store = store;
    }

    @Override
    public Outcome<List<PublicInstitution>> search(TenantId province, String name) {
        String wanted = name == null ? "" : name.strip();
        if (wanted.length() < SHORTEST || wanted.length() > LONGEST) {
            return Outcome.refused(Finding.of("name-required", "R-PUB-11", "/name", "请输入机构名称，2至100个字。",
                    "Give the institution's name, 2 to 100 characters."));
        }
        if (wanted.indexOf('\0') >= 0) {
            return Outcome.accepted(List.of());
        }
        return Outcome.accepted(store.read(TenantId.NATIONAL, tx -> {
            PublicInstitutionMapper mapper = tx.mapper(PublicInstitutionMapper.class);
            return province.isNational() ? mapper.named(wanted, LIMIT)
                    : mapper.containing(province, PostgresDisclosure.contains(wanted), LIMIT);
        }));
    }
}
