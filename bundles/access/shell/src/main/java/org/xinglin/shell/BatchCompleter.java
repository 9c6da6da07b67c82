package org.xinglin.shell;

import java.util.Collection;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.xinglin.api.qualification.ExamFeed;

/** Offers the names of the latest batches. */
@Service
public final class BatchCompleter extends Offers {

    private static final int LATEST = 50;

    @Override
    Collection<String> values(CommandLine line) {
        return parts().require(ExamFeed.class).batches(LATEST).stream().map(ExamFeed.Report::batch).toList();
    }
}
