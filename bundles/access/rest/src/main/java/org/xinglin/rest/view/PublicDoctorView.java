package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.disclosure.PublicDoctor;

/** Shows the public exactly nine items (R-PUB-01). */
@Schema(name = "PublicDoctor", description = "医师执业注册信息，九项。The nine public items of a valid registration")
public record PublicDoctorView(
        @Schema(title = "姓名", description = "Name") String name,
        @Schema(title = "性别", description = "Gender") String gender,
        @Schema(title = "医师级别", description = "Doctor level") String level,
        @Schema(title = "执业类别", description = "Practice category") String category,
        @Schema(title = "证书编码", description = "Practice certificate code (R-PUB-04)") String practiceCode,
        @Schema(title = "执业地点", description = "Practice place") String practicePlace,
        @Schema(title = "执业机构", description = "Institutions, the main one first (R-PUB-05)") List<String> institutions,
        @Schema(title = "执业范围", description = "Practice scopes") List<String> scopes,
        @Schema(title = "发证机关", description = "Issuing authority") String authority) {

    /** Returns the view. */
    public static PublicDoctorView of(PublicDoctor it) {
        return new PublicDoctorView(it.name(), it.gender(), it.level(), it.category(), it.practiceCode(),
                it.practicePlace(), it.institutions(), it.scopes(), it.authority());
    }
}
