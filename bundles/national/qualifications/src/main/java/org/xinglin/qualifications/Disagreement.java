package org.xinglin.qualifications;

import org.xinglin.api.Text;
import org.xinglin.standards.QualificationCode.Mismatch;
import org.xinglin.standards.ResidentId;

/** Says in what an ID number or a certificate code is wrong (R-FEED-13). */
final class Disagreement {

    private Disagreement() {
    }

    static Text of(ResidentId.Problem problem) {
        return switch (problem) {
            case FORMAT -> Text.of("身份证号应为 15 位数字或 18 位", "an ID number has 15 digits, or 17 digits and a check character");
            case BIRTH_DATE -> Text.of("身份证号中的出生日期不存在", "the birth date in the ID number does not exist");
            case CHECK -> Text.of("身份证号校验码错误", "the ID number's check character is wrong");
        };
    }

    static Text of(Mismatch mismatch) {
        return switch (mismatch) {
            case YEAR -> Text.of("证书编码中的年度与考试年度不一致", "the year in the code is not the exam's");
            case PROVINCE -> Text.of("证书编码中的省份与记录不一致", "the province in the code is not the record's");
            case LEVEL -> Text.of("证书编码中的级别与考试类别不一致", "the level in the code is not that of the exam category");
            case CATEGORY -> Text.of("证书编码中的类别与考试类别不一致", "the category in the code is not that of the exam category");
            case ID -> Text.of("证书编码中的身份证号与记录不一致", "the ID number in the code is not the record's");
        };
    }
}
