package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xinglin.api.Finding;
import org.xinglin.api.TenantId;
import org.xinglin.api.policy.Replays;

/** Asks to judge past applications by a draft. */
@Schema(name = "ReplayOrder")
public record ReplayBody(
        @Schema(requiredMode = NOT_REQUIRED, description = "文件名，用于提示。Name of the file, for messages") String file,
        @Schema(description = "草案全文（YAML）。The draft's whole text") String text,
        @Schema(requiredMode = NOT_REQUIRED, description = "地区代码；缺省为全部。Provinces; all if left out",
                example = "[\"14\"]") Set<String> tenants,
        @Schema(requiredMode = NOT_REQUIRED, description = "受理日起。First day of acceptance") LocalDate from,
        @Schema(requiredMode = NOT_REQUIRED, description = "受理日止（含）。Last day of acceptance") LocalDate to) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("text", text);
    }

    /** Returns the order. @throws IllegalArgumentException if a province's code is malformed */
    public Replays.Order order(String who) {
        return new Replays.Order(who, DraftBody.named(file), text, tenants == null ? Set.of()
                : tenants.stream().map(TenantId::of).collect(Collectors.toSet()), Optional.ofNullable(from), Optional.ofNullable(to));
    }
}
