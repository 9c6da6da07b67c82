package org.xinglin.testkit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.PersonRecords;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.effect.Workplace;

/**
 * Builds a case for tests of business types and provisions: one doctor, what is known of that doctor, one institution and a
 * form. Things are named by short words; {@link #id} turns a word into its id, always the same.
 */
public final class Situation {

    private static final Set<String> TOP_CATEGORIES = Set.of("10", "20", "30", "40");

    private final PersonId person = new PersonId(id("doctor"));
    private final Map<String, Object> form = new HashMap<>();
    private final List<Facts.Qualification> qualifications = new ArrayList<>();
    private final List<Standing.Registration> registrations = new ArrayList<>();
    private final List<Standing.Filing> filings = new ArrayList<>();
    private final List<Standing.Assessment> assessments = new ArrayList<>();
    private final List<Standing.Ban> bans = new ArrayList<>();
    private final List<Standing.Permit> permits = new ArrayList<>();
    private final Set<String> authorities = new HashSet<>(TOP_CATEGORIES);
    private String practiceCode;
    private Workplace institution = workplace("S1", "140105");
    private String level = "三级甲等";
    private boolean institutionValid = true;
    private List<String> subjects = List.of("02", "03", "04", "07");
    private final List<Facts.Institution> further = new ArrayList<>();
    private String authorityDivision;
    private boolean noInstitution;
    private boolean away;
    private Starter starter = Starter.DOCTOR;
    private LocalDate on = LocalDate.of(2025, 5, 6);
    private String type = "registration";

