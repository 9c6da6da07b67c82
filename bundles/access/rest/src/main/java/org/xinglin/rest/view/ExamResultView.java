package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import org.xinglin.api.qualification.Qualification;

/** Shows what an admission ticket found, and whether it is known under the own name and document. */
@Schema(name = "ExamResult")
public record ExamResultView(
        @Schema(description = "医师资格；编码未下达时没有 maskedCode。The qualification; no maskedCode before its code has come") QualificationView qualification,
        @Schema(description = "姓名一致。Whether the name is the account's") boolean nameAgrees,
        @Schema(description = "证件一致。Whether the document is the account's") boolean documentAgrees) {

    /** Returns the view. */
    public static ExamResultView of(Qualification it, boolean nameAgrees, boolean documentAgrees) {
        return new ExamResultView(QualificationView.of(it), nameAgrees, documentAgrees);
    }
}
