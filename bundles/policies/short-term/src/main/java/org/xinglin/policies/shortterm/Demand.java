package org.xinglin.policies.shortterm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xinglin.api.Finding;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.PermitKind;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Verdict;

/** Is a demand upon short-term practice. */
abstract class Demand implements Provision {

    static final Set<String> HMT = Set.of("hmt-short-term");
    static final Set<String> FOREIGN = Set.of("foreign-short-term");
    static final Set<String> BOTH = Set.of("hmt-short-term", "foreign-short-term");
    static final Set<String> CANCEL = Set.of("permit-cancel");

    private final String id;
    private final Set<String> types;
    private final Basis basis;

    Demand(String id, Set<String> types, String instrument, String article, String rules) {
        this.id = id;
        this.types = types;
        this.basis = new Basis(instrument, article, rules);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Set<String> types() {
        return types;
    }

    @Override
    public final Basis basis() {
        return basis;
    }

    final Verdict violated(String field, String zh, String en) {
        return Verdict.violated(Finding.of(id, basis.rules(), field, zh, en));
    }

    /** Returns the verdict while the national registers are away. */
    static Verdict personAway() {
        return Verdict.undetermined("国家端的登记信息暂时不可用，审批前将再次核对",
                "the national registers cannot be asked now; checked again before the approval has effects");
    }

    /** Returns the kind of certificate asked for. */
    static PermitKind kind(Case applied) {
        return "foreign-short-term".equals(applied.type()) ? PermitKind.FOREIGN
                : applied.form().text("permitKind").map(PermitKind::valueOf).orElse(PermitKind.HONG_KONG);
    }

    /** Says whether it is the certificate of Hengqin, which has rules of its own. */
    static boolean hengqin(Case applied) {
        return kind(applied) == PermitKind.HENGQIN;
    }

    /** Returns all institutions that employ; empty if not all of them are known. */
    static Optional<List<Facts.Institution>> employers(Case applied) {
        List<Facts.Institution> known = Stream.concat(applied.facts().institution().stream(),
                applied.facts().further().stream()).toList();
        return known.size() == 1 + applied.form().texts("otherInstitutionIds").size() ? Optional.of(known) : Optional.empty();
    }
}
