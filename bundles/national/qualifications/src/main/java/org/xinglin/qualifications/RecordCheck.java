package org.xinglin.qualifications;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinglin.api.Text;
import org.xinglin.standards.Education;
import org.xinglin.standards.Ethnicity;
import org.xinglin.standards.ExamCategory;
import org.xinglin.standards.Gender;
import org.xinglin.standards.IdType;
import org.xinglin.standards.PersonName;
import org.xinglin.standards.Province;
import org.xinglin.standards.QualificationCode;
import org.xinglin.standards.QualificationCode.Mismatch;
import org.xinglin.standards.ResidentId;

/**
 * Judges one record by itself: form, codes of the tables, and the agreement of ID number, birth date, gender and
 * qualification code (R-FEED-10, 13, 17). What needs the register or the other records of the batch is judged in the
 * database. Pure.
 */
final class RecordCheck {

    private static final String FORM = "R-FEED-10";
    private static final String AGREEMENT = "R-FEED-13";
    private static final String MILITARY = "R-FEED-17";
    private static final int LONGEST_TICKET = 40;
    private static final int LONGEST_TEXT = 200;

    private final long records;
    private final LocalDate today;
    private final int columns;

    /** @param records of the batch: the highest seq @param columns that the header has @param today in Asia/Shanghai */
    RecordCheck(long records, int columns, LocalDate today) {
        this.records = records;
        this.columns = columns;
        this.today = today;
    }

    /** Returns the record as what it says, or null after adding everything that is wrong with it to the rejects. */
    Candidate judge(Row row, boolean seqRepeated, List<Reject> rejects) {
        int before = rejects.size();
        if (row.fields() != columns) {
            rejects.add(new Reject(row.line(), shownSeq(row), "", FORM,
                    "", Text.of("该行有 " + row.fields() + " 个字段，应为 " + columns + " 个",
                            "the line has " + row.fields() + " fields, " + columns + " are expected")));
            return null;
        }
        Candidate candidate = new Reading(row, rejects).read(seqRepeated);
        return rejects.size() == before ? candidate : null;
    }

    /** Reads one row. */
    private final class Reading {

        private final Row row;
        private final List<Reject> rejects;

        Reading(Row row, List<Reject> rejects) {
            this.row = row;
            this.rejects = rejects;
        }

        Candidate read(boolean seqRepeated) {
            int seq = seq(seqRepeated);
            Action action = Action.of(row.get(Column.ACTION));
            if (action == null) {
                reject(Column.ACTION, FORM, "应为 ADD、CORRECT 或 REVOKE", "ADD, CORRECT or REVOKE is expected");
            }
            // A revocation names its target by the key; whatever else it says must be well formed too
            boolean whole = action != Action.REVOKE;
            int year = year();
            ExamCategory exam = exam(year);
            String province = province();
            String ticket = ticket();
            String name = name(whole);
            String gender = coded(Column.GENDER, whole, Gender.find(row.get(Column.GENDER)));
            LocalDate birthDate = date(Column.BIRTH_DATE, whole);
            String ethnicity = coded(Column.ETHNICITY, false, Ethnicity.find(row.get(Column.ETHNICITY)));
            String education = coded(Column.EDUCATION, whole, Education.find(row.get(Column.EDUCATION)));
            Optional<IdType> idType = IdType.find(row.get(Column.ID_TYPE));
            coded(Column.ID_TYPE, whole || !row.get(Column.ID_NO).isEmpty(), idType);
            Optional<ResidentId> residentId = residentId(idType, birthDate, gender, whole);
            String idNo = residentId.map(ResidentId::value).orElseGet(() -> Fields.capitals(text(Column.ID_NO)));
            String code = code(year, province, exam, idType, residentId, idNo);
            LocalDate awardedOn = date(Column.AWARDED_ON, false);
            String previous = previousCode(action);
            String reason = text(Column.REASON);
            if (action == Action.ADD && reason != null) {
                reject(Column.REASON, FORM, "仅更正与撤销可以填写", "for CORRECT and REVOKE only");
            }
            return new Candidate(row.line(), seq, action, year, exam, province, text(Column.EXAM_POINT), ticket, name,
                    gender, birthDate, ethnicity, idType.map(IdType::code).orElse(null), idNo, education,
                    text(Column.SCHOOL), text(Column.MAJOR), code, awardedOn,
                    idType.filter(RecordCheck::military).isPresent() ? "MILITARY" : "EXAM", previous, reason);
        }

