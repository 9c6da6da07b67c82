package org.xinglin.accounts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads and writes the accounts that are issued to institutions. */
interface IssueMapper {

    int insertIssued(StaffRow row, UUID issuedBy, String materials);

    int renew(UUID id, String hash, Instant endsAt);

    int close(UUID id);

    List<StaffRow> ofOffices(List<UUID> offices);
}
