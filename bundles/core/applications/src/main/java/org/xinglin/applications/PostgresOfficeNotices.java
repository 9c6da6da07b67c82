package org.xinglin.applications;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.application.Actor;
import org.xinglin.api.application.OfficeNotices;
import org.xinglin.store.Json;
import org.xinglin.store.Store;

/** Keeps what offices are told in the tenant's own store. */
@Component(name = "org.xinglin.applications.officenotices")
public final class PostgresOfficeNotices implements OfficeNotices {

    private final Store store;
    private final Clock clock;

    /** Takes what it works with. */
    @Activate
    public PostgresOfficeNotices(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<OfficeNotice> of(TenantId tenant, UUID office, boolean unreadOnly, OptionalLong before, int limit) {
        Long last = before.isPresent() ? before.getAsLong() : null;
        return store.read(tenant, tx -> tx.mapper(OfficeMapper.class).of(office, unreadOnly, last, limit)).stream()
                .map(row -> new OfficeNotice(row.id(), row.kind(), arguments(row), row.at(), Optional.ofNullable(row.readAt())))
                .toList();
    }

    @Override
    public int unread(TenantId tenant, UUID office, int most) {
        return store.read(tenant, tx -> tx.mapper(OfficeMapper.class).unread(office, most));
    }

    @Override
    public void read(TenantId tenant, long id, Actor reader) {
        int found = store.transact(tenant, tx -> tx.mapper(OfficeMapper.class)
                .read(reader.office(), id, clock.instant(), reader.staffId()));
        if (found == 0) {
            throw new UnknownException("notice " + id);
        }
    }

    private static Map<String, String> arguments(OfficeNoticeRow row) {
        Map<String, String> arguments = new TreeMap<>();
        Json.read(row.arguments(), Map.class).forEach((name, value) -> arguments.put(name.toString(), value.toString()));
        return arguments;
    }
}
