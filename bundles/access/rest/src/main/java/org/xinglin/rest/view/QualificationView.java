package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.xinglin.api.qualification.Qualification;

/** Shows a qualification to its holder, its code masked (R-PUB-24). */
@Schema(name = "Qualification")
public record QualificationView(
        @Schema(description = "资格。Qualification") UUID id,
        @Schema(description = "1 执业医师，2 执业助理医师。Level") int level,
        @Schema(description = "类别代码。Category, two digits") String category,
        @Schema(description = "取得年份。Year") int year,
        @Schema(description = "省级区划。Province, two digits") String province,
        @Schema(description = "来源：EXAM、LEGACY、MILITARY、HMT_RECOGNITION、TCM_SKILL。Origin") String origin,
        @Schema(description = "VALID 或 RESCINDED") String status,
        @Schema(requiredMode = NOT_REQUIRED, description = "授予日期。Day of award") LocalDate awardedOn,
        @Schema(requiredMode = NOT_REQUIRED, description = "学历。Education") String education,
        @Schema(requiredMode = NOT_REQUIRED, description = "毕业院校。School") String school,
        @Schema(requiredMode = NOT_REQUIRED, description = "专业。Major") String major,
        @Schema(requiredMode = NOT_REQUIRED, description = "资格证书编码（遮蔽），未发放时没有。Certificate code, masked; absent before it is issued") String maskedCode) {

    /** Returns the view. */
    public static QualificationView of(Qualification it) {
        return new QualificationView(it.id(), it.level(), it.category(), it.year(), it.province(), it.origin(),
                it.status(), Views.orNull(it.awardedOn()), Views.orNull(it.education()), Views.orNull(it.school()),
                Views.orNull(it.major()), Views.orNull(it.maskedCode()));
    }
}