        private int seq(boolean repeated) {
            int seq = row.seq();
            if (seq < 1 || seq > records) {
                reject(Column.SEQ, FORM, "应为 1 至 " + records + " 的整数", "a whole number from 1 to " + records + " is expected");
            } else if (repeated) {
                reject(Column.SEQ, FORM, "序号在本批中重复，相关记录均不入库",
                        "another record of the batch has this number: neither goes in");
            }
            return seq;
        }

        private int year() {
            int year = Fields.digits(row.get(Column.EXAM_YEAR), 4, 4);
            if (year < 0 || year > today.getYear()) {
                reject(Column.EXAM_YEAR, FORM, "应为四位年份，且不晚于今年", "a year of four digits, not after this one, is expected");
            }
            return year;
        }

        private ExamCategory exam(int year) {
            ExamCategory exam = ExamCategory.find(row.get(Column.EXAM_CATEGORY), year).orElse(null);
            if (exam == null && year > 0) {
                reject(Column.EXAM_CATEGORY, AGREEMENT, "该年度没有此考试类别代码", "no exam category of that year has this code");
            }
            return exam;
        }

        private String province() {
            String province = row.get(Column.PROVINCE);
            if (Province.isTenant(province)) {
                return province;
            }
            reject(Column.PROVINCE, AGREEMENT, "应为省级区划代码，港澳台除外",
                    "the code of a province is expected, not of Hong Kong, Macau or Taiwan");
            return null;
        }

        private String ticket() {
            String ticket = row.get(Column.ADMISSION_TICKET_NO);
            if (ticket.isEmpty() || ticket.length() > LONGEST_TICKET || !Fields.printable(ticket) || ticket.indexOf(' ') >= 0) {
                reject(Column.ADMISSION_TICKET_NO, FORM, "准考证号必填，不超过 40 个字符，不含空格",
                        "an admission ticket number of at most 40 characters without spaces is expected");
            }
            return ticket;
        }

        private String name(boolean needed) {
            String name = row.get(Column.NAME);
            if (name.isEmpty() && !needed) {
                return null;
            }
            if (!PersonName.isValid(name)) {
                name = PersonName.normalise(name);
                if (!PersonName.isValid(name)) {
                    reject(Column.NAME, FORM, "姓名应为不超过 50 个汉字，可含间隔号“·”",
                            "at most 50 Han characters, with · between them, are expected");
                }
            }
            return name;
        }

        private String coded(Column column, boolean needed, Optional<?> found) {
            String value = row.get(column);
            if (value.isEmpty() && !needed) {
                return null;
            }
            if (found.isEmpty()) {
                reject(column, AGREEMENT, value.isEmpty() ? "必填" : "代码不在代码表中",
                        value.isEmpty() ? "a value is expected" : "the code is not in its table");
                return null;
            }
            return value;
        }

        private LocalDate date(Column column, boolean needed) {
            String value = row.get(column);
            if (value.isEmpty() && !needed) {
                return null;
            }
            LocalDate date = Fields.date(value);
            if (date == null || column == Column.BIRTH_DATE && date.isAfter(today)) {
                reject(column, FORM, "应为 yyyy-MM-dd 格式的日期，出生日期不得晚于今天",
                        "a date yyyy-MM-dd is expected, of birth not in the future");
            }
            return date;
        }

