package org.xinglin.shell;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.xinglin.api.takeover.TakeOver;

/** Takes over the register that a province kept before, from a folder of CSV files; exit status 1 if rows were rejected. */
@Service
@Command(scope = "xinglin", name = "take-over", description = "Takes over an existing register from a folder of CSV files")
public final class TakeOverCommand extends XinglinCommand {

    private static final long MILLIS_BETWEEN_LINES = 5_000;

    @Argument(index = 0, name = "folder", description = "folder of the files, on the server")
    String folder;

    @Option(name = "--tenant", required = true, description = "code of the province")
    @Completion(TenantCompleter.class)
    String tenant;

    @Option(name = "--check", description = "only check, write nothing but reject files")
    boolean check;

    @Option(name = "--progress", description = "only tell how far the last take-over into the province is")
    boolean progress;

    @Option(name = "--encoding", description = "of the files: UTF-8 or GB18030")
    String encoding = "UTF-8";

    @Override
    void run() throws CommandException {
        TakeOver takeOver = parts().require(TakeOver.class);
        TakeOver.Report report = progress ? takeOver.last(tenant(tenant)).orElseThrow(() -> failure("no take-over since the start"))
                : run(takeOver);
        print(table("file", "rows", "taken", "unchanged", "rejected"), "no files", report.files(),
                f -> new Object[] {f.file(), f.rows(), f.taken(), f.unchanged(), f.rejected()});
        say("%s: %d persons, %d openings%s, %d ms%s", report.stage(), report.persons(), report.opened(),
                report.checkOnly() ? " would be made" : " made", report.elapsedMillis(), report.problem().map(p -> ": " + p).orElse(""));
        if (report.endedAt().isEmpty()) {
            tell(report);
        }
        if (report.rejected() > 0 && report.endedAt().isPresent()) {
            throw failure(report.rejected() + " rows rejected: see the .rejected.csv files" + (folder == null ? "" : " in " + folder));
        }
    }

    private TakeOver.Report run(TakeOver takeOver) throws CommandException {
        if (folder == null) {
            throw failure("which folder?");
        }
        AtomicLong shownAt = new AtomicLong();
        return takeOver.run(tenant(tenant), Path.of(folder), new TakeOver.Options(check, charset()), now -> {
            if (now.endedAt().isEmpty() && now.elapsedMillis() - shownAt.get() >= MILLIS_BETWEEN_LINES) {
                shownAt.set(now.elapsedMillis());
                tell(now);
            }
        });
    }

    private void tell(TakeOver.Report now) {
        say("%d s, %s: %d rows read, %d taken, %d unchanged, %d rejected, %d rows/s, %s", now.elapsedMillis() / 1000, now.stage(),
                now.rows(), now.taken(), now.unchanged(), now.rejected(), now.rowsPerSecond(),
                now.secondsRemaining().map(s -> s + " s remaining").orElse("remaining time not known yet"));
    }

    private Charset charset() throws CommandException {
        try {
            return Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw failure("no such encoding: " + encoding);
        }
    }
}
