package org.xinglin.disclosure.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinglin.api.disclosure.PublicDoctor;
import org.xinglin.api.tenant.ScopeNames;
import org.xinglin.disclosure.feed.FeedMapper.Row;
import org.xinglin.disclosure.feed.FeedMapper.Told;
import org.xinglin.standards.PracticeScope;
import org.xinglin.store.Json;

/** Works out what is public of a row on a day: the nine items and nothing else (R-PUB-01). Pure. */
final class PublicView {

    private final LocalDate today;
    private final Map<String, String> scopeNames;

    /** Looks on a day. @param scopeNames what provinces call their own scopes (R-DAT-32) */
    PublicView(LocalDate today, Map<String, String> scopeNames) {
        this.today = today;
        this.scopeNames = Map.copyOf(scopeNames);
    }

    /** Returns what is to be told of a row at a position. */
    Told of(Row row, long position) {
        List<String> names = new ArrayList<>(List.of(row.institution()));
        Set<String> ids = new LinkedHashSet<>();
        Optional.ofNullable(row.institutionId()).ifPresent(ids::add);
        LocalDate turns = null;
        for (int i = 0; i < row.filed().size(); i++) {
            LocalDate from = LocalDate.parse(row.filedFrom().get(i));
            LocalDate to = LocalDate.parse(row.filedTo().get(i));
            if (today.isBefore(from)) {
                turns = earlier(turns, from);
            } else if (!today.isAfter(to)) {
                names.add(row.filed().get(i));
                if (i < row.filedIds().size()) {
                    ids.add(row.filedIds().get(i));
                }
                turns = to.getYear() == 9999 ? turns : earlier(turns, to.plusDays(1));
            }
        }
        PublicDoctor doctor = new PublicDoctor(row.name(), row.gender(), row.level(), row.category(), row.practiceCode(),
                row.practicePlace(), names, row.scopes().stream().map(this::scope).toList(), row.authority());
        return new Told(row.registrationId(), record(row), row.tenant(), row.practiceCode(), List.copyOf(ids), Json.write(doctor), turns,
                position);
    }

    /** Names the public record: not the registration's own id, and another one in another province. */
    private static UUID record(Row row) {
        return UUID.nameUUIDFromBytes(("public record " + row.registrationId() + " " + row.tenant()).getBytes(StandardCharsets.UTF_8));
    }

    private String scope(String scope) {
        return ScopeNames.isProvincial(scope) ? Optional.ofNullable(scopeNames.get(scope))
                .or(() -> PracticeScope.find(scope).map(PracticeScope::zh)).orElse(scope) : scope;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }
}
