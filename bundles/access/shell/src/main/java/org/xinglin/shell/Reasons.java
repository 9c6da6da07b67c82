package org.xinglin.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.PolicyDesk;
import org.xinglin.api.policy.Verdict;

/** Shows provisions with what they said, what they demand and the values that they saw. */
final class Reasons {

    private static final String LINE = "  %-14s %s";

    private final XinglinCommand command;
    private final List<PolicyDesk.Reason> reasons;
    private final boolean all;

    /** Prepares. @param all whether what does not apply is shown too */
    Reasons(XinglinCommand command, List<PolicyDesk.Reason> reasons, boolean all) {
        this.command = command;
        this.reasons = reasons;
        this.all = all;
    }

    /** Shows one. */
    void show(Judgement.Line line) {
        Verdict verdict = line.verdict();
        if (verdict instanceof Verdict.NotInForce && !all) {
            return;
        }
        command.say(LINE, Shown.word(verdict), line.provision());
        command.say(LINE, "", basis(line.basis()) + ", " + line.policy().id() + " " + line.policy().version());
        if (verdict instanceof Verdict.Violated violated) {
            violated.findings().forEach(finding -> command.say(LINE, "", XinglinCommand.line(finding)));
        } else if (verdict instanceof Verdict.Undetermined open) {
            command.say(LINE, "", XinglinCommand.both(open.missing()));
        }
        reason(line).ifPresent(reason -> {
            if (!reason.condition().isEmpty()) {
                command.say(LINE, "", "demands " + reason.condition().strip().replaceAll("\\s+", " "));
            }
            if (!reason.values().isEmpty()) {
                command.say(LINE, "", "saw " + reason.values().stream().map(v -> v.name() + " = " + v.value())
                        .collect(Collectors.joining(", ")));
            }
        });
    }

    private Optional<PolicyDesk.Reason> reason(Judgement.Line line) {
        return reasons.stream().filter(r -> r.line().provision().equals(line.provision())
                && r.line().policy().equals(line.policy())).findFirst();
    }

    private static String basis(Basis basis) {
        return basis.instrument() + (basis.article().isEmpty() ? "" : " " + basis.article()) + " [" + basis.rules() + "]";
    }
}
