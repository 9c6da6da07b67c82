package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.xinglin.api.disclosure.Announcement;

/** Shows one name of the lists of persons registered or cancelled; the reason is not announced (R-PUB-10). */
@Schema(name = "Announcement", description = "公告。One name on the lists of persons registered or cancelled")
public record AnnouncementView(
        @Schema(description = "公告编号。For the next page") UUID id,
        @Schema(description = "REGISTERED 准予注册，CANCELLED 注销注册。Kind") String kind,
        @Schema(title = "姓名", description = "Name") String name,
        @Schema(title = "医师级别", description = "Doctor level") String level,
        @Schema(title = "执业类别", description = "Practice category") String category,
        @Schema(title = "证书编码", description = "Practice certificate code") String practiceCode,
        @Schema(title = "执业机构", description = "Institution") String institution,
        @Schema(title = "审批机关", description = "Authority") String authority,
        @Schema(title = "日期", description = "Day") LocalDate on) {

    /** Returns the view. */
    public static AnnouncementView of(Announcement it) {
        return new AnnouncementView(it.id(), it.kind().name(), it.name(), it.level(), it.category(), it.practiceCode(),
                it.institution(), it.authority(), it.on());
    }
}
