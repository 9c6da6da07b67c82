package org.xinglin.ledger;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.store.BulkLoad;
import org.xinglin.store.CopyRows;
import org.xinglin.store.StoreException;
import org.xinglin.store.Transaction;

/** Gives persons the practice codes that openings bring (R-REG-48, R-DAT-21). */
final class GivenCodes {

    private static final int SERIES = 9;
    private static final int LAST_COUNTED = 900_000;
    private static final int BYTES_A_ROW = 45;

    private final Transaction tx;
    private final OpeningMapper mapper;
    private final Optional<BulkLoad> load;

    GivenCodes(Transaction tx, Optional<BulkLoad> load) {
        this.tx = tx;
        this.mapper = tx.mapper(OpeningMapper.class);
        this.load = load;
    }

    /** Gives the codes; returns those requests whose code is another person's. */
    List<LedgerRequest> toOthers(List<LedgerRequest> bringing) {
        if (bringing.isEmpty()) {
            return List.of();
        }
        Set<UUID> got = load.isPresent() ? claimed(load.get(), bringing) : Set.copyOf(mapper.addPracticeCodes(
                bringing.stream().map(r -> r.person().toString()).toList(), bringing.stream().map(GivenCodes::code).toList()));
        return bringing.stream().filter(r -> !got.contains(r.person().value())).toList();
    }

    private Set<UUID> claimed(BulkLoad bulk, List<LedgerRequest> bringing) {
        Set<UUID> got = new HashSet<>();
        CopyRows rows = new CopyRows(bringing.size() * BYTES_A_ROW);
        for (LedgerRequest request : bringing) {
            if (bulk.claim("practice_code", Long.parseLong(code(request)))) {
                got.add(request.person().value());
                rows.row(2).uuid(request.person().value()).text(code(request));
            }
        }
        try {
            CopyRows.into(tx.connection(), "practice_code", "person_id, code", rows);
        } catch (SQLException e) {
            throw StoreException.of("tenant " + tx.tenant() + ", practice codes of openings", e);
        }
        return got;
    }

    /** Lets new codes begin after the highest of each series. */
    void advance(List<LedgerRequest> entered) {
        Map<String, String> highest = new TreeMap<>();
        entered.stream().map(r -> r.practiceCode().orElse(null)).filter(Objects::nonNull).filter(GivenCodes::counts)
                .forEach(code -> highest.merge(code.substring(0, SERIES), code, (a, b) -> a.compareTo(b) < 0 ? b : a));
        if (!highest.isEmpty()) {
            mapper.advanceSerials(List.copyOf(highest.values()));
        }
    }

    /** Serials above 900000 do not count: they would use a series up. */
    private static boolean counts(String code) {
        int serial = Integer.parseInt(code.substring(SERIES));
        return serial >= 1 && serial <= LAST_COUNTED;
    }

    private static String code(LedgerRequest request) {
        return request.practiceCode().orElseThrow();
    }
}
