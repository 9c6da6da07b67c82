package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.xinglin.api.account.DoctorChecks.Entry;

/** Shows a question in the institution's log (R-ACC-39). */
@Schema(name = "DoctorCheckEntry")
public record CheckEntryView(
        @Schema(description = "查询编号。Question") UUID id,
        @Schema(description = "时间。When") Instant at,
        @Schema(description = "查询人账户。Account of who asked") UUID staff,
        @Schema(description = "查询人。Who asked") String staffName,
        @Schema(description = "QUALIFICATION 资格，REGISTRATION 注册，CREDIT 信用。What was asked for") String kind,
        @Schema(description = "人员编号（非证件号码）。Person, not a document number") UUID person,
        @Schema(description = "查到的记录数。Records found") int results) {

    /** Returns the view. */
    public static CheckEntryView of(Entry it) {
        return new CheckEntryView(it.id(), it.at(), it.staff(), it.staffName(), it.kind().name(), it.person().value(),
                it.results());
    }
}
