package org.xinglin.policy.cel;

import dev.cel.common.types.CelType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelUnknownSet;
import java.util.Collections;
import java.util.Set;

/**
 * Is one typed and bounded expression.
 *
 * @param program follows what is unknown through the expression, which takes more than twice the time
 * @param known the same where all is known
 * @param paths the facts and parameters that it looks at, as {@code chosen.level}
 * @param facts the names that these paths begin with
 */
public record Expression(String text, CelType type, CelRuntime.Program program, CelRuntime.Program known, Set<String> paths,
        Set<String> facts) {

    /** Returns its value, or a {@link CelUnknownSet} if a fact that it needs is not known. @throws CelEvaluationException */
    Object value(CaseValues.Values values) throws CelEvaluationException {
        return (Collections.disjoint(facts, values.unknown()) ? known : program).eval(values.vars());
    }
}
