package org.xinglin.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.standards.WorkingDays;

/**
 * Picks policies by date and judges by all of them. What serves is exchanged while it runs; each call takes the set once and
 * keeps to it, so that no judgement mixes two sets.
 */
@Component(name = "org.xinglin.policy.policies", service = Policies.class)
public class DatedPolicies implements Policies {

    private static final Logger LOG = LoggerFactory.getLogger(DatedPolicies.class);

    private final TenantFiles files;
    private final Shelf shelf;
    private final Set<Integer> yearsMissed = ConcurrentHashMap.newKeySet();
    private final Map<List<PolicyRef>, PolicySet> former = new ConcurrentHashMap<>();

    /** Activates with what serves. */
    @Activate
    public DatedPolicies(@Reference TenantFiles files, @Reference Shelf shelf) {
        this.files = files;
        this.shelf = shelf;
    }

    @Override
    public Judgement judge(Case applied) {
        return complete(applied.tenant()).judge(applied, own(applied.tenant()));
    }

    @Override
    public Judgement judge(Case applied, Judgement before) {
        if (former.size() > 20) {
            former.clear();
        }
        PolicySet set = former.computeIfAbsent(before.policies(), this::restore);
        return before.parameters().isEmpty() ? set.judge(applied, own(applied.tenant())) : set.judgeBy(applied, before.parameters());
    }

    @Override
    public Parameters parameters(TenantId tenant, LocalDate on) {
        return shelf.served().set().parameters(tenant, on, own(tenant));
    }

    @Override
    public LocalDate addWorkingDays(TenantId tenant, LocalDate from, int days) {
        WorkingDays calendar = complete(tenant).set().calendar(tenant);
        LocalDate last = calendar.addWorkingDays(from, days);
        for (int year = from.getYear(); year <= last.getYear(); year++) {
            int wanted = year;
            if (calendar.holidays().stream().noneMatch(day -> day.getYear() == wanted) && yearsMissed.add(year)) {
                LOG.warn("no policy knows the holidays of {}: only its weekends are left out of working days", year);
            }
        }
        return last;
    }

    @Override
    public List<Policy> bound() {
        Served now = shelf.served();
        List<Policy> all = new ArrayList<>(now.set().all());
        all.addAll(now.trials());
        return all;
    }

    /** Returns the set, if it holds all that the tenant expects: nothing is judged with half the rules. */
    private Served complete(TenantId tenant) {
        Served now = shelf.served();
        Set<String> expected = files.expected(tenant);
        Optional<String> missing = expected.stream()
                .filter(id -> now.set().all().stream().noneMatch(p -> p.id().equals(id))).sorted().findFirst();
        if (missing.isPresent()) {
            throw new UnavailableException("policy " + missing.get());
        }
        return now;
    }

    private Function<String, Optional<String>> own(TenantId tenant) {
        Map<String, String> own = new HashMap<>(files.parameters(tenant));
        return name -> Optional.ofNullable(own.get(name));
    }

    private PolicySet restore(List<PolicyRef> refs) {
        return new PolicySet(refs.stream().map(ref -> shelf.find(ref)
                .orElseThrow(() -> new UnavailableException("policy " + ref.id() + " " + ref.version()))).toList());
    }
}
