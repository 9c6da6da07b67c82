package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Answers a public look-up. */
@Schema(name = "Lookup")
public record LookupView(
        @Schema(description = "有效的注册记录。Valid registrations") List<PublicDoctorView> doctors,
        @Schema(description = "是否可能还有：请写明机构。Whether there may be more: name the institution") boolean more) {
}
