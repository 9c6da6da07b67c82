package org.xinglin.testkit.notes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;

public record Note(UUID id, PersonId person, TenantId tenant, Instant writtenAt, LocalDate day, List<String> tags,
        String detail, byte[] idNo, String secret) {

    public static Note of(TenantId tenant, Instant at, String secret) {
        return new Note(UUID.randomUUID(), new PersonId(UUID.randomUUID()), tenant, at, null, List.of("甲", "乙"),
                "{\"a\": 1}", new byte[] {1, 2}, secret);
    }
}
