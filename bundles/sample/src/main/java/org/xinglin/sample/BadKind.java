package org.xinglin.sample;

/**
 * Lists the ways in which a record of a file can be wrong so that it, and nothing else of the file, is quarantined. Each
 * names the rule broken and the column in which it is seen.
 */
enum BadKind {

    ID_CHECK("R-FEED-13", Column.ID_NO, "check character of the identity number is wrong"),
    ID_FORMAT("R-FEED-13", Column.ID_NO, "identity number has 17 characters"),
    BIRTH_DATE_DIFFERS("R-FEED-13", Column.BIRTH_DATE, "birth date is not that of the identity number"),
    GENDER_DIFFERS("R-FEED-13", Column.GENDER, "gender is not that of the identity number"),
    CODE_FORMAT("R-FEED-13", Column.QUALIFICATION_CODE, "qualification code has 26 characters"),
    CODE_YEAR("R-FEED-13", Column.QUALIFICATION_CODE, "year in the code is not the exam year"),
    CODE_PROVINCE("R-FEED-13", Column.QUALIFICATION_CODE, "province in the code is not the record's"),
    CODE_LEVEL("R-FEED-13", Column.QUALIFICATION_CODE, "level in the code is not the exam category's"),
    CODE_CATEGORY("R-FEED-13", Column.QUALIFICATION_CODE, "category in the code is not the exam category's"),
    CODE_ID("R-FEED-13", Column.QUALIFICATION_CODE, "identity number in the code is another person's"),
    EXAM_CATEGORY_UNKNOWN("R-FEED-13", Column.EXAM_CATEGORY, "exam category is unknown"),
    PROVINCE_UNKNOWN("R-FEED-13", Column.PROVINCE, "province is unknown"),
    PROVINCE_NO_TENANT("R-FEED-13", Column.PROVINCE, "province keeps no register (Hong Kong)"),
    NAME_INVALID("R-FEED-10", Column.NAME, "name has letters and digits"),
    NAME_TOO_LONG("R-FEED-10", Column.NAME, "name has 51 characters"),
    GENDER_UNKNOWN("R-FEED-13", Column.GENDER, "gender code is unknown"),
    ETHNICITY_UNKNOWN("R-FEED-13", Column.ETHNICITY, "ethnicity code is unknown"),
    ID_TYPE_UNKNOWN("R-FEED-13", Column.ID_TYPE, "identity document type is unknown"),
    EDUCATION_UNKNOWN("R-FEED-13", Column.EDUCATION, "education code is unknown"),
    ACTION_UNKNOWN("R-FEED-10", Column.ACTION, "action is none of ADD, CORRECT, REVOKE"),
    NAME_MISSING("R-FEED-10", Column.NAME, "name is empty"),
    ID_MISSING("R-FEED-10", Column.ID_NO, "identity number is empty"),
    TICKET_MISSING("R-FEED-10", Column.ADMISSION_TICKET_NO, "admission ticket number is empty"),
    PROVINCE_MISSING("R-FEED-13", Column.PROVINCE, "province is empty"),
    SEQ_NOT_NUMERIC("R-FEED-10", Column.SEQ, "seq is no number"),
    SEQ_REPEATED("R-FEED-10", Column.SEQ, "two records of the file have one seq: neither goes in"),
    EXAM_YEAR_MALFORMED("R-FEED-10", Column.EXAM_YEAR, "exam year is no year"),
    DATE_MALFORMED("R-FEED-10", Column.BIRTH_DATE, "birth date is not written yyyy-MM-dd"),
    TEXT_TOO_LONG("R-FEED-10", Column.SCHOOL, "school has 1,000 characters"),
    CONTROL_CHARACTER("R-FEED-10", Column.SCHOOL, "school holds the character NUL"),
    KEY_REPEATED("R-FEED-12", Column.ADMISSION_TICKET_NO, "two records of the file for one key differ: neither goes in"),
    CORRECTS_UNKNOWN("R-FEED-30", Column.ADMISSION_TICKET_NO, "correction of what was never delivered"),
    CORRECTS_UNCORRECTABLE("R-FEED-30", Column.EXAM_CATEGORY, "correction of the category, which cannot be corrected"),
    REVOKES_UNKNOWN("R-FEED-18", Column.ADMISSION_TICKET_NO, "revocation of what was never delivered");

    private final String rule;
    private final Column column;
    private final String problem;

    BadKind(String rule, Column column, String problem) {
        this.rule = rule;
        this.column = column;
        this.problem = problem;
    }

    /** Returns the rule that a record of this kind breaks. */
    String rule() {
        return rule;
    }

    /** Returns the column in which it is seen. */
    Column column() {
        return column;
    }

    /** Returns in words what is wrong. */
    String problem() {
        return problem;
    }

    /** Tells whether it takes two records of a file to be wrong so. */
    boolean takesTwo() {
        return this == SEQ_REPEATED || this == KEY_REPEATED;
    }
}
