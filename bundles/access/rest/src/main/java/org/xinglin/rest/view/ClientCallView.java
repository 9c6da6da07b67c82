package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.xinglin.api.client.ClientDesk.Call;

/** Shows a call of a client. */
@Schema(name = "ClientCall")
public record ClientCallView(
        @Schema(description = "序号，用于翻页。Position, for the next page") long position,
        @Schema(description = "时间。When") Instant at,
        @Schema(description = "操作。Operation id", example = "decideAsInstitution") String operation,
        @Schema(description = "ok 或错误代码。ok, or the problem's code", example = "ok") String outcome) {

    /** Returns the view. */
    public static ClientCallView of(Call call) {
        return new ClientCallView(call.position(), call.at(), call.operation(), call.outcome());
    }
}
