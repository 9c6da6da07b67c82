package org.xinglin.policy.cel;

import com.google.common.collect.ImmutableSet;
import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationResult;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinglin.policy.text.Faults;
import org.xinglin.policy.text.Place;

/**
 * Compiles the expressions of one policy: typed, so that a misspelt name or a wrong type is a fault at load, and bounded in
 * length, depth and steps, so that none runs on.
 */
public final class Conditions {

    private static final Functions FUNCTIONS = new Functions();
    private static final CelOptions KNOWN = CelOptions.current().comprehensionMaxIterations(20_000)
            .maxParseRecursionDepth(60).maxExpressionCodePointSize(8_000).build();
    private static final CelOptions OPTIONS = KNOWN.toBuilder().enableUnknownTracking(true).build();

    private final Terms terms;
    private final Faults faults;
    private final List<Definition> definitions = new ArrayList<>();
    private final Cel cel;
    private final Cel known;

    private record Definition(String name, String text) {
    }

    /** Begins with what a policy may speak of. */
    public Conditions(Terms terms, Faults faults) {
        this.terms = terms;
        this.faults = faults;
        this.cel = environment(OPTIONS).build();
        this.known = environment(KNOWN).build();
    }

    /** Returns what the policy may speak of. */
    public Terms terms() {
        return terms;
    }

    /** Names an expression for use in others, as if it stood there in brackets. */
    public void define(String name, String expression) {
        definitions.add(new Definition(name, expression.strip()));
    }

    /** Compiles an expression that has to be of a type; empty if it is faulty. */
    public Optional<Expression> condition(String text, Place at) {
        return compile(text, at).filter(compiled -> {
            boolean flag = compiled.type().equals(FactTypes.FLAG);
            if (!flag) {
                faults.add(at, "type-error", "条件的结果应为真或假，而不是 " + compiled.type().name(),
                        "a condition is true or false and not " + compiled.type().name());
            }
            return flag;
        });
    }

    /** Compiles an expression of any type; empty if it is faulty. */
    public Optional<Expression> compile(String text, Place at) {
        String whole = expand(text);
        CelValidationResult result = cel.compile(whole);
        if (result.hasError()) {
            for (CelIssue issue : result.getErrors()) {
                Place place = whole.equals(text)
                        ? at.inside(issue.getSourceLocation().getLine(), issue.getSourceLocation().getColumn()) : at;
                Wording.of(issue.getMessage(), terms).addTo(faults, place);
            }
            return Optional.empty();
        }
        try {
            Cost cost = new Cost(result.getAst());
            if (cost.steps() > Cost.MOST) {
                faults.add(at, "too-costly", "条件可能永远算不完：估计超过 " + Cost.MOST + " 步，请减少嵌套",
                        "the condition could run on and on: more than " + Cost.MOST + " steps; nest less");
                return Optional.empty();
            }
            return Optional.of(new Expression(text.strip(), result.getAst().getResultType(), cel.createProgram(result.getAst()),
                    known.createProgram(result.getAst()), cost.paths(), cost.facts()));
        } catch (CelEvaluationException | dev.cel.common.CelValidationException e) {
            faults.add(at, "no-condition", "条件无法使用：" + e.getMessage(), "the condition cannot be used: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** Puts definitions in the place of their names, the last first: each may use those before it. */
    private String expand(String text) {
        String expanded = text;
        for (int i = definitions.size() - 1; i >= 0; i--) {
            expanded = Names.replace(expanded, definitions.get(i).name(), "(" + definitions.get(i).text() + ")");
        }
        return expanded;
    }

    private CelBuilder environment(CelOptions options) {
        CelBuilder builder = CelFactory.standardCelBuilder().setOptions(options)
                .setStandardMacros(ImmutableSet.copyOf(CelStandardMacro.STANDARD_MACROS))
                .setTypeProvider(new FactTypes(terms.form()))
                .addCompilerLibraries(CelExtensions.strings(), CelExtensions.sets(options), CelExtensions.bindings())
                .addRuntimeLibraries(CelExtensions.strings(), CelExtensions.sets(options))
                .addFunctionDeclarations(FUNCTIONS.declared()).addFunctionBindings(FUNCTIONS.bound())
                .addVar("form", terms.form());
        FactTypes.FACTS.forEach((name, type) -> builder.addVar(name, type));
        terms.parameters().forEach((name, type) -> builder.addVar(Terms.PARAMETERS + name, type.inParameter()));
        return builder;
    }
}
