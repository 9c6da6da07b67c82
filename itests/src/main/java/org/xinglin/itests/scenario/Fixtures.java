package org.xinglin.itests.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.ResidentId;

/**
 * Reads the fixtures of scenarios, files as a province takes over (resources {@code scenarios/<tenant>/*.csv}), and writes copies
 * of one person: the same life with another document number, name and codes, so that every scenario has its own.
 */
final class Fixtures {

    static final List<String> TENANTS = List.of("11", "13", "14", "43", "44", "61");
    private static final List<String> OFFICES = List.of("authorities.csv", "institutions.csv");
    private static final List<String> RECORDS = List.of("qualifications.csv", "registrations.csv", "filings.csv");
    private static final String MARKS = "子丑寅卯辰巳午未申酉戌亥";

    private final Map<String, Integer> copies = new HashMap<>();

    /** Is a person of the fixtures, or a copy. Not to be printed. */
    record Who(String name, String idNo, String qualificationCode, String practiceCode) {

        @Override
        public String toString() {
            return "Who[]";
        }
    }

    /** Is the table of a file: header and rows. */
    private record Table(List<String> header, List<List<String>> rows) {

        String get(List<String> row, String column) {
            return row.get(header.indexOf(column));
        }

    }

    /** Returns the rows of a file of a tenant, each by column; none if there is no such file. */
    static List<Map<String, String>> rows(String tenant, String file) {
        Table table = table(tenant, file);
        return table.rows().stream().map(row -> {
            Map<String, String> values = new HashMap<>();
            table.header().forEach(column -> values.put(column, table.get(row, column)));
            return values;
        }).toList();
    }

    /**
     * Writes a person's files, one folder a tenant that holds any of the records, beside its offices. The first copy is the
     * fixture itself.
     *
     * @param key of the fixture, as P01
     * @param instead values of columns of {@code registrations.csv} that are to be others
     */
    Who write(Path folder, String key, Map<String, String> instead) throws IOException {
        Who original = original(key);
        Who copy = copy(original, copies.merge(key, 1, Integer::sum) - 1);
        for (String tenant : TENANTS) {
            List<String> theirs = RECORDS.stream().filter(file -> rows(tenant, file).stream()
                    .anyMatch(row -> row.get("idNo").equals(original.idNo()))).toList();
            if (!theirs.isEmpty()) {
                Path there = Files.createDirectories(folder.resolve(tenant));
                writeOffices(there, tenant);
                for (String file : theirs) {
                    Files.writeString(there.resolve(file), text(tenant, file, original, copy, instead));
                }
            }
        }
        return copy;
    }

    /** Writes a tenant's authorities and institutions. */
    static void writeOffices(Path folder, String tenant) throws IOException {
        Files.createDirectories(folder);
        for (String file : OFFICES) {
            Files.writeString(folder.resolve(file), read(tenant, file));
        }
    }

    private static String text(String tenant, String file, Who original, Who copy, Map<String, String> instead) {
        Table table = table(tenant, file);
        boolean registrations = file.equals("registrations.csv");
        String mark = copy.idNo().substring(14, 17);
        UnaryOperator<String> renamed = key -> key + "-" + mark;
        StringBuilder text = new StringBuilder(String.join(",", table.header())).append('\n');
        for (List<String> row : table.rows()) {
            if (!table.get(row, "idNo").equals(original.idNo())) {
                continue;
            }
            List<String> values = new ArrayList<>();
            for (String column : table.header()) {
                String value = table.get(row, column);
                values.add(switch (column) {
                    case "idNo" -> copy.idNo();
                    case "name" -> copy.name();
                    case "code" -> copy.qualificationCode();
                    case "practiceCode" -> copy.practiceCode();
                    case "key", "registration" -> original.equals(copy) ? value : renamed.apply(value);
                    default -> registrations ? instead.getOrDefault(column, value) : value;
                });
            }
            text.append(String.join(",", values)).append('\n');
        }
        return text.toString();
    }

    private static Who original(String key) {
        for (String tenant : TENANTS) {
            for (Map<String, String> row : rows(tenant, "registrations.csv")) {
                if (row.get("key").equals(key) || row.get("key").startsWith(key + "-")) {
                    String code = rows(tenant, "qualifications.csv").stream()
                            .filter(q -> q.get("idNo").equals(row.get("idNo"))).findFirst().orElseThrow().get("code");
                    return new Who(row.get("name"), row.get("idNo"), code, row.get("practiceCode"));
                }
            }
        }
        throw new IllegalArgumentException("no fixture " + key);
    }

    /** Keeps place, birth and gender: the sequence goes up or down by twos. */
    private static Who copy(Who original, int number) {
        if (number == 0) {
            return original;
        }
        String id = original.idNo();
        int sequence = Integer.parseInt(id.substring(14, 17));
        int another = sequence > 500 ? sequence - 2 * number : sequence + 2 * number;
        LocalDate birth = LocalDate.of(Integer.parseInt(id.substring(6, 10)), Integer.parseInt(id.substring(10, 12)),
                Integer.parseInt(id.substring(12, 14)));
        String copied = ResidentId.compose(DivisionCode.of(id.substring(0, 6)), birth, another).value();
        String name = original.name();
        for (int left = number; left > 0; left /= MARKS.length()) {
            name += MARKS.charAt(left % MARKS.length());
        }
        return new Who(name, copied,
                original.qualificationCode().replace(id, copied).replace(fifteen(id), fifteen(copied)),
                original.practiceCode().substring(0, 9) + String.format("%06d",
                        Integer.parseInt(original.practiceCode().substring(9)) + 1000 * number));
    }

    private static String fifteen(String id) {
        return id.substring(0, 6) + id.substring(8, 17);
    }

    private static Table table(String tenant, String file) {
        String text = read(tenant, file);
        List<List<String>> lines = text.lines().filter(line -> !line.isBlank())
                .map(line -> List.of(line.split(",", -1))).toList();
        return lines.isEmpty() ? new Table(List.of(), List.of()) : new Table(lines.get(0), lines.subList(1, lines.size()));
    }

    private static String read(String tenant, String file) {
        try (InputStream in = Fixtures.class.getResourceAsStream("/scenarios/" + tenant + "/" + file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
