package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Notice;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.OfficeNotices.OfficeNotice;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.register.LongDeparted;
import org.xinglin.api.register.Versioned;
import org.xinglin.store.Json;

class DailyDutiesTest {

    private static final UUID SITE = new UUID(7, 9);

    private final World world = new World();
    private final PersonId person = World.somebody();
    private final List<Versioned<Standing.Filing>> filings = new ArrayList<>();
    private final PostgresOfficeNotices offices =
            new PostgresOfficeNotices(world.database.store(), world.database.clock());

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("R-REG-159: doctor and filed institution are told 30 days before the last day and on lapse, each once")
    void the_end_of_a_filing_is_told_before_and_after_each_once() {
        LocalDate last = TODAY.plusDays(40);
        filings.add(filing(last));
        FilingReminders duty = new FilingReminders(world.database.store(), this::ending, world.database.clock());
        assertEquals(0, duty.run(HEBEI, TODAY));
        assertEquals(0, duty.run(HEBEI, last.minusDays(31)));
        assertEquals(1, duty.run(HEBEI, last.minusDays(30)));
        assertEquals(0, duty.run(HEBEI, last.minusDays(30)));
        assertEquals(0, duty.run(HEBEI, last));
        assertEquals(1, duty.run(HEBEI, last.plusDays(400)));
        assertEquals(0, duty.run(HEBEI, last.plusDays(401)));
        assertEquals(List.of("filing-ending", "filing-lapsed"), told(HEBEI));
        assertEquals(List.of("office-filing-lapsed", "office-filing-ending"), kinds(HEBEI, SITE));
        assertEquals(List.of(), kinds(SHANXI, SITE));
    }

    @Test
    @DisplayName("R-REG-31: the institution is reminded after five working days, its authority told after ten; never confirmed by itself")
    void what_is_not_confirmed_is_reminded_of() {
        Application application = world.submitted(HEBEI, person);
        assertEquals(List.of("office-application-submitted"), kinds(HEBEI, World.HOSPITAL));
        Notifier notifier = world.applications.notifier();
        ConfirmationReminders duty = new ConfirmationReminders(world.database.store(), world.law, world.office(), notifier,
                world.database.clock());
        LocalDate fifth = world.law.addWorkingDays(HEBEI, TODAY, 5);
        LocalDate tenth = world.law.addWorkingDays(HEBEI, TODAY, 10);
        assertEquals(0, duty.run(HEBEI, fifth.minusDays(1)));
        assertEquals(1, duty.run(HEBEI, fifth));
        assertEquals(0, duty.run(HEBEI, tenth.minusDays(1)));
        assertEquals(1, duty.run(HEBEI, tenth));
        assertEquals(0, duty.run(HEBEI, tenth.plusDays(30)));
        assertEquals(List.of("office-confirmation-reminder", "office-application-submitted"), kinds(HEBEI, World.HOSPITAL));
        assertEquals(List.of("office-confirmation-escalation"), kinds(HEBEI, World.HEALTH));
        assertEquals(AppState.SUBMITTED, world.applications.find(HEBEI, application.id()).orElseThrow().state());
    }

    @Test
    @DisplayName("R-REG-54: the commission on confirmation; an office's notices are its own, page by page, and read once")
    void offices_read_their_own_notices() {
        world.confirmed(HEBEI, person);
        world.confirmed(HEBEI, World.somebody());
        List<OfficeNotice> notices = offices.of(HEBEI, World.HEALTH, false, OptionalLong.empty(), 1);
        assertEquals("office-application-confirmed", notices.get(0).kind());
        assertEquals("周己", notices.get(0).arguments().get("person"));
        assertEquals(1, offices.of(HEBEI, World.HEALTH, false, OptionalLong.of(notices.get(0).id()), 10).size());
        offices.read(HEBEI, notices.get(0).id(), World.OFFICER);
        offices.read(HEBEI, notices.get(0).id(), World.OFFICER);
        assertEquals(1, offices.of(HEBEI, World.HEALTH, true, OptionalLong.empty(), 10).size());
        assertTrue(offices.of(HEBEI, World.HEALTH, false, OptionalLong.empty(), 1).get(0).readAt().isPresent());
        assertThrows(UnknownException.class,
                () -> offices.read(HEBEI, notices.get(0).id(), World.REGISTRAR));
    }

