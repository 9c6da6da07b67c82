package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.application.Application;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.qualification.Qualification;

/** Shows an authority how a person stands in all provinces by the national ledger: what it decides by. No number of a document is in it. */
@Schema(name = "PersonFile")
public record PersonFileView(
        @Schema(description = "人员编号（非证件号码）。Person, not a document number") UUID person,
        @Schema(description = "姓名。Name") String name,
        @Schema(requiredMode = NOT_REQUIRED, description = "性别，GB/T 2261.1。Gender") String gender,
        @Schema(requiredMode = NOT_REQUIRED, description = "出生日期。Date of birth") LocalDate birthDate,
        @Schema(requiredMode = NOT_REQUIRED, description = "执业证书编码。Practice certificate code") String practiceCode,
        @Schema(description = "医师资格，编码遮蔽。Qualifications, codes masked") List<QualificationView> qualifications,
        @Schema(description = "各省的执业注册，含已终止的。Registrations of all provinces, ended ones included") List<Registered> registrations,
        @Schema(description = "各省的备案和多地点执业。Filings of all provinces") List<Filed> filings,
        @Schema(description = "各省的定期考核。Assessments of all provinces") List<Assessed> assessments,
        @Schema(description = "禁止从事医师职业的记录。Bans") List<Banned> bans,
        @Schema(description = "短期行医证书。Short-term permits") List<Permitted> permits,
        @Schema(description = "在本省的业务申请，新的在前。Applications in the own province, newest first") List<Applied> applications) {

    /** Shows a registration. */
    @Schema(name = "FiledRegistration")
    public record Registered(UUID id, String tenant, int level, String category, List<String> scopes, String practicePlace,
            String institutionName, String authorityName, UUID qualificationId, LocalDate approvedOn, String status, TextView statusTitle,
            @Schema(requiredMode = NOT_REQUIRED) LocalDate endedOn, @Schema(requiredMode = NOT_REQUIRED) String cause,
            @Schema(requiredMode = NOT_REQUIRED) String remarks, boolean divergent, int certificates) {

        private static Registered of(Standing.Registration it) {
            return new Registered(it.id(), it.tenant().code(), it.level(), it.category(), it.scopes().stream().sorted().toList(),
                    it.practicePlace(), it.main().name(), it.authority().name(), it.qualificationId(), it.approvedOn(), it.status().name(),
                    TextView.of(it.status().title()), Views.orNull(it.endedOn()), Views.orNull(it.cause()), Views.orNull(it.remarks()),
                    it.divergent(), it.certificates());
        }
    }

    /** Shows a filing or an old multi-site record. */
    @Schema(name = "FiledFiling")
    public record Filed(UUID id, UUID registrationId, String tenant, String kind, String institutionName, List<String> scopes,
            LocalDate beginsOn, @Schema(requiredMode = NOT_REQUIRED) LocalDate endsOn, String authorityName, String status,
            TextView statusTitle) {

        private static Filed of(Standing.Filing it, LocalDate today) {
            FilingStatus status = it.statusOn(today);
            return new Filed(it.id(), it.registrationId(), it.tenant().code(), it.kind().name(), it.at().name(),
                    it.scopes().stream().sorted().toList(), it.validFrom(), Views.orNull(it.validTo()), it.authority().name(),
                    status.name(), TextView.of(status.title()));
        }
    }

    /** Shows an assessment. */
    @Schema(name = "FiledAssessment")
    public record Assessed(UUID id, String tenant, LocalDate cycleStart, LocalDate cycleEnd, String procedure, String result,
            boolean retest) {

        private static Assessed of(Standing.Assessment it) {
            return new Assessed(it.id(), it.tenant().code(), it.cycleStart(), it.cycleEnd(), it.procedure().name(), it.result().name(),
                    it.retest());
        }
    }

    /** Shows a ban; without a last day it is for life. */
    @Schema(name = "FiledBan")
    public record Banned(UUID id, String tenant, String kind, TextView kindTitle, LocalDate from, @Schema(requiredMode = NOT_REQUIRED) LocalDate to,
            String instrument, boolean inForce) {

        private static Banned of(Standing.Ban it, LocalDate today) {
            return new Banned(it.id(), it.tenant().code(), it.kind().name(), TextView.of(it.kind().title()), it.from(), Views.orNull(it.to()),
                    it.instrument(), it.inForceOn(today));
        }
    }

    /** Shows a short-term permit. */
    @Schema(name = "FiledPermit")
    public record Permitted(UUID id, String tenant, String kind, TextView kindTitle, List<String> employers, String category, String scope,
            LocalDate validFrom, LocalDate validTo, boolean valid) {

        private static Permitted of(Standing.Permit it, LocalDate today) {
            return new Permitted(it.id(), it.tenant().code(), it.kind().name(), TextView.of(it.kind().title()),
                    it.employers().stream().map(e -> e.name()).toList(), it.category(), it.scope(), it.validFrom(), it.validTo(), it.validOn(today));
        }
    }

    /** Shows that there is or was an application; what it says is its office's. */
    @Schema(name = "FiledApplication")
    public record Applied(UUID id, String type, String state, TextView stateTitle, String authorityName, Instant submittedAt) {

        private static Applied of(Application it) {
            return new Applied(it.id(), it.type(), it.state().name(), TextView.of(it.state().title()), it.authorityName(),
                    it.submittedAt());
        }
    }

    /** Names the person of a file. */
    public record Named(UUID person, String name, String gender, LocalDate birthDate) {
    }

    /** Returns the view as of a day. */
    public static PersonFileView of(Named named, Standing standing, List<Qualification> qualifications, List<Application> applications,
            LocalDate today) {
        return new PersonFileView(named.person(), named.name(), named.gender(), named.birthDate(), Views.orNull(standing.practiceCode()),
                qualifications.stream().map(QualificationView::of).toList(),
                standing.registrations().stream().map(Registered::of).toList(),
                standing.filings().stream().map(it -> Filed.of(it, today)).toList(),
                standing.assessments().stream().map(Assessed::of).toList(),
                standing.bans().stream().map(it -> Banned.of(it, today)).toList(),
                standing.permits().stream().map(it -> Permitted.of(it, today)).toList(),
                applications.stream().map(Applied::of).toList());
    }
}
