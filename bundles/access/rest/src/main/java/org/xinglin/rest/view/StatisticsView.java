package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.xinglin.api.application.ApplicationStatistics;
import org.xinglin.api.register.RegisterStatistics.Figures;

/** Shows figures of registers and applications 统计信息. */
@Schema(name = "Statistics")
public record StatisticsView(
        @Schema(description = "注册和备案的统计日。Day of the register's figures") LocalDate on,
        @Schema(description = "在册（有效）注册数。Valid registrations") long doctors,
        @Schema(description = "注册和备案分类统计。Counts of registrations and filings") List<RegisterCountView> registers,
        @Schema(description = "申请统计的起日。First day of submission counted") LocalDate from,
        @Schema(description = "申请统计的止日（含）。Last day, inclusive") LocalDate to,
        @Schema(description = "业务申请分类统计。Counts of applications") List<ApplicationCountView> applications) {

    /** Returns the view. */
    public static StatisticsView of(Figures figures, LocalDate from, LocalDate to, List<ApplicationStatistics.Count> applications) {
        return new StatisticsView(figures.on(), figures.doctors(), figures.counts().stream().map(RegisterCountView::of).toList(),
                from, to, applications.stream().map(ApplicationCountView::of).toList());
    }
}
