package org.xinglin.shell;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.xinglin.api.ledger.Ledger;

/** Recomputes every hash of the ledger; exit status 1 if it is not whole. */
@Service
@Command(scope = "xinglin", name = "ledger-verify", description = "Recomputes every hash of the national ledger")
public final class LedgerVerifyCommand extends XinglinCommand {

    @Override
    void run() throws CommandException {
        Ledger.Verification found = parts().require(Ledger.class).verify();
        say("entries %d, persons %d", found.entries(), found.persons());
        if (!found.whole()) {
            found.problems().forEach(problem -> say("  %s", problem));
            throw failure("the ledger is NOT whole: " + found.problems().size() + " problems");
        }
        say("the ledger is whole");
    }
}
