package org.xinglin.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Registers;
import org.xinglin.api.register.Versioned;

/** Shows a person's records of a register as valid on a day and known at a time, or all their versions (R-DAT-04). */
@Service
@Command(scope = "xinglin", name = "records",
        description = "Shows a person's records of a register as of a day, or every version of them")
public final class RecordsCommand extends XinglinCommand {

    @Argument(index = 0, name = "tenant", required = true, description = "code of the tenant")
    @Completion(TenantCompleter.class)
    String tenant;

    @Argument(index = 1, name = "person", required = true, description = "an id, not a document number")
    @Completion(PersonCompleter.class)
    String person;

    @Option(name = "--kind", description = "registration, filing, assessment, ban or permit")
    String kind = "registration";

    @Option(name = "--on", description = "valid on this day, for example 2026-03-01; today if absent")
    String on;

    @Option(name = "--known", description = "as known at this instant, for example 2026-03-01T00:00:00Z; now if absent")
    String known;

    @Option(name = "--history", description = "every version, oldest first")
    boolean history;

    @Override
    void run() throws CommandException {
        RecordKind<?> wanted = RecordKind.all().stream().filter(k -> k.name().equalsIgnoreCase(kind)).findFirst()
                .orElseThrow(() -> failure("one of " + RecordKind.all().stream().map(RecordKind::name).toList()
                        + " is expected"));
        show(tenant(tenant), wanted, new PersonId(id(person)));
    }

    private <T> void show(TenantId where, RecordKind<T> wanted, PersonId whom) throws CommandException {
        Registers registers = parts().require(Registers.class);
        List<Versioned<T>> versions = history ? registers.history(where, wanted, whom)
                : registers.of(where, wanted, whom, day(), instant());
        print(table("record", "from", "to", "recorded", "superseded", "ledger", "policies", "content"), "no record", versions,
                it -> new Object[] {it.id(), it.validFrom(), it.validTo().map(Object::toString).orElse(""),
                    Shown.time(it.recordedAt()), it.supersededAt().map(Shown::time).orElse(""), it.ledgerPosition(),
                    String.join(" ", it.policies()), it.is()});
    }

    private LocalDate day() throws CommandException {
        try {
            return on == null ? Time.today(parts().require(Clock.class)) : LocalDate.parse(on);
        } catch (DateTimeParseException malformed) {
            throw failure("not a day: for example 2026-03-01 is expected");
        }
    }

    private Instant instant() throws CommandException {
        try {
            return known == null ? parts().require(Clock.class).instant() : Instant.parse(known);
        } catch (DateTimeParseException malformed) {
            throw failure("not an instant: for example 2026-03-01T00:00:00Z is expected");
        }
    }
}
