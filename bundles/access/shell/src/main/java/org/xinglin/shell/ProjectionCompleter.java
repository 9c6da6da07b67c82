package org.xinglin.shell;

import java.util.Collection;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.xinglin.api.ledger.Projection;

/** Offers the names of the projections. */
@Service
public final class ProjectionCompleter extends Offers {

    @Override
    Collection<String> values(CommandLine line) {
        return parts().all(Projection.class).stream().map(Projection::name).distinct().toList();
    }
}
