package org.xinglin.shell;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;

/** Offers what can be done with the test clock. */
@Service
public final class ClockActionCompleter extends Offers {

    @Override
    Collection<String> values(CommandLine line) {
        return List.of("show", "set", "move", "release");
    }
}
