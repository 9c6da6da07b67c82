package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.application.Application;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantStatus;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.view.ApplicantView;
import org.xinglin.rest.view.FilingView;
import org.xinglin.rest.view.QualificationView;

/**
 * Shows the two offices of an application what the registers hold of its person: what they confirm and decide by (S4 §8 医师的执业信息).
 * Whose application it is not, for them it does not exist.
 */
@Path("/tenants/{tenant}/applications/{id}/person")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public final class PersonOfApplication {

    private final Services services;

    /** Makes the resource. */
    public PersonOfApplication(Services services) {
        this.services = services;
    }

    @GET
    @Admits({Audience.INSTITUTION, Audience.AUTHORITY})
    @Operation(summary = "申请人的资格和执业信息。Qualifications and registrations of the person of an application, in all provinces served here")
    public ApplicantView personOfApplication(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID id) {
        Application application = caller.own(services.applications().find(tenant, id)
                .orElseThrow(() -> new UnknownException("application " + id)));
        Instant now = services.clock().instant();
        LocalDate today = Time.dateOf(now);
        List<Qualification> qualifications = services.qualifications().of(application.person());
        return new ApplicantView(application.personName(), qualifications.stream().map(Qualification::gender).findFirst().orElse(null),
                qualifications.stream().map(QualificationView::of).toList(),
                services.tenants().ready().stream().map(Tenant::id).filter(each -> !each.isNational())
                        .flatMap(each -> registrations(each, application, today, now)).toList(),
                services.registers().of(tenant, RecordKind.FILING, application.person(), today, now).stream()
                        .map(filing -> FilingView.of(tenant, filing, today)).toList());
    }

    /** Returns those of a province; of one that is taken out meanwhile none. */
    private Stream<ApplicantView.Registration> registrations(TenantId tenant, Application application, LocalDate today, Instant now) {
        try {
            return services.registers().of(tenant, RecordKind.REGISTRATION, application.person(), today, now).stream()
                    .map(it -> ApplicantView.Registration.of(tenant, it));
        } catch (UnavailableException | UnknownException away) {
            if (services.tenants().find(tenant).filter(TenantStatus::ready).isPresent()) {
                throw away;
            }
            return Stream.empty();
        }
    }
}
