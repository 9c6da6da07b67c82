package org.xinglin.shell;

import java.io.PrintStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.osgi.framework.BundleContext;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;

/** Runs a command: what goes wrong becomes one clear line and a non-zero exit status, never a stack trace. */
abstract class XinglinCommand implements Action {

    @Reference
    BundleContext context;

    @Reference
    Session session;

    /** Replaces the services of the container, in tests. */
    Parts parts;

    /** Does the work. */
    abstract void run() throws CommandException;

    @Override
    public final Object execute() throws Exception {
        try {
            run();
            return null;
        } catch (UnavailableException | UnknownException | IllegalArgumentException e) {
            throw failure(e.getMessage());
        }
    }

    /** Returns the services. */
    Parts parts() {
        return parts == null ? new Parts(context) : parts;
    }

    /** Returns where to write. */
    PrintStream out() {
        return session.getConsole();
    }

    /** Writes a line. */
    void say(String format, Object... arguments) {
        out().printf(format + "%n", arguments);
    }

    /** Returns who is signed in to the shell. */
    String user() {
        return session.get("USER") instanceof String name && !name.isBlank() ? name : "shell";
    }

    /** Returns a failure whose message the shell shows. */
    static CommandException failure(String message) {
        return new CommandException(message, message);
    }

    /** Returns the accepted value. @throws CommandException with one line per finding if it was refused */
    <T> T accepted(Outcome<T> outcome) throws CommandException {
        if (outcome instanceof Outcome.Accepted<T> accepted) {
            return accepted.value();
        }
        StringBuilder text = new StringBuilder("refused");
        for (Finding finding : outcome.findings()) {
            text.append(System.lineSeparator()).append("  ").append(line(finding));
        }
        throw failure(text.toString());
    }

    /** Returns a finding in one line. */
    static String line(Finding finding) {
        String field = finding.field().isEmpty() ? "" : " " + finding.field();
        return "%s (%s)%s: %s / %s".formatted(finding.code(), finding.rule(), field, finding.message().zh(),
                finding.message().en());
    }

    /** Returns a text in both languages. */
    static String both(Text text) {
        return text.zh() + " " + text.en();
    }

    /** Returns the tenant of a code. */
    static TenantId tenant(String code) {
        return TenantId.of(code);
    }

    /** Returns a UUID. @throws CommandException if the text is none */
    static UUID id(String text) throws CommandException {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw failure("not an id: a UUID is expected");
        }
    }

    /** Returns the constant of this name, in any case. @throws CommandException naming those that there are */
    static <E extends Enum<E>> E choice(Class<E> type, String name) throws CommandException {
        return Stream.of(type.getEnumConstants()).filter(constant -> constant.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> failure("one of " + List.of(type.getEnumConstants()) + " is expected"));
    }

    /** Returns a table whose headings are given. */
    static Table table(String... columns) {
        return new Table(columns);
    }

    /** Prints one row for each of a list. */
    <T> void print(Table table, String ifNone, List<T> rows, Function<T, Object[]> cells) {
        rows.forEach(row -> table.row(cells.apply(row)));
        table.print(out(), ifNone);
    }
}
