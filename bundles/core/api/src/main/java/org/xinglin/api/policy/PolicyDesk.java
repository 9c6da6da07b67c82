package org.xinglin.api.policy;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Text;
import org.xinglin.api.business.Case;

/** Serves who writes, tries out, deploys and takes back policies. */
@ProviderType
public interface PolicyDesk {

    /** Says all that is wrong with a policy's text, against itself and against what serves now; nothing if it may be deployed. */
    List<Fault> check(String file, String text);

    /** Prepares to judge by a draft beside what serves. @throws IllegalArgumentException if {@link #check} finds anything wrong */
    Draft draft(String file, String text);

    /**
     * Brings back the set that served before the last switch, in one step.
     *
     * @param who asks for it, for the trail
     * @return what serves afterwards
     * @throws IllegalStateException if no former set is known
     */
    List<PolicyRef> rollback(String who);

    /** Returns who deployed, refused, removed or took back what and when, the newest first. */
    List<Deed> trail(int most);

    /** Says in words why a judged case was judged so: each provision's condition with the values that it saw. */
    List<Reason> explain(Case applied, Judgement judgement);

    /**
     * Is something wrong in a text.
     *
     * @param line from 1; 0 if it concerns the whole
     * @param column from 1; 0 if it concerns the whole line
     * @param code stable, for example {@code unknown-fact}
     */
    record Fault(String file, int line, int column, String code, Text message) {

        @Override
        public String toString() {
            return file + (line == 0 ? "" : ":" + line + (column == 0 ? "" : ":" + column)) + " " + code + ": " + message.zh()
                    + " / " + message.en();
        }
    }

    /** Judges by a set in which a draft stands in the place of its namesake. */
    interface Draft {

        /** Returns the draft's id and version. */
        PolicyRef ref();

        /** Returns the draft. */
        Policy policy();

        /** Judges a case as if the draft served. */
        Judgement judge(Case applied);
    }

    /**
     * Is one thing done to the policies that serve.
     *
     * @param what DEPLOYED, REFUSED, REMOVED, ROLLED_BACK
     * @param detail in words; empty if there is nothing to add
     */
    record Deed(Instant at, String who, String what, PolicyRef policy, String detail) {
    }

    /**
     * Explains one provision's verdict.
     *
     * @param condition what the text demands, as written; empty for a provision in Java
     * @param values what it saw: facts and parameters with their values, in words
     */
    record Reason(Judgement.Line line, String condition, List<Value> values) {
    }

    /** Is a fact or a parameter and its value as text. */
    record Value(String name, String value) {
    }
}
