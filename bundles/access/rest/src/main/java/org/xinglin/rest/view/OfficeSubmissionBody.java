package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xinglin.api.Finding;

/** Hands in an application of an institution for one of its doctors. */
@Schema(name = "OfficeSubmission")
public record OfficeSubmissionBody(
        @Schema(description = "业务类型代码。Code of the business type") String type,
        @Schema(description = "医师在本机构的注册；取消备案的，备案所依附的注册。The registration at this institution; to end a filing here, the one on which it hangs") UUID registrationId,
        @Schema(description = "按该业务类型的表单。Values by the type's form schema") Map<String, Object> form,
        @Schema(description = "提交本次业务的缘由，1–500 字。Reason (R-REG-08)") String reason) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("type", type, "registrationId", registrationId, "form", form, "reason", reason);
    }

    @Override
    public String toString() {
        return "OfficeSubmission[]";
    }
}