        private Optional<ResidentId> residentId(Optional<IdType> type, LocalDate birthDate, String gender, boolean needed) {
            String value = row.get(Column.ID_NO);
            if (value.isEmpty()) {
                if (needed) {
                    reject(Column.ID_NO, FORM, "必填", "a value is expected");
                }
                return Optional.empty();
            }
            if (type.filter(IdType::carriesResidentId).isEmpty()) {
                return Optional.empty();
            }
            Optional<ResidentId> id = ResidentId.parse(value);
            if (id.isEmpty()) {
                reject(Column.ID_NO, AGREEMENT, Disagreement.of(ResidentId.problem(value).orElseThrow()));
                return id;
            }
            if (birthDate != null && !id.get().birthDate().equals(birthDate)) {
                reject(Column.BIRTH_DATE, AGREEMENT, "出生日期与身份证号不一致", "the birth date is not the ID number's");
            }
            if (gender != null && !id.get().gender().code().equals(gender)) {
                reject(Column.GENDER, AGREEMENT, "性别与身份证号不一致", "the gender is not the ID number's");
            }
            return id;
        }

        private String code(int year, String province, ExamCategory exam, Optional<IdType> idType,
                Optional<ResidentId> residentId, String idNo) {
            String value = row.get(Column.QUALIFICATION_CODE);
            if (value.isEmpty()) {
                return null;
            }
            if (idType.filter(RecordCheck::military).isPresent()) {
                reject(Column.QUALIFICATION_CODE, MILITARY, "军队考生的证书由军队卫生主管部门发放，不得带证书编码",
                        "the military health department issues this certificate: no code is expected");
                return null;
            }
            Optional<QualificationCode> parsed = QualificationCode.parse(value);
            if (parsed.isEmpty()) {
                reject(Column.QUALIFICATION_CODE, AGREEMENT, "证书编码应为年度 4 位、省份 2 位、级别 1 位、类别 2 位及身份证号",
                        "a code has year 4, province 2, level 1, category 2 digits and the ID number");
                return null;
            }
            QualificationCode code = parsed.get();
            if (year < 0 || province == null) {
                // Said already; there is nothing to compare the code with
                return code.value();
            }
            if (residentId.isPresent() && exam != null) {
                code.mismatches(year, province, exam, residentId.get()).forEach(this::rejectCode);
            } else if (exam != null && idNo != null && idType.filter(t -> !t.carriesResidentId()).isPresent()) {
                Set<Mismatch> mismatches = ResidentId.parse(code.idPart())
                        .map(id -> code.mismatches(year, province, exam, id)).orElseGet(() -> Set.of(Mismatch.ID));
                mismatches.forEach(this::rejectCode);
                if (!mismatches.contains(Mismatch.ID) && !code.idPart().equals(idNo)) {
                    rejectCode(Mismatch.ID);
                }
            }
            return code.value();
        }

        private void rejectCode(Mismatch mismatch) {
            reject(Column.QUALIFICATION_CODE, AGREEMENT, Disagreement.of(mismatch));
        }

        private String previousCode(Action action) {
            String value = row.get(Column.PREVIOUS_QUALIFICATION_CODE);
            if (value.isEmpty()) {
                return null;
            }
            if (action == Action.ADD) {
                reject(Column.PREVIOUS_QUALIFICATION_CODE, FORM, "仅更正与撤销可以填写", "for CORRECT and REVOKE only");
            }
            Optional<QualificationCode> code = QualificationCode.parse(value);
            if (code.isEmpty()) {
                reject(Column.PREVIOUS_QUALIFICATION_CODE, AGREEMENT, "不是医师资格证书编码", "not a qualification code");
            }
            return code.map(QualificationCode::value).orElse(null);
        }

        private String text(Column column) {
            String value = row.get(column);
            if (value.length() > LONGEST_TEXT || !Fields.printable(value)) {
                reject(column, FORM, "不超过 200 个字符，不含控制字符", "at most 200 characters, no control characters, are expected");
            }
            return value.isEmpty() ? null : value;
        }

        private void reject(Column column, String rule, String zh, String en) {
            reject(column, rule, Text.of(zh, en));
        }

        private void reject(Column column, String rule, Text problem) {
            rejects.add(new Reject(row.line(), shownSeq(row), column.header, rule, column.masked(row.get(column)), problem));
        }
    }

    private static String shownSeq(Row row) {
        return row.seq() < 0 ? "" : row.get(Column.SEQ);
    }

    private static boolean military(IdType type) {
        return type == IdType.MILITARY_ID || type == IdType.ARMED_POLICE_ID;
    }
}
