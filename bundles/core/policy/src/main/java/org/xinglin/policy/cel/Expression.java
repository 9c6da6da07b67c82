package org.xinglin.policy.cel;

import dev.cel.common.types.CelType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.PartialVars;
import java.util.Set;

/**
 * Is one typed and bounded expression.
 *
 * @param paths the facts and parameters that it looks at, as {@code chosen.level}
 */
public record Expression(String text, CelType type, CelRuntime.Program program, Set<String> paths) {

    /** Returns its value, or a {@link CelUnknownSet} if a fact that it needs is not known. @throws CelEvaluationException */
    Object value(PartialVars values) throws CelEvaluationException {
        return program.eval(values);
    }
}
