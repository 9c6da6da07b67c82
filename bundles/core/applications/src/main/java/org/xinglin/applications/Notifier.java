package org.xinglin.applications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xinglin.api.Finding;
import org.xinglin.api.PersonId;
import org.xinglin.api.Text;
import org.xinglin.api.Time;
import org.xinglin.api.account.Notice;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.EndFiling;
import org.xinglin.api.effect.EndRegistration;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.standards.Province;
import org.xinglin.store.Json;
import org.xinglin.store.Transaction;

/**
 * Tells the doctor, and the offices that it comes to, what happens to an application (R-REG-54). Each notice is sent in the transaction of what it tells.
 * Arguments of every template: {@code application}, {@code type}, {@code typeEn}, {@code institution}, {@code authority},
 * {@code remark}.
 */
final class Notifier {

    private final BusinessTypes types;
    private final Clock clock;

    Notifier(BusinessTypes types, Clock clock) {
        this.types = types;
        this.clock = clock;
    }

    /** Tells the applicant by a template that is named for what happened. */
    void tell(Transaction tx, ApplicationRow row, String template, String authority, String remark) {
        Map<String, String> arguments = arguments(row);
        arguments.put("authority", authority);
        arguments.put("remark", remark);
        send(tx, row.person(), template, arguments);
    }

    /** Keeps the letter of a refusal (R-REG-137). */
    void refusal(Transaction tx, ApplicationRow row, String reasons) {
        letter(tx, row, DecisionLetter.refusal(row, title(row), Time.today(clock), reasons));
    }

    /** Keeps the letter of what an application cancelled, if it cancelled anything (R-REG-137). */
    void cancellation(Transaction tx, ApplicationRow row, LedgerEntry entry) {
        DecisionLetter.cancellation(row, entry.approvedOn(), entry.effects()).ifPresent(text -> letter(tx, row, text));
    }

    private void letter(Transaction tx, ApplicationRow row, Text text) {
        tx.mapper(DayMapper.class).write(row.id(), clock.instant(), text.zh(), text.en());
    }

    private Text title(ApplicationRow row) {
        return types.find(row.type()).map(BusinessType::title).orElse(Text.of(row.type(), row.type()));
    }

    /** Tells an office of an application. */
    void office(Transaction tx, UUID office, String kind, ApplicationRow row, Map<String, String> more) {
        Map<String, String> arguments = arguments(row);
        arguments.put("person", row.personName());
        arguments.putAll(more);
        office(tx, new Repercussions.Told(office, kind, arguments));
    }

    /** Tells an office. */
    void office(Transaction tx, Repercussions.Told told) {
        tx.mapper(OfficeMapper.class).tell(told.office(), told.kind(), Json.write(told.arguments()), clock.instant());
    }

    /** Tells the office that has to act next of a new application, unless it handed it in itself. */
    void submitted(Transaction tx, ApplicationRow row) {
        if (row.byDoctor()) {
            office(tx, row.institutionId(), "office-application-submitted", row, Map.of());
        } else if (row.authorityId() != null && !row.authorityId().equals(row.startedBy())) {
            office(tx, row.authorityId(), "office-application-confirmed", row, Map.of());
        }
    }

    /** Tells authority and institution that a report came late. @param due the last day of its term */
    void lateReport(Transaction tx, ApplicationRow row, LocalDate due) {
        for (UUID office : List.of(row.authorityId(), row.institutionId())) {
            office(tx, office, "office-report-late", row, Map.of("day", due.toString()));
        }
    }

    private Map<String, String> arguments(ApplicationRow row) {
        Text title = title(row);
        Map<String, String> arguments = new HashMap<>();
        arguments.put("application", row.id().toString());
        arguments.put("type", title.zh());
        arguments.put("typeEn", title.en());
        arguments.put("institution", row.institutionName());
        return arguments;
    }

    /** Tells the applicant that it was closed by itself, and why. */
    void closed(Transaction tx, ApplicationRow row, List<Finding> findings) {
        tell(tx, row, "application-closed", row.authorityName(),
                findings.stream().map(f -> f.message().zh()).collect(Collectors.joining("；")));
    }

    /** Tells the person what ended by itself or with a completed application: registrations and filings (R-REG-54). */
    void ended(Transaction tx, PersonId person, List<Effect> effects) {
        for (Effect effect : effects) {
            if (effect instanceof EndRegistration end) {
                send(tx, person, "registration-ended", Map.of("tenant", end.tenant().code(), "province", province(end),
                        "status", end.status().title().zh(), "statusEn", end.status().title().en(),
                        "endedOn", end.endedOn().toString()));
            } else if (effect instanceof EndFiling end) {
                send(tx, person, "filing-ended", Map.of("tenant", end.tenant().code(), "province", province(end),
                        "status", end.status().title().zh(), "statusEn", end.status().title().en(),
                        "endedOn", end.endedOn().toString()));
            }
        }
    }

    private static String province(Effect effect) {
        return Province.find(effect.tenant().code()).map(Province::zh).orElse("");
    }

    private static void send(Transaction tx, PersonId person, String template, Map<String, String> arguments) {
        tx.send(tx.tenant(), Topic.NOTICE, person.toString(), Json.write(Notice.to(person, template, arguments)));
    }
}
