package org.xinglin.itests.rules;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Reads one test source and finds the rules that it cites: in the display name or a comment of a test or its class, in the message
 * of an assertion, in the name of a case. A string that is nothing but a rule's id is data of the test and no citation.
 */
final class TestSource extends TreeScanner<Void, Void> {

    /** A wider range tells what a test is about; nobody shows nine rules in one test. */
    private static final int WIDEST_RANGE = 8;

    private final String file;
    private final String text;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Place> places = new ArrayList<>();
    private final List<int[]> data = new ArrayList<>();
    private String className = "";
    private boolean inAnnotation;

    /** A class or a method, from its comment to its end. */
    private record Place(String name, int start, int end, boolean method, boolean test) {
    }

    private TestSource(String file, String text, CompilationUnitTree unit, SourcePositions positions) {
        this.file = file;
        this.text = text;
        this.unit = unit;
        this.positions = positions;
    }

    /** Returns what the source cites; it has to be Java that parses. */
    static List<Citation> citations(String file, String text, Set<String> known) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("needs a JDK, this is a JRE: " + System.getProperty("java.home"));
        }
        JavaFileObject source = new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        JavacTask task = (JavacTask) compiler.getTask(null, null, diagnostic -> { }, List.of("-proc:none"), null, List.of(source));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            TestSource test = new TestSource(file, text, unit, Trees.instance(task).getSourcePositions());
            test.scan(unit, null);
            return test.find(known);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Void visitClass(ClassTree tree, Void nothing) {
        if (tree.getSimpleName().isEmpty()) {
            return super.visitClass(tree, nothing);
        }
        String outer = className;
        className = outer.isEmpty() ? tree.getSimpleName().toString() : outer + "." + tree.getSimpleName();
        boolean tests = tree.getMembers().stream().anyMatch(m -> m instanceof MethodTree method && isTest(method));
        places.add(new Place(className, start(tree), end(tree), false, tests));
        super.visitClass(tree, nothing);
        className = outer;
        return null;
    }

    @Override
    public Void visitMethod(MethodTree tree, Void nothing) {
        places.add(new Place(className + "#" + tree.getName(), start(tree), end(tree), true, isTest(tree)));
        return super.visitMethod(tree, nothing);
    }

    @Override
    public Void visitAnnotation(AnnotationTree tree, Void nothing) {
        inAnnotation = true;
        super.visitAnnotation(tree, nothing);
        inAnnotation = false;
        return null;
    }

    @Override
    public Void visitLiteral(LiteralTree tree, Void nothing) {
        if (!inAnnotation && tree.getValue() instanceof String value && value.matches("R-[A-Z]+-\\d+")) {
            data.add(new int[] {(int) positions.getStartPosition(unit, tree), end(tree)});
        }
        return super.visitLiteral(tree, nothing);
    }

    private List<Citation> find(Set<String> known) {
        List<Citation> citations = new ArrayList<>();
        for (RuleNames.Name name : RuleNames.in(text, known)) {
            if (data.stream().anyMatch(d -> d[0] <= name.offset() && name.offset() < d[1])) {
                continue;
            }
            Optional<Place> within = places.stream().filter(p -> p.start() <= name.offset() && name.offset() < p.end())
                    .max(Comparator.comparing(Place::start));
            within.ifPresent(place -> citations.add(citation(name, place)));
        }
        return citations;
    }

    /** What stands in a helper is the class's own, as long as the class has tests. */
    private Citation citation(RuleNames.Name name, Place place) {
        if (place.method() && place.test()) {
            return new Citation(name.id(), place.name(), file, name.width() <= WIDEST_RANGE);
        }
        String owner = place.name().replaceAll("#.*", "");
        boolean tests = places.stream().anyMatch(p -> !p.method() && p.name().equals(owner) && p.test());
        return new Citation(name.id(), owner, file, tests && name.width() == 1);
    }

    private static boolean isTest(MethodTree method) {
        return method.getModifiers().getAnnotations().stream().map(a -> a.getAnnotationType().toString())
                .anyMatch(a -> a.endsWith("Test") || a.equals("TestFactory"));
    }

    /** The comment before a declaration belongs to it. */
    private int start(Tree tree) {
        int start = (int) positions.getStartPosition(unit, tree);
        String before = text.substring(0, start).stripTrailing();
        if (before.endsWith("*/")) {
            return before.lastIndexOf("/*");
        }
        int line = before.lastIndexOf('\n') + 1;
        return before.startsWith("//", line + before.substring(line).length() - before.substring(line).stripLeading().length())
                ? line : start;
    }

    private int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }
}
