package org.xinglin.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tab-separated UTF-8 tables beside this class; the first line names the columns. */
final class Tables {

    private Tables() {
    }

    static List<String[]> rows(String name) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("table " + name + " is not in the bundle");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading table " + name, e);
        }
    }

    /** Returns the values of a table {@code value, weight}. */
    static Weighted<String> weighted(String name) {
        List<String[]> rows = rows(name);
        return new Weighted<>(rows.stream().map(r -> r[0]).toList(),
                rows.stream().map(r -> Integer.valueOf(r[1])).toList());
    }
}
