package org.xinglin.accounts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads and writes what a province keeps about its institutions' dealings with accounts and doctors. */
interface DeskMapper {

    /** One turn of an institution's switch. */
    record SwitchRow(UUID institutionId, boolean turnedOn, UUID staffId, String staffName, Instant changedAt) {
    }

    /** One question about a doctor. */
    record CheckRow(UUID id, Instant askedAt, UUID institutionId, UUID staffId, String staffName, String kind,
            UUID personId, int results) {
    }

    SwitchRow latestSwitch(UUID institution);

    int turnSwitch(SwitchRow row);

    int insertCheck(CheckRow row);

    List<CheckRow> checks(UUID institution, int limit);
}
