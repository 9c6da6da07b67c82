package org.xinglin.shell;

import java.util.Collection;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.xinglin.api.application.AppState;

/** Offers the states of an application. */
@Service
public final class StateCompleter extends Offers {

    @Override
    Collection<String> values(CommandLine line) {
        return Stream.of(AppState.values()).map(Enum::name).toList();
    }
}
