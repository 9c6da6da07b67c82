package org.xinglin.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.xinglin.api.PersonId;
import org.xinglin.api.ledger.Ledger;
import org.xinglin.api.ledger.LedgerEntry;

/** Lists entries of the national ledger. */
@Service
@Command(scope = "xinglin", name = "ledger", description = "Lists entries of the national ledger")
public final class LedgerCommand extends XinglinCommand {

    @Option(name = "--person", description = "only of this person (an id, not a document number)")
    @Completion(PersonCompleter.class)
    String person;

    @Option(name = "--after", description = "only after this position")
    long after;

    @Option(name = "--limit", description = "how many at most")
    int limit = 50;

    @Override
    void run() throws CommandException {
        Ledger ledger = parts().require(Ledger.class);
        List<LedgerEntry> entries = person == null ? ledger.after(after, limit)
                : ledger.of(new PersonId(id(person))).stream().filter(entry -> entry.position() > after).limit(limit).toList();
        print(table("position", "seq", "person", "tenant", "type", "approved", "e-reg id", "practice no.", "effects", "hash"),
                "no entry", entries, it -> new Object[] {it.position(), it.sequence(), it.person(), it.tenant(), it.type(),
                    it.approvedOn(), it.eRegId(), it.practiceCode(), it.effects().size(), it.hash().substring(0, 12)});
    }
}
