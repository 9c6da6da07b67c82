package org.xinglin.shell;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.xinglin.api.qualification.ExamFeed;

/** Lists the batches of the exam centre, newest first. */
@Service
@Command(scope = "xinglin", name = "feeds", description = "Lists the batches of the exam centre")
public final class FeedsCommand extends XinglinCommand {

    @Option(name = "--limit", description = "how many at most")
    int limit = 50;

    @Override
    void run() {
        print(table("batch", "state", "records", "read", "added", "corrected", "revoked", "unchanged", "quarantined"),
                "no batch yet", parts().require(ExamFeed.class).batches(limit),
                batch -> new Object[] {batch.batch(), batch.state(), batch.records(), batch.read(), batch.added(),
                    batch.corrected(), batch.revoked(), batch.unchanged(), batch.quarantined()});
    }
}
