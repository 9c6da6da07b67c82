package org.xinglin.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xinglin.api.policy.Judgement;

/** Compares what was said of one case. */
final class Judgements {

    private Judgements() {
    }

    static Map<String, Judgement.Line> byProvision(List<Judgement.Line> lines) {
        Map<String, Judgement.Line> byProvision = new HashMap<>();
        lines.forEach(line -> byProvision.put(line.provision(), line));
        return byProvision;
    }

    /** Says whether two lines of one provision come to different verdicts. */
    static boolean differ(Judgement.Line a, Judgement.Line b) {
        return a == null || a.verdict().getClass() != b.verdict().getClass();
    }
}
