package org.xinglin.qualifications;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.qualification.Persons;
import org.xinglin.standards.Gender;
import org.xinglin.standards.IdType;
import org.xinglin.standards.PersonName;
import org.xinglin.standards.ResidentId;

/**
 * Holds an identity document that was checked, in the form in which accounts and the feed keep theirs, so that all come to the
 * same person.
 */
record Document(String name, IdType type, String number, String gender, LocalDate birthDate) {

    private static final Pattern OTHER = Pattern.compile("[\\p{IsHan}A-Z0-9()-]{5,24}");

    /** Checks what an officer saw. A resident ID number tells gender and date of birth; other documents need both. */
    static Outcome<Document> of(Persons.Shown shown, LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        String name = PersonName.normalise(shown.name());
        if (!PersonName.isValid(name)) {
            wrong.add(Finding.of("name-malformed", "R-REG-197", "/name", "请填写身份证件上的姓名（汉字，可含间隔号）",
                    "give the name as on the document, in Chinese characters"));
        }
        Optional<IdType> type = IdType.find(shown.idType());
        if (type.isEmpty()) {
            wrong.add(Finding.of("id-type-unknown", "R-REG-197", "/idType", "证件类型代码不存在；居民身份证为01",
                    "there is no such kind of document; a resident identity card is 01"));
            return Outcome.refused(wrong);
        }
        String number = shown.idNo() == null ? "" : shown.idNo().strip().toUpperCase(Locale.ROOT);
        boolean resident = type.get().carriesResidentId();
        Optional<ResidentId> id = resident ? ResidentId.parse(number) : Optional.empty();
        if (resident ? id.isEmpty() : !OTHER.matcher(number).matches()) {
            wrong.add(Finding.of("id-number-wrong", "R-REG-197", "/idNo", "证件号码有误，请核对证件后重新填写",
                    "the document's number is wrong; compare it with the document"));
        }
        Optional<String> gender = told(id.map(i -> i.gender().code()), shown.gender(), "/gender", wrong);
        Optional<LocalDate> birth = told(id.map(ResidentId::birthDate), shown.birthDate(), "/birthDate", wrong);
        if (wrong.isEmpty() && (Gender.find(gender.orElse("")).isEmpty() || birth.filter(day -> !day.isAfter(today)).isEmpty())) {
            wrong.add(Finding.of("gender-and-birth-date-required", "R-REG-197",
                    Gender.find(gender.orElse("")).isEmpty() ? "/gender" : "/birthDate",
                    "该证件号码不含性别和出生日期，请按证件填写；出生日期不得晚于今天",
                    "this number tells neither gender nor date of birth: give both as on the document, no day to come"));
        }
        return wrong.isEmpty() ? Outcome.accepted(new Document(name, type.get(), number, gender.get(), birth.get()))
                : Outcome.refused(wrong);
    }

    /** Returns what the number tells, else what the officer says; both must agree. */
    private static <T> Optional<T> told(Optional<T> byNumber, Optional<T> said, String field, List<Finding> wrong) {
        if (byNumber.isPresent() && said.isPresent() && !byNumber.equals(said)) {
            wrong.add(Finding.of("id-number-says-otherwise", "R-REG-197", field, "与证件号码不一致，请核对",
                    "the document's number says otherwise; compare"));
        }
        return byNumber.or(() -> said);
    }

    @Override
    public String toString() {
        return "Document[" + type + "]";
    }
}
