package org.xinglin.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.Outcome;
import org.xinglin.api.business.RegStatus;

/** R-REG-63, R-REG-116: whatever was filled into a form stands on paper, whichever layout it has. */
class EveryFieldTest {

    private final List<String> words = new ArrayList<>();

    private static byte[] print(Desk desk) {
        return ((Outcome.Accepted<byte[]>) desk.forms().pdf(desk.application())).value();
    }

    @ParameterizedTest
    @CsvSource({"registration, registration", "upgrade, upgrade", "militaryin, military-in", "change, change", "militaryout, military-out",
        "cancellation, cancellation", "departure, departure", "filing, filing", "filingcancel, filing-cancel", "reissue, reissue"})
    void every_field_of_the_form_is_printed(String bundle, String type) throws Exception {
        Desk desk = new Desk().type(type, bundle);
        desk.registrations.add(desk.held(RegStatus.VALID, null, ""));
        JsonNode schema = JsonMapper.builder().build().readTree(Desk.schema(bundle, type));
        schema.path("properties").properties().forEach(field -> desk.fill(field.getKey(), value(field.getKey(), field.getValue())));
        Printed form = new Printed(print(desk));
        String read = form.written();
        assertFalse(words.isEmpty());
        for (String word : words) {
            assertTrue(read.contains(word.replaceAll("[\\s　]+", "")), word + " is not in " + read);
        }
        assertFalse(read.contains(Desk.FIRST.toString()) || read.contains(Desk.HELD.toString()), "a number stands for a name in " + read);
    }

    private Object value(String name, JsonNode field) {
        if (field.path("type").asText().equals("array")) {
            JsonNode item = field.path("items");
            return List.of(field.path("x-options").asText().equals("scopes") ? printed("11", "内科专业") : value(name, item));
        }
        if (field.path("type").asText().equals("object")) {
            Map<String, Object> members = new LinkedHashMap<>();
            field.path("properties").properties().forEach(member -> members.put(member.getKey(), value(member.getKey(), member.getValue())));
            return members;
        }
        if (field.path("type").asText().equals("boolean")) {
            words.add(field.path("title").asText() + "是");
            return true;
        }
        if (field.has("x-attachment")) {
            if (field.path("x-attachment").asText().equals("DOCUMENT") && field.has("title")) {
                words.add(field.path("title").asText() + "　1 份");
            }
            return (field.path("x-attachment").asText().equals("PHOTO") ? Desk.PHOTO : new UUID(6, name.hashCode())).toString();
        }
        if (field.has("x-labels")) {
            Map.Entry<String, JsonNode> last = null;
            for (Map.Entry<String, JsonNode> label : field.get("x-labels").properties()) {
                last = label;
            }
            return printed(last.getKey(), last.getValue().get(0).asText());
        }
        if (field.has("oneOf")) {
            return printed(field.at("/oneOf/0/const").asText(), field.at("/oneOf/0/title").asText());
        }
        if (field.path("format").asText().equals("date")) {
            int day = 1 + Math.floorMod(name.hashCode(), 28);
            return printed(String.format("2024-02-%02d", day), "2024年2月" + day + "日");
        }
        return switch (field.path("x-options").asText()) {
            case "institutions" -> printed(Desk.FIRST.toString(), "石家庄市第一医院");
            case "qualifications" -> printed(Desk.EXAM.toString(), "202413110***");
            case "registrations" -> printed(Desk.HELD.toString(), "保定市儿童医院");
            case "filings", "sites" -> printed(new UUID(8, 8).toString(), new UUID(8, 8).toString());
            case "categories" -> printed("10", "临床");
            case "titles" -> printed("233", "主治（主管）医师");
            case "educations" -> printed("10", "研究生");
            default -> printed("填写" + name, "填写" + name);
        };
    }

    private String printed(String value, String word) {
        words.add(word);
        return value;
    }

    @Test
    void forms_printed_at_once_do_not_disturb_each_other() {
        byte[] alone = print(Desk.registration());
        IntStream.range(0, 8).parallel().forEach(n -> assertArrayEquals(alone, print(Desk.registration())));
    }
}
