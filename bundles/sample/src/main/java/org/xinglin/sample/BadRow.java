package org.xinglin.sample;

/** Lists the ways in which a row of a register's files can be wrong; each names the file and the rule that rejects it. */
enum BadRow {

    ID_CHECK("registrations.csv", "R-DAT-10"),
    NAME_INVALID("registrations.csv", "R-DAT-10"),
    PRACTICE_CODE_FORMAT("registrations.csv", "R-REG-48"),
    PRACTICE_CODE_OF_ANOTHER("registrations.csv", "R-REG-48"),
    SCOPE_OF_ANOTHER_CATEGORY("registrations.csv", "R-DAT-30"),
    INSTITUTION_UNKNOWN("registrations.csv", "R-REG-41"),
    QUALIFICATION_UNKNOWN("registrations.csv", "R-REG-60"),
    LEVEL_DIFFERS("registrations.csv", "R-REG-61"),
    APPROVED_IN_FUTURE("registrations.csv", "R-REG-70"),
    ENDED_WITHOUT_DAY("registrations.csv", "R-DAT-04"),
    SECOND_IN_PLACE("registrations.csv", "R-REG-45"),
    QUALIFICATION_CODE_OF_ANOTHER("qualifications.csv", "R-FEED-13"),
    FILING_AT_MAIN_INSTITUTION("filings.csv", "R-REG-144"),
    FILING_WITHOUT_REGISTRATION("filings.csv", "R-REG-140"),
    FILING_ENDS_BEFORE_IT_BEGINS("filings.csv", "R-REG-143"),
    MULTISITE_TOO_LATE("multisites.csv", "R-REG-165"),
    ASSESSMENT_WITHOUT_RESULT("assessments.csv", "L1-42"),
    BAN_OF_NO_KIND("bans.csv", "R-REG-36"),
    FIELDS_MISSING("registrations.csv", "RFC 4180");

    private final String file;
    private final String rule;

    BadRow(String file, String rule) {
        this.file = file;
        this.rule = rule;
    }

    /** Returns the file in which it is. */
    String file() {
        return file;
    }

    /** Returns the rule that rejects it. */
    String rule() {
        return rule;
    }
}
