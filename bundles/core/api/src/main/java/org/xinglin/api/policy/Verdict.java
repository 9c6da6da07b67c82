package org.xinglin.api.policy;

import java.util.List;
import org.xinglin.api.Finding;
import org.xinglin.api.Text;

/** Is what a provision says of a case. */
public sealed interface Verdict {

    /** The case does what the law demands. */
    record Satisfied() implements Verdict {
    }

    /** The case breaks it; there is at least one finding. */
    record Violated(List<Finding> findings) implements Verdict {
        /** Takes a copy. */
        public Violated {
            findings = List.copyOf(findings);
        }
    }

    /** The provision does not apply to this case or on this day. */
    record NotInForce() implements Verdict {
    }

    /** A fact is missing. Never passes silently: it is judged again before the case has effects. */
    record Undetermined(Text missing) implements Verdict {
    }

    /** Returns {@link Satisfied}. */
    static Verdict satisfied() {
        return new Satisfied();
    }

    /** Returns {@link Violated} with one finding. */
    static Verdict violated(Finding finding) {
        return new Violated(List.of(finding));
    }

    /** Returns {@link NotInForce}. */
    static Verdict notInForce() {
        return new NotInForce();
    }

    /** Returns {@link Undetermined}. */
    static Verdict undetermined(String zh, String en) {
        return new Undetermined(Text.of(zh, en));
    }
}
