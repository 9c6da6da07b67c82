package org.xinglin.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.xinglin.api.business.Facts;
import org.xinglin.api.ledger.NationalRegister;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.api.qualification.Qualifications;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.Registers;
import org.xinglin.api.tenant.Tenants;

/**
 * Asks the registers about a person (R-ACC-08). The registers may come and go while accounts serve: without them nobody is
 * verified, but whoever has a session keeps it.
 */
@Component(name = "org.xinglin.accounts.register-lookup", service = RegisterLookup.class)
public final class RegisterLookup {

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

    /** Takes the clock by which a tenant does or does not run electronic registration. */
    @Activate
    public RegisterLookup(@Reference Clock clock) {
        this.clock = clock;
    }

    RegisterLookup(Clock clock, Qualifications qualifications, NationalRegister nationalRegister, Registers registers,
            Tenants tenants) {
        this(clock);
        this.qualifications = qualifications;
        this.nationalRegister = nationalRegister;
        this.registers = registers;
        this.tenants = tenants;
    }

    /** What the registers know of a person of that name. */
    record Known(List<Qualification> qualifications, List<Facts.Registration> registrations, ActivationCase activation) {

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
        List<Facts.Registration> registrations = registrationsOf(person);
        if (qualified.isEmpty()) {
            registrations = registrations.stream().filter(r -> isUnderName(r, person, name)).toList();
        }
        return new Known(qualified, registrations, ActivationCase.of(qualified, registrations, this::isElectronic));
    }

    /** Returns the person's registrations in all provinces. */
    List<Facts.Registration> registrationsOf(PersonId person) {
        return present(nationalRegister, "national register").registrationsOf(person);
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
    String institutionName(Facts.Registration registration) {
        return present(registers, "registers").institution(registration.tenant(), registration.mainInstitution())
                .map(Institution::name)
                .orElseThrow(() -> new UnknownException("institution " + registration.mainInstitution()));
    }

    /** Says whether there is such an institution. */
    boolean hasInstitution(TenantId tenant, UUID id) {
        return present(registers, "registers").institution(tenant, id).isPresent();
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

    private boolean isUnderName(Facts.Registration registration, PersonId person, String name) {
        try {
            return present(registers, "registers").history(registration.tenant(), person).stream()
                    .anyMatch(r -> r.id().equals(registration.id()) && r.personName().equals(name));
        } catch (UnknownException notServed) {
            throw new UnavailableException("register of tenant " + registration.tenant(), notServed);
        }
    }

    private static <S> S present(S service, String what) {
        if (service == null) {
            throw new UnavailableException(what);
        }
        return service;
    }
}
