package org.xinglin.rest.view;

import java.util.Optional;

/** Helps the views: what is absent in the api is absent in JSON. */
final class Views {

    private Views() {
    }

    /** Returns the value, or null if there is none or it is an empty text. */
    static <T> T orNull(Optional<T> value) {
        return value.orElse(null);
    }

    /** Returns the text, or null if it is empty. */
    static String orNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
