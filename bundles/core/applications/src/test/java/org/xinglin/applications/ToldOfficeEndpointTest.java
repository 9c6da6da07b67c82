package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.application.OfficeNotices.OfficeNotice;
import org.xinglin.api.application.ToldOffice;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.Topic;
import org.xinglin.store.Json;
import org.xinglin.testkit.TestDatabase;

class ToldOfficeEndpointTest {

    private static final UUID HOSPITAL = new UUID(7, 1);

    @Test
    @DisplayName("R-REG-54: what another room tells an office stands once among its notices, in its own province")
    void an_office_is_told_once_by_another_room() {
        try (TestDatabase database = TestDatabase.with(ApplicationsRoom.ROOM)) {
            ToldOfficeEndpoint endpoint = new ToldOfficeEndpoint(database.store(), database.clock());
            PostgresOfficeNotices notices = new PostgresOfficeNotices(database.store(), database.clock());
            Message told = message(HEBEI, HEBEI);
            endpoint.receive(told);
            endpoint.receive(told);
            List<OfficeNotice> found = notices.of(HEBEI, HOSPITAL, true, OptionalLong.empty(), 10);
            assertEquals(List.of("office-question-answered"), found.stream().map(OfficeNotice::kind).toList());
            assertEquals(Map.of("title", "如何打印"), found.get(0).arguments());
            assertEquals(List.of(), notices.of(SHANXI, HOSPITAL, false, OptionalLong.empty(), 10));
            assertEquals(Topic.OFFICE_NOTICE, endpoint.topic());
            assertThrows(IllegalArgumentException.class, () -> endpoint.receive(message(SHANXI, HEBEI)));
        }
    }

    private static Message message(TenantId from, TenantId to) {
        return new Message(UUID.randomUUID(), from, to, Topic.OFFICE_NOTICE, HOSPITAL.toString(),
                Json.write(new ToldOffice(HOSPITAL, "office-question-answered", Map.of("title", "如何打印"))), TestDatabase.TODAY
                        .atStartOfDay(Time.ZONE).toInstant(), 0);
    }
}
