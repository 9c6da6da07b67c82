package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.xinglin.api.tenant.TenantStatus;

/** Shows a tenant and whether it serves. */
@Schema(name = "Tenant")
public record TenantView(
        @Schema(description = "两位区划代码，或 national。Two digits, or national") String code,
        @Schema(description = "PROVINCE 或 NATIONAL") String kind,
        @Schema(description = "名称。Name") TextView name,
        @Schema(description = "是否可用。Whether it serves") boolean ready,
        @Schema(description = "尚缺什么。What it waits for") List<String> missing,
        @Schema(requiredMode = NOT_REQUIRED, description = "电子化注册起始日。First day of electronic registration") LocalDate eRegistrationSince,
        @Schema(description = "承诺工作日。Promised working days (R-REG-30)") int promisedDays,
        @Schema(description = "开办的业务类型代码。Business types offered") List<String> businessTypes) {

    /** Returns the view. */
    public static TenantView of(TenantStatus it) {
        return new TenantView(it.tenant().id().code(), it.tenant().kind().name(), TextView.of(it.tenant().name()),
                it.ready(), it.missing(), it.tenant().eRegistrationSince(), it.tenant().promisedDays(),
                it.tenant().expectedTypes().stream().sorted().toList());
    }
}
