package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.tenant.TenantStatus;

/** Says whether a tenant serves. */
@Schema(name = "TenantHealth")
public record TenantHealthView(
        @Schema(description = "地区。Tenant") String code,
        @Schema(description = "是否可用。Whether it serves") boolean ready,
        @Schema(description = "尚缺什么。What it waits for") List<String> missing) {

    /** Returns the view. */
    public static TenantHealthView of(TenantStatus it) {
        return new TenantHealthView(it.tenant().id().code(), it.ready(), it.missing());
    }
}
