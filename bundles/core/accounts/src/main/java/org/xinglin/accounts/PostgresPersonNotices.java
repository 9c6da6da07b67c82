package org.xinglin.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.accounts.PersonNoticeMapper.NoticeRow;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.PersonNotices;
import org.xinglin.store.Json;
import org.xinglin.store.Store;

/** Shows what the national store keeps of what persons were told. */
@Component(name = "org.xinglin.accounts.person-notices")
public final class PostgresPersonNotices implements PersonNotices {

    private final Store store;
    private final Clock clock;

    /** Takes what it stands on. */
    @Activate
    public PostgresPersonNotices(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<PersonNotice> of(PersonId person, boolean unreadOnly, OptionalLong before, int limit) {
        Long last = before.isPresent() ? before.getAsLong() : null;
        return store.read(TenantId.NATIONAL, tx -> tx.mapper(PersonNoticeMapper.class).of(person.value(), unreadOnly, last, limit))
                .stream().map(PostgresPersonNotices::notice).toList();
    }

    @Override
    public void read(PersonId person, long id) {
        int found = store.transact(TenantId.NATIONAL,
                tx -> tx.mapper(PersonNoticeMapper.class).read(person.value(), id, clock.instant()));
        if (found == 0) {
            throw new UnknownException("notice " + id);
        }
    }

    private static PersonNotice notice(NoticeRow row) {
        Map<String, String> arguments = new TreeMap<>();
        Json.read(row.arguments(), Map.class).forEach((name, value) -> arguments.put(name.toString(), value.toString()));
        return new PersonNotice(row.id(), TenantId.of(row.tenant()), row.kind(), arguments, row.at(), Optional.ofNullable(row.readAt()));
    }
}
