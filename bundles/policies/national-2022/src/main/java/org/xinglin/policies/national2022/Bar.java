package org.xinglin.policies.national2022;

import java.util.Set;
import org.xinglin.api.Finding;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Verdict;

/** Is a ground of refusal 不予注册: silent where no new certificate is granted, undetermined while the national end is away. */
abstract class Bar implements Provision {

    static final String LAW = "中华人民共和国医师法（2022年3月1日起施行）";

    private final String id;
    private final Basis basis;

    Bar(String id, String article, String rules) {
        this.id = id;
        this.basis = new Basis(LAW, article, rules);
    }

    abstract Verdict judge(Case applied, Facts.Person person, Parameters parameters);

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Basis basis() {
        return basis;
    }

    @Override
    public final Set<String> types() {
        return Set.of("registration", "military-in", "upgrade", "change");
    }

    @Override
    public final Verdict judge(Case applied, Parameters parameters) {
        if (applied.facts().person().isEmpty()) {
            return Verdict.undetermined("国家端的注册信息暂时不可用，审批前将再次核对",
                    "the national register cannot be asked now; checked again before the approval has effects");
        }
        Facts.Person person = applied.facts().person().get();
        return NewCertificate.isGranted(applied, person) ? judge(applied, person, parameters) : Verdict.notInForce();
    }

    final Verdict violated(String zh, String en) {
        return Verdict.violated(Finding.of(id, basis.rules(), zh, en));
    }
}
