package org.xinglin.qualifications;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xinglin.standards.ResidentId;

/** Names the columns of a batch file by their headers. */
enum Column {

    SEQ("seq", true),
    ACTION("action", true),
    EXAM_YEAR("examYear", true),
    EXAM_CATEGORY("examCategory", true),
    PROVINCE("province", true),
    EXAM_POINT("examPoint", true),
    ADMISSION_TICKET_NO("admissionTicketNo", true),
    NAME("name", true),
    GENDER("gender", true),
    BIRTH_DATE("birthDate", true),
    ETHNICITY("ethnicity", false),
    ID_TYPE("idType", true),
    ID_NO("idNo", true),
    EDUCATION("education", true),
    SCHOOL("school", true),
    MAJOR("major", true),
    QUALIFICATION_CODE("qualificationCode", false),
    AWARDED_ON("awardedOn", false),
    PREVIOUS_QUALIFICATION_CODE("previousQualificationCode", false),
    REASON("reason", false);

    /** How many there are. */
    static final int COUNT = values().length;

    private static final Map<String, Column> BY_HEADER =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(c -> c.header, Function.identity()));
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{11,}[Xx]?");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST_SHOWN = 60;
    private static final int CODE_HEAD = 9;

    final String header;
    final boolean required;

    Column(String header, boolean required) {
        this.header = header;
        this.required = required;
    }

    /** Returns the column of a header, or null. */
    static Column of(String header) {
        return BY_HEADER.get(header);
    }

    /** Returns a value of this column as the reject file may show it: no whole name, ID number or code. */
    String masked(String value) {
        return shortened(switch (this) {
            case NAME -> value.isEmpty() ? "" : value.substring(0, value.offsetByCodePoints(0, 1)) + "**";
            case ID_NO -> ResidentId.mask(value);
            case QUALIFICATION_CODE, PREVIOUS_QUALIFICATION_CODE -> value.length() <= CODE_HEAD ? value
                    : value.substring(0, CODE_HEAD) + "*".repeat(value.length() - CODE_HEAD);
            case ADMISSION_TICKET_NO -> value;
            // A number that slipped into a neighbouring column must not be shown either
            default -> LONG_NUMBER.matcher(value).replaceAll(m -> ResidentId.mask(m.group()));
        });
    }

    private static String shortened(String value) {
        String shown = CONTROL.matcher(value).replaceAll("?");
        return shown.length() <= LONGEST_SHOWN ? shown : shown.substring(0, LONGEST_SHOWN) + "…";
    }
}