    @Test
    @DisplayName("R-REG-174: AUTO cancels in the name of the authority, said to be the system's; PROPOSE stores nothing")
    void a_long_departed_registration_is_cancelled_where_policy_says_so() {
        world.types.bind(new Cancellation(world.type));
        LongDeparted register = (tenant, on, after, looks) -> new LongDeparted.Page(List.of(departed()), Optional.empty());
        DepartedCancellations proposing = new DepartedCancellations(world.applications, world.law, () -> register);
        assertEquals(0, proposing.run(HEBEI, TODAY));
        assertEquals(List.of(), world.applications.ofPerson(HEBEI, person));
        world.law.sets(Map.of("autoCancelDeparted", "AUTO"));
        assertEquals(1, proposing.run(HEBEI, TODAY));
        assertEquals(0, proposing.run(HEBEI, TODAY.plusDays(1)));
        Application done = world.applications.ofPerson(HEBEI, person).get(0);
        assertEquals(AppState.APPROVED_PENDING_EREGID, done.state());
        assertEquals(List.of("SYSTEM", "SYSTEM"), done.steps().stream().map(Application.Step::actor).toList());
        assertEquals(Optional.of(World.HEALTH), done.authorityId());
    }

    /** Takes the form of a cancellation and knows whose main institution it is. */
    private record Cancellation(SampleType sample) implements BusinessType {

        @Override
        public String code() {
            return "cancellation";
        }

        @Override
        public Text title() {
            return sample.title();
        }

        @Override
        public Text explanation() {
            return sample.explanation();
        }

        @Override
        public Set<Starter> starters() {
            return sample.starters();
        }

        @Override
        public Confirmer confirmer() {
            return sample.confirmer();
        }

        @Override
        public boolean exclusive(Starter starter) {
            return false;
        }

        @Override
        public String formSchema() {
            return "{\"type\": \"object\", \"required\": [\"registrationId\", \"reasonNo\", \"instrument\"]}";
        }

        @Override
        public Outcome<Optional<UUID>> institution(Form form, Optional<Facts.Person> person) {
            return Outcome.accepted(Optional.of(World.HOSPITAL));
        }

        @Override
        public Outcome<String> category(Form form, Facts facts) {
            return Outcome.accepted("10");
        }

        @Override
        public List<Effect> enact(Case approved) {
            return sample.enact(approved);
        }
    }

    private List<Versioned<Standing.Filing>> ending(TenantId tenant, LocalDate from, LocalDate to,
            Optional<Versioned<Standing.Filing>> after, int limit) {
        return filings.stream().filter(f -> after.isEmpty() && !f.is().validTo().orElseThrow().isBefore(from)
                && !f.is().validTo().orElseThrow().isAfter(to)).toList();
    }

    private List<String> kinds(TenantId tenant, UUID office) {
        return offices.of(tenant, office, false, OptionalLong.empty(), 100).stream().map(OfficeNotice::kind).toList();
    }

    private List<String> told(TenantId tenant) {
        List<String> kinds = new ArrayList<>();
        world.deliver(tenant, List.of(Topic.NOTICE), m -> kinds.add(Json.read(m.body(), Notice.class).template()));
        return kinds;
    }

    private Versioned<Standing.Filing> filing(LocalDate last) {
        return versioned(new Standing.Filing(UUID.randomUUID(), new UUID(1, 1), HEBEI, FilingKind.FILING,
                new Workplace(SITE, "第二医院", "130105"), Set.of("11"), TODAY, Optional.of(last),
                new Office(World.HEALTH, "卫生健康局"), FilingStatus.VALID, Optional.empty(), ""), TODAY);
    }

    private Versioned<Standing.Registration> departed() {
        return versioned(new Standing.Registration(new UUID(1, 1), HEBEI, "周己", "2", 1, "10", Set.of("11"), "13",
                new Workplace(World.HOSPITAL, "医院", "130105"), new Office(World.HEALTH, "卫生健康局"), new UUID(3, 3),
                TODAY.minusYears(5), RegStatus.DEPARTED, BizStatus.DEPARTED, Optional.of(TODAY.minusYears(2)),
                "departed-resigned", Particulars.NONE, "", false, 1), TODAY.minusYears(2));
    }

    private <T> Versioned<T> versioned(T is, LocalDate from) {
        return new Versioned<>(new UUID(1, 1), person, "周己", "110130102000001", is, from, Optional.empty(), Instant.EPOCH,
                Optional.empty(), "E", List.of(), 1);
    }
}
