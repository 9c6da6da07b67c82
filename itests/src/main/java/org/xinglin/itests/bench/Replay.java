package org.xinglin.itests.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xinglin.itests.bench.StatementLog.Executed;

/**
 * Writes executed statements so that pgbench executes them as a life of its own: with tables named by schema, values of the types
 * that the server infers, and the life's own identifiers made from {@code :id}.
 */
final class Replay {

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
            + "|(?<![0-9a-fA-F])[0-9a-f]{32,64}(?![0-9a-fA-F])|\\bE[0-9A-HJKMNP-TV-Z]{26}\\b|(?<!\\d)\\d{12,18}(?!\\d)");
    private static final Pattern SERIES = Pattern.compile("[1-4]\\d{8}");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern TABLE = Pattern.compile("\\b(from|join|into|update|only|table)(\\s+)([a-z_]+)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VARIABLE = Pattern.compile("(?<!:):(?!:)\\w");
    private static final Pattern CONSTANT = Pattern.compile("(?<![eE])'((?:[^':]++|'')*+:(?:[^']++|'')*+)'");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Connection connection;
    private final Set<String> shared;
    private final Map<String, Set<String>> tables;
    private final Map<String, Long> marks;
    private final Map<String, Integer> sent = new HashMap<>();
    private final Map<String, Integer> own = new HashMap<>();

    /**
     * Prepares for one life.
     *
     * @param shared identifiers that are not the life's own
     * @param tables names by schema
     * @param marks by schema, the position after which the life's messages stand in the outbox
     */
    Replay(Connection connection, Set<String> shared, Map<String, Set<String>> tables, Map<String, Long> marks) {
        this.connection = connection;
        this.shared = shared;
        this.tables = tables;
        this.marks = marks;
    }

    /** Returns the identifiers, codes and hashes in a value. */
    static Set<String> identifiers(String value) {
        return TOKEN.matcher(value).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    /** Returns a statement as pgbench is to execute it, with its end. */
    String statement(Executed one) throws SQLException {
        String text = CONSTANT.matcher(qualified(one))
                .replaceAll(found -> Matcher.quoteReplacement(literal(found.group(1).replace("''", "'"))));
        if (VARIABLE.matcher(text).find()) {
            throw new IllegalStateException("a colon that pgbench would take for a variable: " + one.text());
        }
        if (!one.values().isEmpty()) {
            List<String> types = types(one);
            text = PLACE.matcher(text).replaceAll(place -> {
                int number = Integer.parseInt(place.group(1));
                return Matcher.quoteReplacement(value(one, one.values().get(number), types.get(number - 1)));
            });
        }
        return one.text().toLowerCase(Locale.ROOT).startsWith("insert into outbox") ? tellingPositions(one, text) : text + ";";
    }

    private String tellingPositions(Executed one, String text) {
        int before = sent.getOrDefault(one.role(), 0);
        int count = identifiers(one.values().get(1)).size();
        sent.put(one.role(), before + count);
        String columns = IntStream.range(0, count).mapToObj(n -> "(array_agg(position ORDER BY position))[" + (n + 1) + "] AS o_"
                + one.role() + "_" + (before + n)).collect(Collectors.joining(", "));
        return "WITH sent AS (" + text + " RETURNING position) SELECT " + columns + " FROM sent \\gset";
    }

    private String qualified(Executed one) {
        Set<String> known = tables.getOrDefault(one.role(), Set.of());
        return TABLE.matcher(one.text()).replaceAll(table -> known.contains(table.group(3).toLowerCase(Locale.ROOT))
                ? "$1$2" + one.role() + ".$3" : "$0");
    }

    private List<String> types(Executed one) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET search_path TO " + one.role() + ", extension");
            statement.execute("DEALLOCATE ALL");
            statement.execute("PREPARE bench_life AS " + one.text());
            try (ResultSet row = statement.executeQuery(
                    "SELECT parameter_types::text[] FROM pg_prepared_statements WHERE name = 'bench_life'")) {
                row.next();
                return List.of((String[]) row.getArray(1).getArray());
            }
        } catch (SQLException e) {
            throw new SQLException("cannot prepare what " + one.role() + " executed: " + one.text(), e);
        }
    }

    private String value(Executed one, String value, String type) {
        if (value == null) {
            return "NULL::" + type;
        }
        if (type.equals("bigint[]") || type.equals("bigint")) {
            return positions(one, value, type);
        }
        if (SERIES.matcher(value).matches()) {
            // Serials of one division are given out one after another; lives of many divisions do not wait for each other.
            return "(" + literal(value.substring(0, 5)) + " || lpad(:client_id::text, 4, '0'))::" + type;
        }
        boolean document = value.contains("\":");
        if (document || identifiers(value).stream().allMatch(shared::contains)) {
            return literal(value) + "::" + type;
        }
        if (type.equals("uuid")) {
            return made(value) + "::uuid";
        }
        return "(" + spliced(value) + ")::" + type;
    }

    private String spliced(String value) {
        StringBuilder expression = new StringBuilder();
        int from = 0;
        for (Matcher token = TOKEN.matcher(value); token.find(); from = token.end()) {
            expression.append(literal(value.substring(from, token.start()))).append(" || ")
                    .append(shared.contains(token.group()) ? literal(token.group()) : made(token.group())).append(" || ");
        }
        return expression.append(literal(value.substring(from))).toString();
    }

    /** Returns the expression of a text that takes an own identifier's place: the same for the same, new for each life. */
    private String made(String token) {
        String digest = "md5('k" + own.computeIfAbsent(token, t -> own.size()) + "' || :id::text)";
        int length = token.length();
        if (token.charAt(0) == 'E') {
            return "'E' || upper(left(" + digest + ", 26))";
        }
        if (length == 36) {
            return digest + "::uuid::text";
        }
        if (NUMBER.matcher(token).matches()) {
            return literal(token.substring(0, length - 9)) + " || lpad(:id::text, 9, '0')";
        }
        return length == 32 ? digest : "left(" + digest + " || " + digest + ", " + length + ")";
    }

    private String positions(Executed one, String value, String type) {
        Long mark = marks.get(one.role());
        List<Long> numbers = NUMBER.matcher(value).results().map(n -> Long.valueOf(n.group())).toList();
        if (mark == null || numbers.isEmpty() || numbers.stream().anyMatch(n -> n <= mark || n > mark + 10_000)) {
            return literal(value) + "::" + type;
        }
        String list = numbers.stream().map(n -> ":o_" + one.role() + "_" + (n - mark - 1) + "::bigint")
                .collect(Collectors.joining(", "));
        return type.endsWith("[]") ? "ARRAY[" + list + "]" : list;
    }

    private static String literal(String text) {
        return "E'" + text.replace("\\", "\\\\").replace("'", "''").replace(":", "\\x3a").replace("\n", "\\n") + "'";
    }
}
