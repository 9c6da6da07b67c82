package org.xinglin.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
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
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Verdict;
import org.xinglin.standards.WorkingDays;

/**
 * Picks policies by date and judges by all of them. Policies come and go while it runs; each call takes the set once and
 * keeps to it, so that no judgement mixes two sets.
 */
@Component(name = "org.xinglin.policy.policies", service = Policies.class)
public class DatedPolicies implements Policies {

    private static final Logger LOG = LoggerFactory.getLogger(DatedPolicies.class);

    private final TenantFiles files;
    private final List<Policy> bound = new ArrayList<>();
    private final Set<Integer> yearsMissed = ConcurrentHashMap.newKeySet();
    private volatile PolicySet set = new PolicySet(List.of());

    /** Activates without any policy. */
    @Activate
    public DatedPolicies(@Reference TenantFiles files) {
        this.files = files;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    synchronized void bind(Policy policy) {
        bound.add(policy);
        set = new PolicySet(bound);
        LOG.info("policy {} {} is there", policy.id(), policy.version());
    }

    synchronized void unbind(Policy policy) {
        bound.remove(policy);
        set = new PolicySet(bound);
        LOG.info("policy {} {} is gone", policy.id(), policy.version());
    }

    @Override
    public Judgement judge(Case applied) {
        PolicySet now = complete(applied.tenant());
        Parameters parameters = parameters(now, applied.tenant(), applied.on());
        List<PolicyRef> refs = new ArrayList<>();
        List<Judgement.Line> lines = new ArrayList<>();
        for (Policy policy : now.inForce(applied.tenant(), applied.on())) {
            PolicyRef ref = new PolicyRef(policy.id(), policy.version());
            refs.add(ref);
            for (Provision provision : policy.provisions()) {
                if (provision.types().contains(applied.type())) {
                    lines.add(new Judgement.Line(provision.id(), ref, provision.basis(),
                            verdict(provision, ref, applied, parameters)));
                }
            }
        }
        return new Judgement(applied.on(), List.copyOf(refs), List.copyOf(lines));
    }

    @Override
    public Parameters parameters(TenantId tenant, LocalDate on) {
        return parameters(set, tenant, on);
    }

    @Override
    public LocalDate addWorkingDays(TenantId tenant, LocalDate from, int days) {
        WorkingDays calendar = complete(tenant).calendar(tenant);
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
        return set.all();
    }

    /** Returns the set, if it holds all that the tenant expects: nothing is judged with half the rules. */
    private PolicySet complete(TenantId tenant) {
        PolicySet now = set;
        Set<String> expected = files.expected(tenant);
        Optional<String> missing = expected.stream()
                .filter(id -> now.all().stream().noneMatch(p -> p.id().equals(id))).sorted().findFirst();
        if (missing.isPresent()) {
            throw new UnavailableException("policy " + missing.get());
        }
        return now;
    }

    private Parameters parameters(PolicySet now, TenantId tenant, LocalDate on) {
        Map<String, String> own = files.parameters(tenant);
        return now.parameters(tenant, on, name -> Optional.ofNullable(own.get(name)));
    }

    private static Verdict verdict(Provision provision, PolicyRef ref, Case applied, Parameters parameters) {
        try {
            return provision.judge(applied, parameters);
        } catch (RuntimeException failure) {
            StackTraceElement[] trace = failure.getStackTrace();
            LOG.error("provision {} of {} {} failed on application {}: {} at {}", provision.id(), ref.id(), ref.version(),
                    applied.applicationId(), failure.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
            return Verdict.undetermined("本条规定未能判定，请联系系统管理员", "this provision could not be judged");
        }
    }
}
