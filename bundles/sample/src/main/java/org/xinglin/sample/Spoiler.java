package org.xinglin.sample;

import java.time.LocalDate;
import java.util.List;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.ResidentId;

/** Turns good records into bad ones, each bad in exactly one way. */
final class Spoiler {

    static final List<BadKind> KINDS = List.of(BadKind.values());

    private final Candidates candidates;

    Spoiler(Candidates candidates) {
        this.candidates = candidates;
    }

    /**
     * Returns the n-th record spoilt, and the one after it where it takes two.
     *
     * @param delivered a good record with a code that came before
     */
    List<Generated> spoil(BadKind kind, long n, ExamRecord delivered) {
        String seq = Long.toString(n + 1);
        ExamRecord good = candidates.recordWithCode(n).with(Column.SEQ, seq);
        if (kind == BadKind.SEQ_REPEATED) {
            ExamRecord second = candidates.recordWithCode(n + 1).with(Column.SEQ, seq);
            return List.of(Generated.bad(good, kind), Generated.bad(second, kind));
        }
        if (kind == BadKind.KEY_REPEATED) {
            ExamRecord second = good.with(Column.SEQ, Long.toString(n + 2))
                    .with(Column.SCHOOL, good.get(Column.SCHOOL) + "（继续教育学院）");
            return List.of(Generated.bad(good, kind), Generated.bad(second, kind));
        }
        return List.of(Generated.bad(one(kind, good, delivered), kind));
    }

    private ExamRecord one(BadKind kind, ExamRecord good, ExamRecord delivered) {
        return switch (kind) {
            case ID_CHECK -> withId(good, wrongCheck(good.get(Column.ID_NO)));
            case ID_FORMAT -> good.with(Column.ID_NO, good.get(Column.ID_NO).substring(0, 17));
            case BIRTH_DATE_DIFFERS -> good.with(Column.BIRTH_DATE,
                    LocalDate.parse(good.get(Column.BIRTH_DATE)).plusDays(1).toString());
            case GENDER_DIFFERS -> good.with(Column.GENDER, good.get(Column.GENDER).equals("1") ? "2" : "1");
            case CODE_FORMAT -> good.with(Column.QUALIFICATION_CODE,
                    good.get(Column.QUALIFICATION_CODE).substring(0, 26));
            case CODE_YEAR -> code(good, 0, 4, Integer.toString(good.code().year() - 1));
            case CODE_PROVINCE -> code(good, 4, 6, good.code().province().equals("13") ? "14" : "13");
            case CODE_LEVEL -> code(good, 6, 7, Integer.toString(3 - good.code().levelDigit()));
            case CODE_CATEGORY -> code(good, 7, 9, good.code().categoryCode().equals("30") ? "20" : "30");
            case CODE_ID -> code(good, 9, 27, another(good.get(Column.ID_NO)));
            case EXAM_CATEGORY_UNKNOWN -> good.with(Column.EXAM_CATEGORY, "999");
            case PROVINCE_UNKNOWN -> withProvince(good, "99");
            case PROVINCE_NO_TENANT -> withProvince(good, "81");
            case NAME_INVALID -> good.with(Column.NAME, good.get(Column.NAME) + "A1");
            case NAME_TOO_LONG -> good.with(Column.NAME, "王".repeat(51));
            case GENDER_UNKNOWN -> good.with(Column.GENDER, "3");
            case ETHNICITY_UNKNOWN -> good.with(Column.ETHNICITY, "57");
            case ID_TYPE_UNKNOWN -> good.with(Column.ID_TYPE, "77");
            case EDUCATION_UNKNOWN -> good.with(Column.EDUCATION, "99");
            case ACTION_UNKNOWN -> good.with(Column.ACTION, "UPDATE");
            case NAME_MISSING, ID_MISSING, TICKET_MISSING, PROVINCE_MISSING -> good.with(kind.column(), "");
            case SEQ_NOT_NUMERIC -> good.with(Column.SEQ, "第" + good.get(Column.SEQ) + "条");
            case EXAM_YEAR_MALFORMED -> good.with(Column.EXAM_YEAR, "'" + good.get(Column.EXAM_YEAR).substring(2));
            case DATE_MALFORMED -> good.with(Column.BIRTH_DATE, good.get(Column.BIRTH_DATE).replace('-', '/'));
            case TEXT_TOO_LONG -> good.with(Column.SCHOOL, "医".repeat(1_000));
            case CONTROL_CHARACTER -> good.with(Column.SCHOOL, good.get(Column.SCHOOL) + '\u0000');
            case CORRECTS_UNKNOWN -> refersTo(good, "CORRECT", "更正姓名");
            case REVOKES_UNKNOWN -> refersTo(good, "REVOKE", "考试作弊");
            case CORRECTS_UNCORRECTABLE -> correctsCategory(delivered).with(Column.SEQ, good.get(Column.SEQ));
            case SEQ_REPEATED, KEY_REPEATED -> throw new IllegalArgumentException(kind + " takes two records");
        };
    }

    /** Returns a correction of a delivered record that changes its category, code and all. */
    static ExamRecord correctsCategory(ExamRecord delivered) {
        String exam = delivered.get(Column.EXAM_CATEGORY);
        char other = exam.charAt(2) == '1' || exam.charAt(1) == '2' && exam.charAt(2) == '0' ? '2' : '1';
        boolean tcm = exam.charAt(1) == '4';
        String changed = tcm ? "14" + other : exam.charAt(1) == '2' ? exam.charAt(0) + "10" : exam.charAt(0) + "20";
        String category = tcm ? "4" + other : changed.substring(1);
        String previous = delivered.get(Column.QUALIFICATION_CODE);
        String code = previous.substring(0, 6) + (tcm ? '1' : exam.charAt(0)) + category + previous.substring(9);
        return delivered.with(Column.ACTION, "CORRECT").with(Column.EXAM_CATEGORY, changed)
                .with(Column.QUALIFICATION_CODE, code).with(Column.PREVIOUS_QUALIFICATION_CODE, previous)
                .with(Column.REASON, "更正类别");
    }

    private static ExamRecord refersTo(ExamRecord good, String action, String reason) {
        return good.with(Column.ACTION, action).with(Column.REASON, reason)
                .with(Column.PREVIOUS_QUALIFICATION_CODE, good.get(Column.QUALIFICATION_CODE));
    }

    private static ExamRecord code(ExamRecord good, int from, int to, String part) {
        String code = good.get(Column.QUALIFICATION_CODE);
        return good.with(Column.QUALIFICATION_CODE, code.substring(0, from) + part + code.substring(to));
    }

    private static ExamRecord withId(ExamRecord good, String id) {
        return code(good.with(Column.ID_NO, id), 9, 27, id);
    }

    private static ExamRecord withProvince(ExamRecord good, String province) {
        return code(good.with(Column.PROVINCE, province), 4, 6, province);
    }

    private static String wrongCheck(String id) {
        return id.substring(0, 17) + (id.charAt(17) == 'X' ? '0' : id.charAt(17) == '9' ? 'X' : (char) (id.charAt(17) + 1));
    }

    private static String another(String id) {
        LocalDate birthDate = ResidentId.of(id).birthDate();
        return ResidentId.compose(DivisionCode.of(id.substring(0, 6)), birthDate.plusDays(1), 500).value();
    }
}
