package org.xinglin.shell;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.xinglin.api.client.ClientScope;

/** Offers what clients may be granted. */
@Service
public final class ScopeCompleter extends Offers {

    static List<String> words() {
        return Stream.of(ClientScope.values()).map(ClientScope::word).toList();
    }

    @Override
    Collection<String> values(CommandLine line) {
        return words();
    }
}
