package org.xinglin.sample;

import java.util.stream.Stream;

/** Names the columns of an exam-centre file, format 1, in the order in which this writer puts them. */
enum Column {

    SEQ("seq"), ACTION("action"), EXAM_YEAR("examYear"), EXAM_CATEGORY("examCategory"), PROVINCE("province"),
    EXAM_POINT("examPoint"), ADMISSION_TICKET_NO("admissionTicketNo"), NAME("name"), GENDER("gender"),
    BIRTH_DATE("birthDate"), ETHNICITY("ethnicity"), ID_TYPE("idType"), ID_NO("idNo"), EDUCATION("education"),
    SCHOOL("school"), MAJOR("major"), QUALIFICATION_CODE("qualificationCode"), AWARDED_ON("awardedOn"),
    PREVIOUS_QUALIFICATION_CODE("previousQualificationCode"), REASON("reason");

    private final String title;

    Column(String title) {
        this.title = title;
    }

    /** Returns the name in the header. */
    String title() {
        return title;
    }

    static String[] header() {
        return Stream.of(values()).map(Column::title).toArray(String[]::new);
    }
}
