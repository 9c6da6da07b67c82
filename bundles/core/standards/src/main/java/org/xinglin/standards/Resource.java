package org.xinglin.standards;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Reads the tab-separated UTF-8 tables beside this class: the first line names the columns, no value holds a tab. */
final class Resource {

    private Resource() {
    }

    static <T> List<T> rows(String name, Function<String[], T> row) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("table " + name + " is not in the bundle");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines().skip(1).map(line -> row.apply(line.split("\t", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading table " + name, e);
        }
    }

    static LocalDate date(String text, LocalDate whenEmpty) {
        return text.isEmpty() ? whenEmpty : LocalDate.parse(text);
    }
}
