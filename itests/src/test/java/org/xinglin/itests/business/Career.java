package org.xinglin.itests.business;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.PersonRecords;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.GrantFiling;
import org.xinglin.api.effect.GrantQualification;
import org.xinglin.api.effect.GrantRegistration;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.Verdict;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.Level;
import org.xinglin.standards.PracticePlace;

/** Leads one random person through random businesses, as kernel and ledger would, and keeps what comes of it. */
final class Career {

    private static final List<String> DIVISIONS = List.of("130102", "130102", "130102", "130104", "130104", "140105", "140105",
            "610102", "441900", "441900");

    /** What ends careers: tried once in ten times, so that lives are long enough to go wrong. */
    private static final Set<String> RARE = Set.of("practice-ban", "military-out", "cancellation", "departure");

    /** What most of a career consists of: tried twice as often as all others together. */
    private static final Set<String> COMMON = Set.of("registration", "change", "filing", "upgrade");

    private final Random random;
    private final List<BusinessType> types;
    private final List<Policy> policies;
    private final List<Facts.Institution> institutions = new ArrayList<>();
    private final List<Facts.Qualification> qualifications = new ArrayList<>();
    private final PersonRecords records = new PersonRecords();
    private final List<PersonRecords.Change> history = new ArrayList<>();
    private final Map<String, Integer> approved = new TreeMap<>();
    private final PersonId person;
    private LocalDate today;
    private String practiceCode = "";

    Career(long seed, List<BusinessType> types, List<Policy> policies) {
        this.random = new Random(seed);
        this.types = types;
        this.policies = policies;
        this.person = new PersonId(id());
        this.today = LocalDate.of(2019 + random.nextInt(6), 1 + random.nextInt(12), 1);
        DIVISIONS.forEach(division -> institutions.add(institution(division)));
        qualify(1 + random.nextInt(2), "10");
        qualify(1, random.nextBoolean() ? "10" : "41");
        if (random.nextBoolean()) {
            startRegistered();
        }
    }

    LocalDate today() {
        return today;
    }

    Standing standing() {
        return records.standing(practiceCode);
    }

    List<Facts.Qualification> qualifications() {
        return qualifications;
    }

    /** Returns every version of every record so far. */
    List<PersonRecords.Change> history() {
        return history;
    }

    /** Returns how often each business was approved. */
    Map<String, Integer> approved() {
        return approved;
    }

    /** Lets time pass, tries a random business and, if nothing forbids it, applies its effects. Returns what it was. */
    Optional<String> step() {
        today = today.plusDays(random.nextInt(6) == 0 ? random.nextInt(100) : 0);
        List<BusinessType> likely = random.nextInt(3) == 0 ? types
                : types.stream().filter(t -> COMMON.contains(t.code())).toList();
        BusinessType type = likely.get(random.nextInt(likely.size()));
        if (RARE.contains(type.code()) && random.nextInt(10) > 0) {
            return Optional.empty();
        }
        Facts.Person facts = new Facts.Person(person, "王甲", "1", LocalDate.of(1980, 1, 15), qualifications, standing());
        Form form = new RandomForms(random, facts, institutions, today).form(type);
        Outcome<Optional<UUID>> concerned = type.institution(form, Optional.of(facts));
        if (!concerned.isAccepted()) {
            return Optional.empty();
        }
        Optional<Facts.Institution> institution = concerned.orThrow().flatMap(id ->
                institutions.stream().filter(i -> i.id().equals(id)).findFirst());
        Facts known = new Facts(Optional.of(facts), institution);
        if (!type.category(form, known).isAccepted()) {
            return Optional.empty();
        }
        Case applied = decided(type, form, known);
        if (refused(applied)) {
            return Optional.empty();
        }
        List<Effect> effects = type.enact(applied);
        if (!effects.equals(type.enact(applied))) {
            throw new AssertionError(type.code() + " is not a pure function");
        }
        effects.forEach(effect -> apply(effect, type.code()));
        approved.merge(type.code(), 1, Integer::sum);
        return Optional.of(type.code() + " " + effects);
    }

    private Case decided(BusinessType type, Form form, Facts known) {
        List<BusinessType.Starter> starters = List.copyOf(type.starters());
        TenantId tenant = known.institution().map(Facts.Institution::tenant).orElse(TenantId.of("13"));
        String division = known.institution().map(Facts.Institution::divisionCode).orElse("130100");
        Office authority = known.institution().map(i -> i.authorities().get("10"))
                .orElse(new Office(new UUID(13, 0), "河北省卫生健康委员会"));
        return new Case(id(), tenant, type.code(), starters.get(random.nextInt(starters.size())), person, form, known,
                Optional.of(authority), Optional.of(random.nextBoolean() ? division : tenant.code() + "0000"), today, today);
    }

    private boolean refused(Case applied) {
        List<Policy> inForce = policies.stream().filter(p -> p.inForceOn(today)).toList();
        Parameters parameters = name -> inForce.stream().flatMap(p -> p.parameters().stream())
                .filter(p -> p.name().equals(name) && p.holdsOn(today)).map(Policy.Parameter::value).reduce((a, b) -> b);
        return inForce.stream().flatMap(p -> p.provisions().stream()).filter(p -> p.types().contains(applied.type()))
                .anyMatch(p -> p.judge(applied, parameters) instanceof Verdict.Violated);
    }

    private void apply(Effect effect, String type) {
        if (effect instanceof GrantQualification q) {
            qualifications.removeIf(held -> held.id().equals(q.qualificationId()));
            qualifications.add(new Facts.Qualification(q.qualificationId(), q.level(), q.category(), q.year(), q.awardedOn(),
                    q.tenant().code(), q.origin(), true, true));
            return;
        }
        if (effect instanceof GrantRegistration g && practiceCode.isEmpty()) {
            practiceCode = g.level() + g.category() + g.main().divisionCode() + "000001";
        }
        history.add(records.apply(effect)
                .orElseThrow(() -> new AssertionError(type + " has an effect that does not fit: " + effect)));
    }

    private void startRegistered() {
        Facts.Qualification qualification = qualifications.get(0);
        Facts.Institution main = institutions.get(0);
        UUID registration = id();
        apply(new GrantRegistration(registration, main.tenant(), "王甲", "1", qualification.level(), qualification.category(),
                Set.of("11"), main.placeFor(qualification.level()),
                main.workplace(), main.authorities().get("10"), qualification.id(), today, BizStatus.REGISTERED,
                Particulars.NONE, ""), "take-over");
        Facts.Institution site = institutions.get(1);
        apply(new GrantFiling(id(), registration, site.tenant(), FilingKind.LEGACY_MULTISITE, site.workplace(), Set.of("11"),
                today.minusYears(5), Optional.empty(), site.authorities().get("10"), today), "take-over");
    }

    private void qualify(int level, String category) {
        qualifications.add(new Facts.Qualification(id(), level, category, today.getYear() - 1,
                Optional.of(today.minusDays(100)), "13", "EXAM", true, true));
    }

    private Facts.Institution institution(String division) {
        UUID id = id();
        Office authority = new Office(id(), "authority of " + division);
        return new Facts.Institution(id, TenantId.of(division.substring(0, 2)), "institution " + institutions.size(), division,
                division.substring(0, 2), PracticePlace.of(Level.ASSISTANT, DivisionCode.of(division)).code(), "MEDICAL", "一级",
                random.nextInt(10) > 0, List.of("02", "03", "04", "12", "50"),
                Map.of("10", authority, "20", authority, "30", authority, "40", authority));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
