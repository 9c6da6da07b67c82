package org.xinglin.shell;

import java.util.Collection;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.xinglin.api.account.Staff;

/** Offers the posts of an institution's staff. */
@Service
public final class PostCompleter extends Offers {

    @Override
    Collection<String> values(CommandLine line) {
        return Stream.of(Staff.Post.values()).map(Enum::name).toList();
    }
}
