package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.xinglin.api.Time;

/** Says which time the system goes by. */
@Schema(name = "Clock")
public record ClockView(
        @Schema(description = "测试时钟：系统时间可以调整，所示内容不具效力。Test clock: the time can be set, nothing shown has effect")
        boolean adjustable,
        @Schema(description = "系统时间（北京时间）。The time by which everything is decided, in Chinese time") OffsetDateTime now) {

    /** Returns the view, to the second. */
    public static ClockView of(Clock clock, boolean adjustable) {
        return new ClockView(adjustable, clock.instant().atZone(Time.ZONE).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS));
    }
}
