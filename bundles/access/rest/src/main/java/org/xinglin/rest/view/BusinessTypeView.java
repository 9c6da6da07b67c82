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
        @Schema(description = "是否变更注册（全国同时只能有一件）。At most one open nationally (R-REG-21)") boolean changesRegister,
        @Schema(requiredMode = NOT_REQUIRED, description = "表单（JSON Schema 2020-12），仅单项查询给出。Form, when asked for one type") Map<String, Object> form) {

    /** Returns the view. */
    public static BusinessTypeView of(BusinessType it, Map<String, Object> form) {
        return new BusinessTypeView(it.code(), TextView.of(it.title()), TextView.of(it.explanation()),
                it.starters().stream().map(Enum::name).sorted().toList(), it.confirmer().name(), it.changesRegister(),
                form);
    }
}
