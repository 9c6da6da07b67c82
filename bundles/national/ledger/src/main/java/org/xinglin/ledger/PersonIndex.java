package org.xinglin.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.Finding;
import org.xinglin.api.PersonId;
import org.xinglin.api.business.Effect;
import org.xinglin.api.business.Effect.EndRegistration;
import org.xinglin.api.business.Effect.GrantRegistration;

/** Interprets effects over one person's registrations in all provinces. Holds no more than memory; the caller stores it. */
final class PersonIndex {

    private final PersonId person;
    private final Map<UUID, Registered> rows = new LinkedHashMap<>();

    PersonIndex(PersonId person, Collection<Registered> before) {
        this.person = person;
        before.forEach(row -> rows.put(row.registrationId(), row));
    }

    Collection<Registered> rows() {
        return rows.values();
    }

    List<Registered> valid() {
        return rows.values().stream().filter(Registered::valid).toList();
    }

    /** Applies the effects of the entry at a position; what cannot be applied is left out and told. */
    List<Finding> apply(List<Effect> effects, long position) {
        List<Finding> findings = new ArrayList<>();
        for (Effect effect : effects) {
            effect.accept(new Effect.Visitor<Optional<Finding>>() {
                @Override
                public Optional<Finding> grant(GrantRegistration grant) {
                    return PersonIndex.this.grant(grant, position);
                }

                @Override
                public Optional<Finding> end(EndRegistration end) {
                    return PersonIndex.this.end(end, position);
                }
            }).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> grant(GrantRegistration grant, long position) {
        if (rows.putIfAbsent(grant.registrationId(), Registered.of(person, grant, position)) != null) {
            return Optional.of(Finding.of("registration-is-new", "R-REG-70", "这条执业注册已经存在。",
                    "This registration is on the register already."));
        }
        return Optional.empty();
    }

    private Optional<Finding> end(EndRegistration end, long position) {
        Registered row = rows.get(end.registrationId());
        if (row == null || !row.valid() || !row.tenant().equals(end.tenant()) || row.grantedPosition() == position) {
            return Optional.of(Finding.of("ended-registration-is-valid", "R-REG-23",
                    "要结束的执业注册当前不是有效状态，请核对后重新申请。",
                    "The registration to be ended is not valid now. Check it and apply anew."));
        }
        rows.put(row.registrationId(), row.endedBy(end, position));
        return Optional.empty();
    }
}
