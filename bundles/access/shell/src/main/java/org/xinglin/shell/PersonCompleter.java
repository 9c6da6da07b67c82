package org.xinglin.shell;

import java.util.Collection;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.xinglin.api.ledger.Ledger;

/** Offers the persons of the ledger's first entries, by the id that the registers use. */
@Service
public final class PersonCompleter extends Offers {

    private static final int FIRST = 100;

    @Override
    Collection<String> values(CommandLine line) {
        return parts().require(Ledger.class).after(0, FIRST).stream().map(entry -> entry.person().toString()).distinct().toList();
    }
}
