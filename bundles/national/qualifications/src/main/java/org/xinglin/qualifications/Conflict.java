package org.xinglin.qualifications;

import org.xinglin.api.Text;

/** Names what the register, or another record of the batch, says against a record that is good by itself. */
enum Conflict {

    DIFFERS_IN_BATCH(Column.ADMISSION_TICKET_NO, "R-FEED-12", "本批中有同一考试、同一准考证号而内容不同的记录，均不入库",
            "records of this batch have the same key and differ: none of them goes in"),
    CODE_SHARED(Column.QUALIFICATION_CODE, "R-FEED-12", "本批中有其他考生使用同一证书编码，均不入库",
            "another candidate of this batch has the same code: neither goes in"),
    CODE_TAKEN(Column.QUALIFICATION_CODE, "R-FEED-12", "该证书编码已属于另一资格记录",
            "another qualification has this code already"),
    DIFFERS(null, "R-FEED-12", "与已入库记录不同；如需修改请按 R-FEED-30 使用 CORRECT",
            "differs from the record in the register; use CORRECT to change it (R-FEED-30)"),
    RESCINDED(null, "R-FEED-18", "该资格已被撤销", "the qualification has been revoked"),
    UNKNOWN_CORRECTED(Column.ADMISSION_TICKET_NO, "R-FEED-30", "没有可更正的记录", "there is no such record to correct"),
    UNKNOWN_REVOKED(Column.ADMISSION_TICKET_NO, "R-FEED-18", "没有可撤销的记录", "there is no such record to revoke"),
    EXAM_YEAR_CORRECTED(Column.EXAM_YEAR, "R-FEED-30", "年度不得更正", "the year may not be corrected"),
    PROVINCE_CORRECTED(Column.PROVINCE, "R-FEED-30", "省份不得更正", "the province may not be corrected"),
    EXAM_CATEGORY_CORRECTED(Column.EXAM_CATEGORY, "R-FEED-30", "级别和类别不得更正",
            "level and category may not be corrected"),
    ADMISSION_TICKET_NO_CORRECTED(Column.ADMISSION_TICKET_NO, "R-FEED-30", "准考证号不得更正",
            "the admission ticket number may not be corrected"),
    OTHER_CODE(Column.PREVIOUS_QUALIFICATION_CODE, "R-FEED-30", "与已入库记录的证书编码不符",
            "not the code of the record in the register"),
    OTHER_PERSON(Column.ID_NO, "R-FEED-18", "与已入库记录不是同一人", "not the person of the record in the register"),
    ID_TYPE_CORRECTED(Column.ID_TYPE, "R-FEED-30", "证件类型不得更正", "the kind of document may not be corrected"),
    EXAM_POINT_CORRECTED(Column.EXAM_POINT, "R-FEED-30", "考点不得更正", "the exam point may not be corrected"),
    ETHNICITY_CORRECTED(Column.ETHNICITY, "R-FEED-30", "民族不得更正", "the ethnic group may not be corrected"),
    AWARDED_ON_CORRECTED(Column.AWARDED_ON, "R-FEED-30", "授予日期不得更正", "the date of award may not be corrected"),
    NEW_CODE_MISSING(Column.QUALIFICATION_CODE, "R-FEED-35", "更正身份证号须同时给出新的证书编码",
            "a corrected ID number needs the new code that embeds it");

    private final Column column;
    private final String rule;
    private final Text problem;

    Conflict(Column column, String rule, String zh, String en) {
        this.column = column;
        this.rule = rule;
        this.problem = Text.of(zh, en);
    }

    /** Returns the reject of a record; the value is not repeated. */
    Reject of(long line, int seq) {
        return new Reject(line, Integer.toString(seq), column == null ? "" : column.header, rule, "", problem);
    }
}
