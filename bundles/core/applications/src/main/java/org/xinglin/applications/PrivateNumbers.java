package org.xinglin.applications;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xinglin.api.Finding;
import org.xinglin.api.business.Form;
import org.xinglin.standards.PersonalNumbers;

/** Refuses resident ID numbers and qualification codes in what people write: they belong in no free text (R-PUB-20). */
final class PrivateNumbers {

    private PrivateNumbers() {
    }

    /** Returns a finding for each text of a form that holds an ID number. */
    static List<Finding> in(Form form) {
        return form.values().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .filter(e -> texts(e.getValue()).anyMatch(PersonalNumbers::identify))
                .map(e -> finding("/" + e.getKey())).toList();
    }

    /** Returns a finding if a text holds an ID number. */
    static List<Finding> in(String field, String text) {
        return PersonalNumbers.identify(text) ? List.of(finding(field)) : List.of();
    }

    private static Stream<String> texts(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(PrivateNumbers::texts);
        }
        return value instanceof Collection<?> all ? all.stream().flatMap(PrivateNumbers::texts) : Stream.of(value.toString());
    }

    private static Finding finding(String field) {
        return Finding.of("private-number", "R-PUB-20", field, "请勿填写身份证号码或医师资格证书编码，系统已知晓您的身份",
                "leave out ID numbers and qualification codes: the system knows who you are");
    }
}
