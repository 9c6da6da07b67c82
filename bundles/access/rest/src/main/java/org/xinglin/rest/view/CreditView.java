package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.xinglin.api.account.DoctorChecks.Credit;

/** Shows a record that speaks against a doctor (R-ACC-38, 信用). */
@Schema(name = "CreditRecord")
public record CreditView(
        @Schema(description = "种类代码。Kind") String kind,
        @Schema(description = "种类。In words") TextView title,
        @Schema(description = "作出决定的省份；资格为发证省份。Province") String province,
        @Schema(requiredMode = NOT_REQUIRED, description = "起始日期。First day") LocalDate from,
        @Schema(requiredMode = NOT_REQUIRED, description = "限制从业的最后一日（含）；终身的没有。Last day of a ban, absent for life") LocalDate to,
        @Schema(requiredMode = NOT_REQUIRED, description = "决定文书；资格为获得年度。Decision; year of a qualification") String document) {

    /** Returns the view. */
    public static CreditView of(Credit it) {
        return new CreditView(it.kind(), TextView.of(it.title()), it.province(), Views.orNull(it.from()), Views.orNull(it.to()),
                it.document().isEmpty() ? null : it.document());
    }
}