    /** Returns the id that a word stands for. */
    public static UUID id(String word) {
        return UUID.nameUUIDFromBytes(word.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns an institution as effects name it; its id is that of its name. */
    public static Workplace workplace(String name, String divisionCode) {
        return new Workplace(id(name), name, divisionCode);
    }

    /** Returns the authority of an institution; its id is that of its name. */
    public static Office authorityOf(String institutionName) {
        return new Office(id(institutionName + " authority"), institutionName + " authority");
    }

    /** Gives the doctor a valid qualification of 2020. @param doctorLevel 1 or 2 */
    public Situation qualified(String word, int doctorLevel, String category) {
        return qualified(new Facts.Qualification(id(word), doctorLevel, category, 2020, Optional.of(LocalDate.of(2020, 12, 1)),
                "13", "EXAM", true, true));
    }

    /** Gives the doctor a qualification. */
    public Situation qualified(Facts.Qualification qualification) {
        qualifications.removeIf(q -> q.id().equals(qualification.id()));
        qualifications.add(qualification);
        return this;
    }

    /** Gives the doctor a valid registration with the qualification of this word; its place follows from level and division. */
    public Situation registered(String word, String institutionName, String division, String qualification, String... scopes) {
        Facts.Qualification used = qualifications.stream().filter(q -> q.id().equals(id(qualification))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no qualification " + qualification));
        registrations.add(new Standing.Registration(id(word), TenantId.of(division.substring(0, 2)), "王甲", "1", used.level(),
                used.category(), Set.of(scopes), used.level() == 1 ? division.substring(0, 2) : division,
                workplace(institutionName, division), authorityOf(institutionName), used.id(), LocalDate.of(2021, 3, 1),
                RegStatus.VALID, BizStatus.REGISTERED, Optional.empty(), "", Particulars.NONE, "", false, 1));
        practiceCode = practiceCode == null ? "110130102000123" : practiceCode;
        return this;
    }

    /** Replaces the registration of this word. */
    public Situation but(String word, UnaryOperator<Standing.Registration> change) {
        registrations.replaceAll(r -> r.id().equals(id(word)) ? change.apply(r) : r);
        return this;
    }

    /** Lets the registration of this word have ended. */
    public Situation ended(String word, RegStatus status, String cause, String endedOn) {
        return but(word, r -> new Standing.Registration(r.id(), r.tenant(), r.personName(), r.gender(), r.level(), r.category(),
                r.scopes(), r.practicePlace(), r.main(), r.authority(), r.qualificationId(), r.approvedOn(), status,
                r.bizStatus(), Optional.of(LocalDate.parse(endedOn)), cause, r.particulars(), r.remarks(), r.divergent(),
                r.certificates()));
    }

    /** Adds a valid filing to the registration of a word. @param validTo inclusive, or null */
    public Situation filed(String word, String registration, FilingKind kind, String institutionName, String division,
            String validFrom, String validTo, String... scopes) {
        filings.add(new Standing.Filing(id(word), id(registration), TenantId.of(division.substring(0, 2)), kind,
                workplace(institutionName, division), Set.of(scopes), LocalDate.parse(validFrom),
                Optional.ofNullable(validTo).map(LocalDate::parse), authorityOf(institutionName), FilingStatus.VALID,
                Optional.empty(), ""));
        return this;
    }

    /** Adds an assessment. */
    public Situation assessed(Standing.Assessment assessment) {
        assessments.add(assessment);
        return this;
    }

    /** Adds a ban. */
    public Situation banned(Standing.Ban ban) {
        bans.add(ban);
        return this;
    }

    /** Adds a permit. */
    public Situation permitted(Standing.Permit permit) {
        permits.add(permit);
        return this;
    }

    /** Sets the lifelong practice code. */
    public Situation practiceCode(String code) {
        practiceCode = code;
        return this;
    }

    /** Fills in a field; null takes it out. */
    public Situation form(String field, Object value) {
        if (value == null) {
            form.remove(field);
        } else {
            form.put(field, value instanceof UUID ? value.toString() : value);
        }
        return this;
    }

    /** Sets the institution that confirms or applies. */
    public Situation at(String name, String division) {
        institution = workplace(name, division);
        return this;
    }

    /** Sets its level, licence and subjects. */
    public Situation institution(String itsLevel, boolean valid, String... itsSubjects) {
        level = itsLevel;
        institutionValid = valid;
        subjects = Arrays.asList(itsSubjects);
        return this;
    }

    /** Says for which top categories it has an authority. */
    public Situation authorities(String... categories) {
        authorities.clear();
        authorities.addAll(List.of(categories));
        return this;
    }

    /** Adds a further institution that the form names. */
    public Situation further(String name, String division) {
        String province = division.substring(0, 2);
        further.add(new Facts.Institution(id(name), TenantId.of(province), name, division, province, division, "MEDICAL", "三级甲等",
                true, List.of("02", "03"), Map.of("10", authorityOf(name))));
        return this;
    }

    /** Says what the authority that decides governs, six digits; unknown unless said. */
    public Situation decidedAt(String division) {
        authorityDivision = division;
        return this;
    }

    /** Says that no institution is concerned. */
    public Situation withoutInstitution() {
        noInstitution = true;
        return this;
    }

    /** Says that the national registers cannot be asked. */
    public Situation nationalEndAway() {
        away = true;
        return this;
    }

    /** Says who starts it; a doctor unless said. */
    public Situation startedBy(Starter who) {
        starter = who;
        return this;
    }

    /** Sets the business type's code. */
    public Situation type(String code) {
        type = code;
        return this;
    }

    /** Sets the day; 2025-05-06 unless said. */
    public Situation on(String day) {
        on = LocalDate.parse(day);
        return this;
    }

    /** Returns the day. */
    public LocalDate day() {
        return on;
    }

    /** Returns how the doctor stands. */
    public Standing standing() {
        return new Standing(Optional.ofNullable(practiceCode), registrations, filings, assessments, bans, permits);
    }

    /** Returns the case. */
    public Case build() {
        TenantId tenant = TenantId.of(institution.divisionCode().substring(0, 2));
        Office authority = authorityOf(institution.name());
        Facts facts = new Facts(
                away ? Optional.empty() : Optional.of(new Facts.Person(person, "王甲", "1", LocalDate.of(1980, 1, 15),
                        qualifications, standing())),
                noInstitution ? Optional.empty() : Optional.of(new Facts.Institution(institution.id(), tenant,
                        institution.name(), institution.divisionCode(), tenant.code(), institution.divisionCode(), "MEDICAL",
                        level, institutionValid, subjects,
                        authorities.stream().collect(Collectors.toMap(top -> top, top -> authority)))), further);
        return new Case(id("application"), tenant, type, starter, person, new Form(form), facts, Optional.of(authority),
                Optional.ofNullable(authorityDivision), on, on);
    }

    /** Returns how the doctor stands after effects. @throws IllegalArgumentException if one does not fit what is there */
    public static Standing after(Case approved, List<Effect> effects) {
        Standing before = approved.requirePerson().standing();
        PersonRecords records = new PersonRecords();
        before.registrations().forEach(r -> records.put(r.id(), r, r.endedOn().orElse(r.approvedOn())));
        before.filings().forEach(f -> records.put(f.id(), f, f.validFrom()));
        before.assessments().forEach(a -> records.put(a.id(), a, a.recordedOn()));
        before.bans().forEach(b -> records.put(b.id(), b, b.from()));
        before.permits().forEach(p -> records.put(p.id(), p, p.validFrom()));
        List<Effect> strange = records.applyAll(effects);
        if (!strange.isEmpty()) {
            throw new IllegalArgumentException("does not fit: " + strange);
        }
        return records.standing(before.practiceCode().orElse(null));
    }
}
