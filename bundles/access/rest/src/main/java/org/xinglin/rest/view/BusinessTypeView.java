package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.xinglin.api.business.BusinessType;

/** Shows a business type. */
@Schema(name = "BusinessType")
public record BusinessTypeView(
        @Schema(description = "代码。Code") String code,
        @Schema(description = "名称。Title") TextView title,
        @Schema(description = "办理须知。What to know before") TextView explanation,
        @Schema(description = "谁可发起。Who may start it") List<String> starters,
        @Schema(description = "由谁确认。Who confirms") String confirmer,
        @Schema(description = "由谁决定：AUTHORITY、INSTITUTION。Who has the last word") String decider,
        @Schema(description = "医师同时只能有一件（全国）。A doctor has at most one open nationally (R-REG-21)") boolean exclusive,
        @Schema(description = "录入人与审批人不得为同一人。Somebody other than who entered it has to decide (R-REG-197)") boolean fourEyes,
        @Schema(requiredMode = NOT_REQUIRED, description = "表单（JSON Schema 2020-12），仅单项查询给出。Form, when asked for one type") Map<String, Object> form) {

    /** Returns the view. */
    public static BusinessTypeView of(BusinessType it, Map<String, Object> form) {
        return new BusinessTypeView(it.code(), TextView.of(it.title()), TextView.of(it.explanation()),
                it.starters().stream().map(Enum::name).sorted().toList(), it.confirmer().name(), it.decider().name(),
                it.exclusive(BusinessType.Starter.DOCTOR), it.fourEyes(),
                form);
    }
}
