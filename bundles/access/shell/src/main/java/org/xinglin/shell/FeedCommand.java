package org.xinglin.shell;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.qualification.ExamFeed;

/** Shows how far one batch is, or what became of it; exit status 1 if it was refused. */
@Service
@Command(scope = "xinglin", name = "feed", description = "Shows one batch of the exam centre")
public final class FeedCommand extends XinglinCommand {

    @Argument(index = 0, name = "batch", required = true, description = "name of the batch")
    @Completion(BatchCompleter.class)
    String batch;

    @Override
    void run() throws CommandException {
        ExamFeed.Report report = parts().require(ExamFeed.class).batch(batch)
                .orElseThrow(() -> new UnknownException("batch " + batch));
        say("batch        %s", report.batch());
        say("state        %s", report.state());
        say("started      %s", Shown.time(report.startedAt()));
        say("elapsed      %d ms", report.elapsedMillis());
        say("records      %d, read %d", report.records(), report.read());
        say("added        %d", report.added());
        say("corrected    %d", report.corrected());
        say("revoked      %d", report.revoked());
        say("unchanged    %d", report.unchanged());
        say("quarantined  %d", report.quarantined());
        if (report.state() == ExamFeed.State.REJECTED) {
            throw failure("refused whole: " + report.problem());
        }
    }
}
