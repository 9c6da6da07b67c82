package org.xinglin.api.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Is a provision that says something else when a case is judged otherwise. A provision that one side did not ask counts as not
 * in force there.
 *
 * @param before its line in the one judgement, if it was asked there
 * @param after its line in the other
 */
public record VerdictChange(String provision, VerdictKind from, VerdictKind to, Optional<Judgement.Line> before,
        Optional<Judgement.Line> after) {

    /** Returns the changes between two judgements of one case, in order of provision. */
    public static List<VerdictChange> between(Judgement before, Judgement after) {
        Map<String, Judgement.Line> old = byProvision(before.lines());
        Map<String, Judgement.Line> now = byProvision(after.lines());
        TreeSet<String> provisions = new TreeSet<>(old.keySet());
        provisions.addAll(now.keySet());
        List<VerdictChange> changes = new ArrayList<>();
        for (String provision : provisions) {
            Optional<Judgement.Line> was = Optional.ofNullable(old.get(provision));
            Optional<Judgement.Line> is = Optional.ofNullable(now.get(provision));
            if (kind(was) != kind(is)) {
                changes.add(new VerdictChange(provision, kind(was), kind(is), was, is));
            }
        }
        return changes;
    }

    private static Map<String, Judgement.Line> byProvision(List<Judgement.Line> lines) {
        return lines.stream().collect(Collectors.toMap(Judgement.Line::provision, l -> l, (first, second) -> first));
    }

    private static VerdictKind kind(Optional<Judgement.Line> line) {
        return line.map(l -> VerdictKind.of(l.verdict())).orElse(VerdictKind.NOT_IN_FORCE);
    }
}
