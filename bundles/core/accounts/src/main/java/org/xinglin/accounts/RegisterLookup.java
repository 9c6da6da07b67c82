package org.xinglin.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Accounts;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Applications;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.ledger.NationalRegister;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.api.qualification.Qualifications;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.InstitutionNames;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Registers;
import org.xinglin.api.register.Versioned;
import org.xinglin.api.tenant.Tenants;

/**
 * Asks the registers about a person (R-ACC-08). The registers may come and go while accounts serve: without them nobody is
 * verified, but whoever has a session keeps it.
 */
@Component(name = "org.xinglin.accounts.register-lookup", service = RegisterLookup.class)
public final class RegisterLookup {

    /** Most records of one answer of the registers. */
    private static final int MOST = 10_000;

    private final Clock clock;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Qualifications qualifications;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile NationalRegister nationalRegister;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Registers registers;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Tenants tenants;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Applications applications;

    /** Without it, an institution's present name is the only one known. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile InstitutionNames names;

    /** Takes the clock by which a tenant does or does not run electronic registration. */
    @Activate
    public RegisterLookup(@Reference Clock clock) {
        this.clock = clock;
    }

    RegisterLookup(Clock clock, Qualifications qualifications, NationalRegister nationalRegister, Registers registers,
            Tenants tenants, Applications applications) {
        this(clock);
        this.qualifications = qualifications;
        this.nationalRegister = nationalRegister;
        this.registers = registers;
        this.tenants = tenants;
        this.applications = applications;
    }

    /** What the registers know of a person of that name. */
    record Known(List<Qualification> qualifications, List<Registered> registrations, ActivationCase activation) {

        /** Says whether any qualification code has arrived (R-FEED-04). */
        boolean codeIssued() {
            return qualifications.stream().anyMatch(Qualification::codeIssued);
        }
    }

    /**
     * Returns what is known under exactly this name and document (R-ACC-08).
     *
     * @throws UnavailableException if a register cannot be asked now
     */
    Known know(PersonId person, String name) {
        List<Qualification> qualified = present(qualifications, "qualifications").match(person, name);
        List<Registered> registrations = registrationsOf(person);
        if (qualified.isEmpty()) {
            registrations = registrations.stream().filter(r -> r.personName().equals(name)).toList();
        }
        return new Known(qualified, registrations, ActivationCase.of(qualified, registrations, this::isElectronic));
    }

    /** Returns the person's registrations in all provinces. */
    List<Registered> registrationsOf(PersonId person) {
        return standingOf(person).registrations().stream()
                .map(r -> new Registered(r.id(), r.tenant(), r.personName(), r.main().id(), r.status())).toList();
    }

    /** Returns how the person stands in all provinces. */
    Standing standingOf(PersonId person) {
        return present(nationalRegister, "national register").standingOf(person);
    }

    /** Says whether a code is one of the person's qualification codes (R-ACC-13). */
    boolean ownsCode(PersonId person, String code) {
        return present(qualifications, "qualifications").ownsCode(person, code);
    }

    /** Returns whose qualification code this is (R-ACC-05). */
    Optional<PersonId> holderOf(String code) {
        return present(qualifications, "qualifications").holderOf(code);
    }

    /** Returns the main institution's present name. */
    String institutionName(Registered registration) {
        return present(registers, "registers").institution(registration.tenant(), registration.institution())
                .map(Institution::name)
                .orElseThrow(() -> new UnknownException("institution " + registration.institution()));
    }

    /** Returns an institution. */
    Optional<Institution> institution(TenantId tenant, UUID id) {
        return present(registers, "registers").institution(tenant, id);
    }

    /** Returns the names that an institution has had, the present one last; none if there is no such institution here. */
    List<String> institutionNames(TenantId tenant, UUID id) {
        Optional<Institution> institution = institution(tenant, id);
        InstitutionNames present = names;
        return institution.isEmpty() || present == null ? institution.map(Institution::name).stream().toList()
                : present.of(tenant, id).stream().map(InstitutionNames.Named::name).toList();
    }

    /** Returns the institutions that an authority licensed, by name. */
    List<Institution> licensedBy(TenantId tenant, UUID authority) {
        return present(registers, "registers").institutions(tenant, "", MOST).stream()
                .filter(i -> i.authorities().containsValue(authority)).toList();
    }

    /** Returns the persons registered here today whose main institution this is, by name. */
    List<Versioned<Standing.Registration>> doctorsAt(TenantId tenant, UUID institution) {
        return present(registers, "registers").at(tenant, RecordKind.REGISTRATION, institution, RegStatus.VALID.name(),
                Time.today(clock), Optional.empty(), MOST);
    }

    /** Returns a person's qualifications, whatever the name. */
    List<Qualification> qualificationsOf(PersonId person) {
        return present(qualifications, "qualifications").of(person);
    }

    /**
     * Says whether a registration or change that the person handed in at or after this instant has been completed (R-ACC-12);
     * false while it cannot be asked.
     */
    boolean approvedSince(PersonId person, Instant since, Set<TenantId> where) {
        Applications present = applications;
        return present != null && where.stream().flatMap(tenant -> present.ofPerson(tenant, person).stream())
                .anyMatch(a -> a.state() == AppState.COMPLETED && Accounts.OPEN_BEFORE_ACTIVATION.contains(a.type())
                        && !a.submittedAt().isBefore(since));
    }

    /** Says whether there is such an authority. */
    boolean hasAuthority(TenantId tenant, UUID id) {
        return present(registers, "registers").authority(tenant, id).isPresent();
    }

    /** Says whether a tenant runs electronic registration today; one that is not served here does not. */
    boolean isElectronic(TenantId tenant) {
        LocalDate today = Time.today(clock);
        return present(tenants, "tenants").find(tenant).map(s -> s.tenant().electronicOn(today)).orElse(false);
    }

    private static <S> S present(S service, String what) {
        if (service == null) {
            throw new UnavailableException(what);
        }
        return service;
    }
}
