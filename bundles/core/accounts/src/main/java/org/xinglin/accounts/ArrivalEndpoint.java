package org.xinglin.accounts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Notice;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.MessageEndpoint;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.qualification.Arrivals;
import org.xinglin.api.qualification.Arrivals.Arrived;
import org.xinglin.api.qualification.HeldQualifications;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.standards.Level;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Json;
import org.xinglin.store.Store;
import org.xinglin.store.Transaction;

/**
 * Hears that qualifications have arrived: verifies the accounts again of which the registers knew nothing and tells their owners,
 * and tells registered assistants who have become doctors that they have to apply (R-FEED-14, R-REG-87).
 */
@Component(name = "org.xinglin.accounts.arrivals", service = MessageEndpoint.class)
public final class ArrivalEndpoint implements MessageEndpoint {

    /** Accounts looked through with one question to the register. */
    private static final int PAGE = 1000;
    private static final Logger LOG = LoggerFactory.getLogger(ArrivalEndpoint.class);
    private static final UUID FIRST = new UUID(0, 0);

    private final Store store;
    private final Arrivals arrivals;
    private final HeldQualifications qualifications;
    private final RegisterLookup registers;
    private final Channels channels;
    private final Activations activations;

    /** Takes what it stands on. */
    @Activate
    public ArrivalEndpoint(@Reference Store store, @Reference FieldCipher cipher, @Reference Clock clock,
            @Reference RegisterLookup registers, @Reference Arrivals arrivals,
            @Reference HeldQualifications qualifications) {
        this.store = store;
        this.arrivals = arrivals;
        this.qualifications = qualifications;
        this.registers = registers;
        this.channels = new Channels(store, cipher, clock);
        this.activations = new Activations(store, cipher, clock, registers);
    }

    @Override
    public String topic() {
        return Topic.QUALIFICATION_ARRIVED;
    }

    /** Tells in one transaction, then verifies: whoever is told can at the worst press the button himself. */
    @Override
    public void receive(Message message) {
        if (!message.from().isNational()) {
            throw new IllegalArgumentException("qualifications come from the national end, not from " + message.from());
        }
        Arrived arrived = Json.read(message.body(), Arrived.class);
        List<AccountRow> found = found(arrived);
        List<PersonId> doctors = arrivals.doctorsAmongAssistants(arrived).stream().filter(this::practisesAsAssistant).toList();
        store.receive(message, tx -> {
            found.forEach(row -> channels.tell(tx, row, "qualification-arrived", Map.of()));
            doctors.forEach(person -> tell(tx, person));
        });
        found.forEach(this::verify);
    }

    /** One account whose institution or province cannot be asked now does not keep the others waiting. */
    private void verify(AccountRow row) {
        try {
            activations.verify(row.id());
        } catch (UnknownException | UnavailableException away) {
            LOG.debug("account {} is verified when its owner asks for it: {}", row.id(), away.getMessage());
        }
    }

    private static void tell(Transaction tx, PersonId person) {
        tx.send(tx.tenant(), Topic.NOTICE, person.toString(), Json.write(Notice.to(person, "upgrade-due", Map.of())));
    }

    private boolean practisesAsAssistant(PersonId person) {
        return registers.standingOf(person).validRegistrations().stream()
                .anyMatch(r -> r.level() == Level.ASSISTANT.code());
    }

    /** Returns the accounts of which nothing was known and of which there is something now, under exactly their name. */
    private List<AccountRow> found(Arrived arrived) {
        List<AccountRow> found = new ArrayList<>();
        if (arrived.person().isPresent()) {
            AccountRow row = read(mapper -> mapper.byPerson(arrived.person().get().value()));
            addKnown(found, row == null || !row.unknown() ? List.of() : List.of(row));
            return found;
        }
        UUID after = FIRST;
        for (List<AccountRow> page = page(after); !page.isEmpty(); page = page(after)) {
            addKnown(found, page);
            after = page.get(page.size() - 1).id();
        }
        return found;
    }

    private void addKnown(List<AccountRow> found, List<AccountRow> page) {
        if (page.isEmpty()) {
            return;
        }
        Map<PersonId, List<Qualification>> known =
                qualifications.of(page.stream().map(row -> new PersonId(row.personId())).toList());
        page.stream().filter(row -> known.getOrDefault(new PersonId(row.personId()), List.of()).stream()
                .anyMatch(q -> q.name().equals(row.name()))).forEach(found::add);
    }

    private List<AccountRow> page(UUID after) {
        return read(mapper -> mapper.unknownAfter(after, PAGE));
    }

    private <T> T read(Function<AccountMapper, T> question) {
        return store.read(TenantId.NATIONAL, tx -> question.apply(tx.mapper(AccountMapper.class)));
    }
}
