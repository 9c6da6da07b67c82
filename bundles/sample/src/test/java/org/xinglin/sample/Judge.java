package org.xinglin.sample;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinglin.standards.Education;
import org.xinglin.standards.Ethnicity;
import org.xinglin.standards.ExamCategory;
import org.xinglin.standards.Gender;
import org.xinglin.standards.IdType;
import org.xinglin.standards.PersonName;
import org.xinglin.standards.Province;
import org.xinglin.standards.QualificationCode;
import org.xinglin.standards.ResidentId;

/** Judges a record by itself, by R-FEED-13 and the format: names the columns that are wrong. */
final class Judge {

    private Judge() {
    }

    static Set<Column> faults(ExamRecord record, String source) {
        Set<Column> faults = EnumSet.noneOf(Column.class);
        check(faults, Column.SEQ, record.get(Column.SEQ).matches("[1-9]\\d*"));
        check(faults, Column.ACTION, List.of("ADD", "CORRECT", "REVOKE").contains(record.get(Column.ACTION)));
        check(faults, Column.EXAM_YEAR, record.get(Column.EXAM_YEAR).equals("2025"));
        check(faults, Column.PROVINCE, Province.isTenant(record.get(Column.PROVINCE)));
        check(faults, Column.ADMISSION_TICKET_NO, record.get(Column.ADMISSION_TICKET_NO).matches("\\d{15}"));
        check(faults, Column.NAME, PersonName.isValid(record.get(Column.NAME)));
        check(faults, Column.GENDER, Gender.find(record.get(Column.GENDER)).isPresent());
        check(faults, Column.ETHNICITY, Ethnicity.find(record.get(Column.ETHNICITY)).isPresent());
        check(faults, Column.ID_TYPE, IdType.find(record.get(Column.ID_TYPE)).isPresent());
        check(faults, Column.EDUCATION, Education.find(record.get(Column.EDUCATION)).isPresent());
        String school = record.get(Column.SCHOOL);
        check(faults, Column.SCHOOL, school.length() <= 100 && school.chars().noneMatch(Character::isISOControl));
        Optional<ExamCategory> exam = ExamCategory.find(record.get(Column.EXAM_CATEGORY), 2025)
                .filter(e -> e.source().equals(source));
        check(faults, Column.EXAM_CATEGORY, exam.isPresent());
        Optional<ResidentId> id = ResidentId.parse(record.get(Column.ID_NO));
        check(faults, Column.ID_NO, id.isPresent());
        boolean dated = record.get(Column.BIRTH_DATE).matches("\\d{4}-\\d{2}-\\d{2}");
        check(faults, Column.BIRTH_DATE, dated);
        id.ifPresent(number -> {
            check(faults, Column.GENDER, number.gender().code().equals(record.get(Column.GENDER)));
            check(faults, Column.BIRTH_DATE,
                    dated && number.birthDate().equals(LocalDate.parse(record.get(Column.BIRTH_DATE))));
        });
        String text = record.get(Column.QUALIFICATION_CODE);
        Optional<QualificationCode> code = QualificationCode.parse(text);
        check(faults, Column.QUALIFICATION_CODE, text.isEmpty() || code.isPresent());
        if (code.isPresent() && exam.isPresent() && id.isPresent()) {
            check(faults, Column.QUALIFICATION_CODE, code.get()
                    .mismatches(2025, record.get(Column.PROVINCE), exam.get(), id.get()).isEmpty());
        }
        return faults;
    }

    private static void check(Set<Column> faults, Column column, boolean holds) {
        if (!holds) {
            faults.add(column);
        }
    }
}
