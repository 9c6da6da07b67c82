package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.register.InstitutionLists.Elsewhere;

/** Shows a registration of an own doctor in another province. */
@Schema(name = "Elsewhere")
public record ElsewhereView(
        @Schema(description = "医师在本院的注册。The doctor's registration here") UUID registrationId,
        @Schema(description = "姓名。Name") String personName,
        @Schema(description = "执业证书编码。Practice certificate code") String practiceCode,
        @Schema(description = "注册所在地区。Tenant of the other registration") String tenant,
        @Schema(description = "1 执业医师，2 执业助理医师。Level") int level,
        @Schema(description = "类别代码。Category") String category,
        @Schema(description = "执业范围代码。Scopes") List<String> scopes,
        @Schema(description = "主要执业机构名称。Main institution") String institutionName,
        @Schema(description = "审批机关名称。Authority") String authorityName,
        @Schema(description = "审批日期。Day of approval") LocalDate approvedOn,
        @Schema(description = "状态。Status") String status,
        @Schema(description = "状态。In words") TextView statusTitle,
        @Schema(requiredMode = NOT_REQUIRED, description = "失效日期。First day on which it was not valid any more") LocalDate endedOn) {

    /** Returns the views of one doctor's registrations in other provinces. */
    public static List<ElsewhereView> of(Elsewhere it) {
        return it.elsewhere().stream().map(is -> new ElsewhereView(it.here().id(), it.here().personName(),
                it.here().practiceCode(), is.tenant().code(), is.level(), is.category(), is.scopes().stream().sorted().toList(),
                is.main().name(), is.authority().name(), is.approvedOn(), is.status().name(), TextView.of(is.status().title()),
                Views.orNull(is.endedOn()))).toList();
    }
}
