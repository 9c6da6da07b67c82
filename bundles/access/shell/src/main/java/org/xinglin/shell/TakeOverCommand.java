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

    @Argument(index = 0, name = "folder", required = true, description = "folder of the files, on the server")
    String folder;

    @Option(name = "--tenant", required = true, description = "code of the province")
    @Completion(TenantCompleter.class)
    String tenant;

    @Option(name = "--check", description = "only check, write nothing but reject files")
    boolean check;

    @Option(name = "--encoding", description = "of the files: UTF-8 or GB18030")
    String encoding = "UTF-8";

    @Override
    void run() throws CommandException {
        AtomicLong shownAt = new AtomicLong();
        TakeOver.Report report = parts().require(TakeOver.class).run(tenant(tenant), Path.of(folder),
                new TakeOver.Options(check, charset()), now -> {
                    if (now.elapsedMillis() - shownAt.get() >= MILLIS_BETWEEN_LINES) {
                        shownAt.set(now.elapsedMillis());
                        say("%d s: %d persons, %d openings, %d rows rejected", now.elapsedMillis() / 1000, now.persons(),
                                now.opened(), now.rejected());
                    }
                });
        print(table("file", "rows", "taken", "unchanged", "rejected"), "no files", report.files(),
                f -> new Object[] {f.file(), f.rows(), f.taken(), f.unchanged(), f.rejected()});
        say("%d persons, %d openings%s, %d ms", report.persons(), report.opened(), check ? " would be made" : " made",
                report.elapsedMillis());
        if (report.rejected() > 0) {
            throw failure(report.rejected() + " rows rejected: see the .rejected.csv files in " + folder);
        }
    }

    private Charset charset() throws CommandException {
        try {
            return Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw failure("no such encoding: " + encoding);
        }
    }
}
