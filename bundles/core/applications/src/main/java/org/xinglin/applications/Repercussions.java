package org.xinglin.applications;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.ChangeRegistration;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.EndRegistration;
import org.xinglin.api.effect.FlagDivergence;
import org.xinglin.api.effect.GrantRegistration;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Registers;
import org.xinglin.api.register.Versioned;
import org.xinglin.standards.Province;

/**
 * Works out which offices of a tenant a ledger entry concerns that did not decide it: the origin of a move (R-REG-54), those of
 * a registration that differs now (R-REG-121), those of one that another province's decision ended (R-REG-66, R-REG-135).
 */
final class Repercussions {

    private final Registers registers;

    /** Is something to tell an office. */
    record Told(UUID office, String kind, Map<String, String> arguments) {
    }

    Repercussions(Registers registers) {
        this.registers = registers;
    }

    /** Returns what to tell here; asks the register only if there may be something. */
    List<Told> of(TenantId here, LedgerEntry entry) {
        List<Told> told = new ArrayList<>();
        for (Effect effect : entry.effects()) {
            if (!effect.tenant().equals(here)) {
                continue;
            }
            if (effect instanceof EndRegistration end && end.status() == RegStatus.MOVED_OUT) {
                granted(entry).ifPresent(to -> before(here, entry, end.registrationId())
                        .ifPresent(was -> moved(told, was, to.main(), to.authority(), end.endedOn())));
            } else if (effect instanceof EndRegistration end && !entry.tenant().equals(here)) {
                before(here, entry, end.registrationId()).ifPresent(was -> both(told, was, "office-registration-ended",
                        Map.of("province", province(entry.tenant()), "status", end.status().title().zh(),
                                "statusEn", end.status().title().en(), "day", end.endedOn().toString())));
            } else if (effect instanceof ChangeRegistration change) {
                before(here, entry, change.registrationId())
                        .ifPresent(was -> moved(told, was, change.main(), change.authority(), change.changedOn()));
            } else if (effect instanceof FlagDivergence flag && flag.divergent()) {
                before(here, entry, flag.registrationId()).ifPresent(was -> both(told, was, "office-registration-divergent",
                        Map.of("province", province(entry.tenant()), "day", flag.flaggedOn().toString())));
            }
        }
        return told;
    }

    private static Optional<GrantRegistration> granted(LedgerEntry entry) {
        return entry.effects().stream().filter(GrantRegistration.class::isInstance).map(GrantRegistration.class::cast).findFirst();
    }

    /** Returns a registration as it was before the entry, whether or not the register has taken the entry yet. */
    private Optional<Standing.Registration> before(TenantId here, LedgerEntry entry, UUID registration) {
        return registers.history(here, RecordKind.REGISTRATION, entry.person()).stream()
                .filter(v -> v.id().equals(registration) && v.ledgerPosition() < entry.position())
                .reduce((earlier, later) -> later.ledgerPosition() >= earlier.ledgerPosition() ? later : earlier)
                .map(Versioned::is);
    }

    private static void moved(List<Told> told, Standing.Registration was, Workplace to, Office decided, LocalDate day) {
        Map<String, String> arguments = with(was, Map.of("to", to.name(), "day", day.toString(),
                "province", Province.find(to.divisionCode().substring(0, 2)).map(Province::zh).orElse("")));
        if (!was.main().id().equals(to.id())) {
            told.add(new Told(was.main().id(), "office-doctor-moved", arguments));
        }
        if (!was.authority().id().equals(decided.id())) {
            told.add(new Told(was.authority().id(), "office-doctor-moved", arguments));
        }
    }

    private static void both(List<Told> told, Standing.Registration was, String kind, Map<String, String> more) {
        told.add(new Told(was.main().id(), kind, with(was, more)));
        told.add(new Told(was.authority().id(), kind, with(was, more)));
    }

    private static Map<String, String> with(Standing.Registration was, Map<String, String> more) {
        Map<String, String> arguments = new HashMap<>(more);
        arguments.put("person", was.personName());
        arguments.put("institution", was.main().name());
        return arguments;
    }

    private static String province(TenantId tenant) {
        return Province.find(tenant.code()).map(Province::zh).orElse("");
    }
}
