package org.xinglin.policy.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Bounds what an expression may cost, before it ever runs: each list of facts is taken to have fifty members. */
final class Cost {

    /** The most steps that an expression may take. */
    static final long MOST = 50_000;
    private static final long MEMBERS = 50;

    private final Set<String> paths = new LinkedHashSet<>();
    private final Set<String> local = new HashSet<>();
    private final long steps;

    Cost(CelAbstractSyntaxTree tree) {
        this.steps = steps(tree.getExpr());
    }

    long steps() {
        return steps;
    }

    Set<String> paths() {
        return paths;
    }

    /** Returns the names that the paths begin with. */
    Set<String> facts() {
        return paths.stream().map(path -> path.split("\\.", 2)[0]).collect(Collectors.toUnmodifiableSet());
    }

    private long steps(CelExpr expr) {
        return switch (expr.getKind()) {
            case SELECT, IDENT -> 1 + path(expr);
            case CALL -> {
                long sum = 1;
                if (expr.call().target().isPresent()) {
                    sum = add(sum, steps(expr.call().target().get()));
                }
                for (CelExpr argument : expr.call().args()) {
                    sum = add(sum, steps(argument));
                }
                yield sum;
            }
            case LIST -> expr.list().elements().stream().mapToLong(this::steps).reduce(1, Cost::add);
            case MAP -> expr.map().entries().stream().mapToLong(e -> add(steps(e.key()), steps(e.value()))).reduce(1, Cost::add);
            case COMPREHENSION -> comprehension(expr.comprehension());
            default -> 1;
        };
    }

    private long comprehension(CelExpr.CelComprehension loop) {
        long range = steps(loop.iterRange());
        long members = loop.iterRange().getKind() == ExprKind.Kind.LIST ? loop.iterRange().list().elements().size() : MEMBERS;
        boolean outer = local.contains(loop.iterVar());
        local.add(loop.iterVar());
        local.add(loop.accuVar());
        long body = add(steps(loop.loopCondition()), steps(loop.loopStep()));
        long once = add(steps(loop.accuInit()), steps(loop.result()));
        if (!outer) {
            local.remove(loop.iterVar());
        }
        return add(add(range, once), members > MOST / Math.max(body, 1) ? MOST + 1 : members * body);
    }

    /** Notes a chain of selections that begins at a fact; returns what stands before it. */
    private long path(CelExpr expr) {
        StringBuilder chain = new StringBuilder();
        CelExpr at = expr;
        while (at.getKind() == ExprKind.Kind.SELECT) {
            chain.insert(0, "." + at.select().field());
            at = at.select().operand();
        }
        if (at.getKind() != ExprKind.Kind.IDENT) {
            return steps(at);
        }
        if (!local.contains(at.ident().name())) {
            paths.add(at.ident().name() + chain);
        }
        return 0;
    }

    private static long add(long a, long b) {
        return Math.min(a + b, MOST + 1);
    }
}
