package org.xinglin.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.accounts.DeskMapper.SwitchRow;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.AccountDesk.AutomaticActivation;
import org.xinglin.api.account.Staff;
import org.xinglin.store.Store;

/** Keeps the switches by which institutions activate accounts automatically (R-ACC-18), each turn of them. */
final class Switches {

    private final Store store;

    Switches(Store store) {
        this.store = store;
    }

    /** Returns how an institution's switch stands. */
    AutomaticActivation of(TenantId tenant, UUID institution) {
        SwitchRow row = store.read(tenant, tx -> tx.mapper(DeskMapper.class).latestSwitch(institution));
        return row == null ? new AutomaticActivation(false, Optional.empty(), Optional.empty()) : view(row);
    }

    /** Turns the switch of a member of staff's own institution. */
    AutomaticActivation turn(Staff by, boolean on, Instant now) {
        SwitchRow row = new SwitchRow(by.office(), on, by.id(), by.name(), now);
        store.transact(by.tenant(), tx -> tx.mapper(DeskMapper.class).turnSwitch(row));
        return view(row);
    }

    private static AutomaticActivation view(SwitchRow row) {
        return new AutomaticActivation(row.turnedOn(), Optional.of(row.changedAt()), Optional.of(row.staffName()));
    }
}
