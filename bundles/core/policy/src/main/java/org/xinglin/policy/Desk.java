package org.xinglin.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.PolicyDesk;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.api.policy.PolicyTrail;
import org.xinglin.api.policy.Provision;
import org.xinglin.policy.cel.CelProvision;
import org.xinglin.policy.cel.Sight;

/** Serves operators from the shelf of texts. */
@Component(name = "org.xinglin.policy.desk", service = PolicyDesk.class)
public class Desk implements PolicyDesk {

    private final Shelf shelf;
    private final TenantFiles files;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile PolicyTrail trail;

    /** Activates at the shelf. */
    @Activate
    public Desk(@Reference Shelf shelf, @Reference TenantFiles files) {
        this.shelf = shelf;
        this.files = files;
    }

    @Override
    public List<Fault> check(String file, String text) {
        return shelf.check(file, text);
    }

    @Override
    public Draft draft(String file, String text) {
        TextPolicy draft = shelf.draft(file, text);
        PolicySet set = shelf.served().set().with(draft);
        return new Draft() {
            @Override
            public PolicyRef ref() {
                return draft.ref();
            }

            @Override
            public Policy policy() {
                return draft;
            }

            @Override
            public Judgement judge(Case applied) {
                Map<String, String> own = files.parameters(applied.tenant());
                return set.judge(applied, name -> Optional.ofNullable(own.get(name)));
            }
        };
    }

    @Override
    public List<PolicyRef> rollback(String who) {
        return shelf.rollback(who);
    }

    @Override
    public List<Deed> trail(int most) {
        PolicyTrail now = trail;
        return now == null ? List.of() : now.last(most);
    }

    @Override
    public List<Reason> explain(Case applied, Judgement judgement) {
        return judgement.lines().stream().map(line -> shelf.find(line.policy())
                .flatMap(policy -> policy.provisions().stream().filter(p -> p.id().equals(line.provision())).findFirst())
                .map(provision -> reason(applied, judgement, line, provision))
                .orElseGet(() -> new Reason(line, "", List.of()))).toList();
    }

    private static Reason reason(Case applied, Judgement judgement, Judgement.Line line, Provision provision) {
        return provision instanceof CelProvision cel
                ? new Reason(line, cel.condition(), Sight.of(cel, applied, name -> Optional.ofNullable(judgement.parameters().get(name))))
                : new Reason(line, "", List.of());
    }
}
