package org.xinglin.applications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.register.Registers;
import org.xinglin.store.Store;
import org.xinglin.store.Transaction;

/**
 * Reminds an institution of what it has not confirmed for five working days, and tells its authority after ten (R-REG-31). The days
 * run from submission, or from when a confirmation was taken back; parameters {@code confirmation.reminderDays} and
 * {@code confirmation.escalationDays}. Nothing is ever confirmed by itself.
 */
final class ConfirmationReminders implements Duty {

    private static final int PAGE = 500;

    private final Store store;
    private final Policies policies;
    private final Registers registers;
    private final Notifier notifier;
    private final Clock clock;

    ConfirmationReminders(Store store, Policies policies, Registers registers, Notifier notifier, Clock clock) {
        this.store = store;
        this.policies = policies;
        this.registers = registers;
        this.notifier = notifier;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "confirmation-reminders";
    }

    @Override
    public int run(TenantId tenant, LocalDate today) {
        Parameters parameters = policies.parameters(tenant, today);
        int first = days(parameters, "confirmation.reminderDays", 5);
        int second = days(parameters, "confirmation.escalationDays", 10);
        int told = 0;
        UUID last = null;
        List<UnconfirmedRow> page;
        do {
            UUID after = last;
            page = store.read(tenant, tx -> tx.mapper(OfficeMapper.class).unconfirmed(
                    today.atStartOfDay(Time.ZONE).toInstant(), after, PAGE));
            for (UnconfirmedRow row : page) {
                LocalDate since = Time.dateOf(row.since());
                if (!today.isBefore(policies.addWorkingDays(tenant, since, first))) {
                    told += remind(tenant, row.id(), "confirmation-reminder", since, first);
                }
                if (!today.isBefore(policies.addWorkingDays(tenant, since, second))) {
                    told += remind(tenant, row.id(), "confirmation-escalation", since, second);
                }
                last = row.id();
            }
        } while (page.size() == PAGE);
        return told;
    }

    private static int days(Parameters parameters, String name, int otherwise) {
        return parameters.find(name).map(Integer::parseInt).orElse(otherwise);
    }

    private int remind(TenantId tenant, UUID id, String what, LocalDate since, int days) {
        ApplicationRow row = store.read(tenant, tx -> Records.mapper(tx).find(id));
        Optional<UUID> office = "confirmation-reminder".equals(what) ? Optional.ofNullable(row.institutionId())
                : authority(tenant, row);
        return office.isEmpty() ? 0 : store.transact(tenant, tx -> remind(tx, row, office.get(), what, since, days));
    }

    private int remind(Transaction tx, ApplicationRow row, UUID office, String what, LocalDate since, int days) {
        if (tx.mapper(OfficeMapper.class).remind(row.id(), what, since, clock.instant()) == 0) {
            return 0;
        }
        notifier.office(tx, office, "office-" + what, row, Map.of("days", String.valueOf(days), "since", since.toString()));
        return 1;
    }

    private Optional<UUID> authority(TenantId tenant, ApplicationRow row) {
        return Optional.ofNullable(row.institutionId()).flatMap(id -> registers.institution(tenant, id))
                .map(institution -> institution.authorities().get(row.category().charAt(0) + "0"));
    }
}
