package org.xinglin.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.application.Attachments;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.api.qualification.Qualifications;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Registers;
import org.xinglin.api.register.Versioned;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.Tenants;

/** Looks up what an application only names: in its own province first, then in the others that are served here. */
record Sources(Clock clock, Tenants tenants, Registers registers, Qualifications qualifications, Attachments attachments,
        Policies policies) {

    /** Returns today. */
    LocalDate today() {
        return Time.today(clock);
    }

    /** Returns an institution of any province. */
    Optional<Institution> institution(TenantId own, UUID id) {
        return provinces(own).flatMap(province -> registers.institution(province, id).stream()).findFirst();
    }

    /** Returns a record of any province, as it is today. */
    <T> Optional<Versioned<T>> record(TenantId own, RecordKind<T> kind, UUID id) {
        return provinces(own).flatMap(province -> registers.find(province, kind, id, today()).stream()).findFirst();
    }

    /** Returns a person's records of a kind in all provinces as they are today, ended ones included. */
    <T> List<Versioned<T>> records(TenantId own, RecordKind<T> kind, PersonId person) {
        Instant now = clock.instant();
        return provinces(own).flatMap(province -> registers.of(province, kind, person, Time.dateOf(now), now).stream()).toList();
    }

    /** Returns a person's qualifications. */
    List<Qualification> qualifications(PersonId person) {
        return qualifications.of(person);
    }

    /** Returns the photo that a form names in this member, if it names one that is there. */
    Optional<byte[]> photo(TenantId tenant, JsonNode member) {
        if (member == null || !member.isTextual()) {
            return Optional.empty();
        }
        UUID id = UUID.fromString(member.asText());
        return attachments.find(tenant, id).map(found -> attachments.content(tenant, id));
    }

    private Stream<TenantId> provinces(TenantId own) {
        return Stream.concat(Stream.of(own), tenants.ready().stream().map(Tenant::id)
                .filter(id -> !id.isNational() && !id.equals(own)));
    }
}
