package org.xinglin.takeover;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers the rows of one person from all files. */
record PersonRows(Who who, Map<SourceFile, List<Line>> lines) {

    PersonRows(Who who) {
        this(who, new EnumMap<>(SourceFile.class));
    }

    void add(Line line) {
        lines.computeIfAbsent(line.file(), file -> new ArrayList<>(2)).add(line);
    }

    List<Line> of(SourceFile file) {
        return lines.getOrDefault(file, List.of());
    }

    @Override
    public String toString() {
        return who.toString();
    }
}
