package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.account.DoctorChecks.Answer;

/** Answers a check of one doctor, masked (R-ACC-39, R-PUB-24). */
@Schema(name = "DoctorCheck")
public record DoctorCheckView(
        @Schema(description = "查询编号，已记录。The question in the log") UUID query,
        @Schema(description = "证件号码（遮蔽）。Number, masked") String maskedIdNo,
        @Schema(description = "医师资格。Qualifications found") List<QualificationView> qualifications,
        @Schema(description = "执业注册。Registrations found") List<FoundRegistrationView> registrations,
        @Schema(description = "信用记录：处罚、限制从业、考核不合格等。What speaks against the doctor") List<CreditView> credits) {

    /** Returns the view. */
    public static DoctorCheckView of(Answer it) {
        return new DoctorCheckView(it.query(), it.maskedIdNo(),
                it.qualifications().stream().map(QualificationView::of).toList(),
                it.registrations().stream().map(FoundRegistrationView::of).toList(), it.credits().stream().map(CreditView::of).toList());
    }
}
