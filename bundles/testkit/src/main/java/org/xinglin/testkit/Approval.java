package org.xinglin.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.EndRegistration;
import org.xinglin.api.effect.GrantRegistration;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.api.qualification.Qualification;

/** Builds approved applications as the ledger receives them, and the qualifications behind them. */
public final class Approval {

    private final PersonId person;
    private final TenantId tenant;
    private final List<Effect> effects = new ArrayList<>();
    private UUID application = UUID.randomUUID();
    private LocalDate on = TestDatabase.TODAY;
    private String name = "张伟";
    private String institution = "第一医院";
    private int level = 1;
    private String category = "10";
    private Set<String> scopes = Set.of("11");
    private String division;
    private boolean exclusive = true;
    private Optional<String> practiceCode = Optional.empty();

    private Approval(PersonId person, TenantId tenant) {
        this.person = person;
        this.tenant = tenant;
        this.division = tenant + "0102";
    }

    /** Begins one for a person in a tenant: today, 执业医师, 临床, 内科, in a central district. */
    public static Approval of(PersonId person, TenantId tenant) {
        return new Approval(person, tenant);
    }

    /** Returns a person nobody else is. */
    public static PersonId somebody() {
        return new PersonId(UUID.randomUUID());
    }

    /** Returns the id of the qualification that the grants of a person use. */
    public static UUID qualificationId(PersonId person, int level, String category) {
        return UUID.nameUUIDFromBytes((person + "/" + level + "/" + category).getBytes());
    }

    /** Returns a valid qualification of a person. */
    public static Qualification qualification(PersonId person, int level, String category) {
        return new Qualification(qualificationId(person, level, category), person, "张伟", "1", LocalDate.of(1990, 3, 7),
                level, category, 2020, "13", "EXAM", "VALID", Optional.of(LocalDate.of(2020, 12, 1)), "20", "医科大学", "临床医学",
                "202013110****");
    }

    public Approval application(UUID id) {
        application = id;
        return this;
    }

    public Approval on(LocalDate day) {
        on = day;
        return this;
    }

    public Approval name(String wanted) {
        name = wanted;
        return this;
    }

    public Approval institution(String wanted) {
        institution = wanted;
        return this;
    }

    public Approval assistant() {
        level = 2;
        return this;
    }

    public Approval category(String wanted, String... itsScopes) {
        category = wanted;
        scopes = Set.of(itsScopes);
        return this;
    }

    public Approval division(String six) {
        division = six;
        return this;
    }

    /** Grants a new registration. */
    public Approval grant() {
        return grant(UUID.randomUUID());
    }

    /** Grants a registration of this id. */
    public Approval grant(UUID registration) {
        effects.add(new GrantRegistration(registration, tenant, name, "1", level, category, scopes,
                level == 1 ? division.substring(0, 2) : division, workplace(), authority(),
                qualificationId(person, level, category), on, BizStatus.REGISTERED,
                new Particulars("234", "20", "医科大学", Optional.empty()), ""));
        return this;
    }

    /** Adds any effect. */
    public Approval effect(Effect effect) {
        effects.add(effect);
        return this;
    }

    /** Returns the institution as effects name it. */
    public Workplace workplace() {
        return new Workplace(UUID.nameUUIDFromBytes(institution.getBytes()), institution, division);
    }

    /** Returns the authority as effects name it. */
    public Office authority() {
        return new Office(UUID.nameUUIDFromBytes(tenant.code().getBytes()), "省卫生健康委");
    }

    /** Says that the person's lock was not needed for it (R-REG-21). */
    public Approval shared() {
        exclusive = false;
        return this;
    }

    /** Brings the code that the person already has. */
    public Approval practiceCode(String code) {
        practiceCode = Optional.of(code);
        return this;
    }

    /** Ends a registration, in this tenant or another. */
    public Approval end(UUID registration, TenantId where, RegStatus status) {
        effects.add(new EndRegistration(registration, where, status, on, "test"));
        return this;
    }

    /** Returns what the province sends. */
    public LedgerRequest request() {
        return new LedgerRequest(application, tenant, "registration", person, on, exclusive, practiceCode,
                List.of(new PolicyRef("national-2022", "1")), effects);
    }
}
