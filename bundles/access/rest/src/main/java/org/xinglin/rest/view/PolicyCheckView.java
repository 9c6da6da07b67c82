package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.policy.PolicyDesk;

/** Says what is wrong with a policy's text. */
@Schema(name = "PolicyCheck")
public record PolicyCheckView(
        @Schema(description = "可以部署。It may be deployed") boolean sound,
        @Schema(description = "全部错误。All that is wrong") List<Fault> faults) {

    /** Shows one fault. */
    @Schema(name = "PolicyFault")
    public record Fault(
            @Schema(description = "文件。File") String file,
            @Schema(description = "行，0 为全文。Line; 0 for the whole") int line,
            @Schema(description = "列，0 为整行。Column; 0 for the whole line") int column,
            @Schema(description = "稳定代码。Stable code", example = "unknown-fact") String code,
            @Schema(description = "说明。Wording") TextView message) {
    }

    /** Returns the view. */
    public static PolicyCheckView of(List<PolicyDesk.Fault> faults) {
        return new PolicyCheckView(faults.isEmpty(), faults.stream().map(f -> new Fault(f.file(), f.line(), f.column(), f.code(),
                TextView.of(f.message()))).toList());
    }
}
