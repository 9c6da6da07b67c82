package org.xinglin.applications;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.Office;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.Registers;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.Level;
import org.xinglin.standards.PracticePlace;

/** Gathers the facts of a case and has it judged by the policies in force. */
final class Judge {

    private final Policies policies;
    private final Registers registers;
    private final NationalEnd national;
    private final BusinessTypes types;

    /** Is a case with what was said of it. */
    record Judged(Case applied, Judgement judgement) {

        /** Says whether the national registers could be asked. */
        boolean personKnown() {
            return applied.facts().person().isPresent();
        }

        /** Says whether all facts of an application could be had. */
        boolean known(ApplicationRow row) {
            return personKnown() && (row.institutionId() == null || applied.facts().institution().isPresent());
        }
    }

    Judge(Policies policies, Registers registers, NationalEnd national, BusinessTypes types) {
        this.policies = policies;
        this.registers = registers;
        this.national = national;
        this.types = types;
    }

    /** Judges an application on a day; time limits are read by its day of acceptance (R-POL-02). */
    Judged judge(TenantId tenant, ApplicationRow row, LocalDate on) {
        Optional<Facts.Institution> institution = Optional.ofNullable(row.institutionId())
                .flatMap(id -> institution(tenant, id));
        Optional<BusinessType> type = types.find(row.type());
        return judge(new Case(row.id(), tenant, row.type(), row.starter(), row.person(), row.formRead(),
                new Facts(national.person(row.person(), row.personName(), type.map(BusinessType::underAnyName).orElse(false)),
                        institution, type.map(t -> further(tenant, t, row.formRead())).orElse(List.of())),
                row.authority(), row.authority().flatMap(a -> division(tenant, a)), Time.dateOf(row.submittedAt()),
                row.acceptedOn() == null ? on : row.acceptedOn(), on));
    }

    Judged judge(Case applied) {
        return new Judged(applied, policies.judge(applied));
    }

    /** Returns the effects of approving a case, by the parameters in force on its day (R-POL-02). */
    List<Effect> enact(BusinessType type, Judged judged) {
        Case approved = judged.applied();
        return type.enact(approved, policies.parameters(approved.tenant(), approved.on()));
    }

    /** Returns an authority of the tenant. */
    Optional<Office> authority(TenantId tenant, UUID id) {
        return registers.authority(tenant, id).map(a -> new Office(a.id(), a.name()));
    }

    /** Returns the division code of what an authority governs. */
    Optional<String> division(TenantId tenant, Office authority) {
        return registers.authority(tenant, authority.id()).map(Authority::divisionCode);
    }

    /** Returns what the register knows of the further institutions that a form names. */
    List<Facts.Institution> further(TenantId tenant, BusinessType type, Form form) {
        return type.furtherInstitutions(form).stream().flatMap(id -> institution(tenant, id).stream()).toList();
    }

    /** Returns what the tenant's register knows of an institution. */
    Optional<Facts.Institution> institution(TenantId tenant, UUID id) {
        return registers.institution(tenant, id).map(institution -> fact(tenant, institution));
    }

    private Facts.Institution fact(TenantId tenant, Institution institution) {
        Map<String, Office> authorities = new HashMap<>();
        Map<UUID, Optional<Authority>> asked = new HashMap<>();
        institution.authorities().forEach((category, id) ->
                asked.computeIfAbsent(id, unasked -> registers.authority(tenant, unasked))
                        .ifPresent(a -> authorities.put(category, new Office(a.id(), a.name()))));
        DivisionCode division = DivisionCode.of(institution.divisionCode());
        return new Facts.Institution(institution.id(), tenant, institution.name(), institution.divisionCode(),
                PracticePlace.of(Level.LICENSED, division).code(), PracticePlace.of(Level.ASSISTANT, division).code(),
                institution.kind(), institution.level(), "VALID".equals(institution.status()), institution.subjects(),
                authorities);
    }
}
