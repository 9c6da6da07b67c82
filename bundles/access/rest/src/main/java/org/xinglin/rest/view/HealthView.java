package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** Says how the system is. */
@Schema(name = "Health")
public record HealthView(
        @Schema(description = "一切就绪：各部分、各地区，且无失败的组件。All parts and all tenants serve and no component failed") boolean ready,
        @Schema(description = "至少一个地区可用。At least one tenant serves; decides the status 200 or 503") boolean serving,
        @Schema(requiredMode = NOT_REQUIRED, description = "系统时间。The clock, unless it is away") ClockView clock,
        @Schema(description = "各部分是否在。Each part and whether it is there") Map<String, Boolean> parts,
        @Schema(description = "各地区。Each tenant") List<TenantHealthView> tenants,
        @Schema(description = "启动失败的组件。Components that failed to start") List<String> failed,
        @Schema(description = "等待其他服务的组件。Components that wait for a service") List<String> unsatisfied) {
}
