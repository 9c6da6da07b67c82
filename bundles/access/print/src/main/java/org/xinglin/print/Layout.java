package org.xinglin.print;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Describes an official form as data: one entry of {@code layouts.json}.
 *
 * @param subtitle the case of the form, under its title; null if it has none
 * @param photo whether it has a place for the photo whatever its schema says
 * @param office what the box of the institution is called
 * @param granted what the authority ticks to approve
 * @param refused what it ticks to refuse
 * @param covers fields of the form that its rows show under other names
 */
record Layout(@JsonProperty(required = true) String title, String subtitle, boolean photo, @JsonProperty(required = true) String office,
        @JsonProperty(required = true) String granted, @JsonProperty(required = true) String refused, List<String> covers,
        List<Section> sections) {

    Layout {
        covers = covers == null ? List.of() : List.copyOf(covers);
        sections = sections == null ? List.of() : List.copyOf(sections);
    }

    /**
     * A part of the form under a heading, which is numbered by itself.
     *
     * @param columns headings of the columns of a comparison (变更前, 变更后); empty for labels and values by turns
     * @param blank what stands where there is no value
     * @param rows a label and the keys of its values, or labels and keys by turns; keys are those of {@link Values}
     */
    record Section(@JsonProperty(required = true) String heading, List<String> columns, String blank, List<List<String>> rows) {

        Section {
            columns = columns == null ? List.of() : List.copyOf(columns);
            blank = blank == null ? "／" : blank;
            rows = List.copyOf(rows);
        }
    }

    /** Returns the layout under another title. */
    Layout titled(String other) {
        return new Layout(other, subtitle, photo, office, granted, refused, covers, sections);
    }
}
