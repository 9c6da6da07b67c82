package org.xinglin.applications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Notice;
import org.xinglin.api.business.Standing;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.register.FilingTerms;
import org.xinglin.api.register.Versioned;
import org.xinglin.standards.Province;
import org.xinglin.store.Json;
import org.xinglin.store.Store;
import org.xinglin.store.Transaction;

/**
 * Tells doctor and filed institution 30 days before the last day of a filing, and when it has lapsed, each once (R-REG-159).
 * The filing lapses by itself, whether or not anybody is told (R-REG-151).
 */
final class FilingReminders implements Duty {

    private static final int DAYS_BEFORE = 30;
    private static final int PAGE = 500;

    private final Store store;
    private final FilingTerms terms;
    private final Clock clock;

    FilingReminders(Store store, FilingTerms terms, Clock clock) {
        this.store = store;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "filing-reminders";
    }

    @Override
    public int run(TenantId tenant, LocalDate today) {
        LocalDate last = store.read(tenant, tx -> Optional.ofNullable(tx.mapper(OfficeMapper.class).doneOn(name())))
                .filter(today::isAfter).orElse(today);
        int told = tell(tenant, "filing-ending", today, today.plusDays(DAYS_BEFORE))
                + tell(tenant, "filing-lapsed", last.minusDays(DAYS_BEFORE), today.minusDays(1));
        store.transact(tenant, tx -> {
            tx.mapper(OfficeMapper.class).done(name(), today);
            return null;
        });
        return told;
    }

    private int tell(TenantId tenant, String kind, LocalDate from, LocalDate to) {
        int told = 0;
        Optional<Versioned<Standing.Filing>> last = Optional.empty();
        List<Versioned<Standing.Filing>> page;
        do {
            List<Versioned<Standing.Filing>> found = terms.ending(tenant, from, to, last, PAGE);
            page = found;
            told += store.transact(tenant, tx -> found.stream().mapToInt(filing -> tell(tx, kind, filing)).sum());
            last = page.isEmpty() ? last : Optional.of(page.get(page.size() - 1));
        } while (page.size() == PAGE);
        return told;
    }

    private int tell(Transaction tx, String kind, Versioned<Standing.Filing> filing) {
        LocalDate lastDay = filing.is().validTo().orElseThrow();
        OfficeMapper offices = tx.mapper(OfficeMapper.class);
        if (offices.remind(filing.id(), kind, lastDay, clock.instant()) == 0) {
            return 0;
        }
        Map<String, String> arguments = new HashMap<>(Map.of("institution", filing.is().at().name(), "endsOn", lastDay.toString(),
                "province", Province.find(tx.tenant().code()).map(Province::zh).orElse("")));
        tx.send(tx.tenant(), Topic.NOTICE, filing.person().toString(), Json.write(Notice.to(filing.person(), kind, arguments)));
        arguments.put("person", filing.personName());
        offices.tell(filing.is().at().id(), "office-" + kind, Json.write(arguments), clock.instant());
        return 1;
    }
}
