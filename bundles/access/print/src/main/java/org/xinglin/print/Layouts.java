package org.xinglin.print;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Holds the layouts of the official forms by business type, as {@code layouts.json} says. */
final class Layouts {

    private static final String GENERAL = "general";
    private static final TypeReference<Map<String, Layout>> BY_TYPE = new TypeReference<>() {
    };

    private final Map<String, Layout> byType;

    private Layouts(Map<String, Layout> byType) {
        this.byType = Map.copyOf(byType);
    }

    /** Reads those of the bundle. */
    static Layouts bundled() {
        try (InputStream in = Layouts.class.getResourceAsStream("layouts.json")) {
            return new Layouts(JsonMapper.builder().build().readValue(in, BY_TYPE));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Returns the layout of a business type; for one that has none of its own the general layout, whose rows are the form's own
     * fields and whose title is the form's.
     *
     * @param formTitle title of the type's form schema
     */
    Layout of(String type, String formTitle) {
        Layout own = byType.get(type);
        return own == null ? byType.get(GENERAL).titled(tableTitle(formTitle)) : own;
    }

    private static String tableTitle(String formTitle) {
        if (formTitle.endsWith("表")) {
            return formTitle;
        }
        return formTitle + (formTitle.endsWith("申请") ? "表" : "申请表");
    }
}
