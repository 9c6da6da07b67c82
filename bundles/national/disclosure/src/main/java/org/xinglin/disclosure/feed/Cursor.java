package org.xinglin.disclosure.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Is a place in the feed: the epoch, and the position of the last change before it. Written {@code 1f3a90c2.4711}. */
record Cursor(String epoch, long position) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{8})\\.(0|[1-9][0-9]{0,17})");

    /** Reads a cursor; empty if it is none. */
    static Optional<Cursor> parse(String text) {
        Matcher matcher = FORM.matcher(text == null ? "" : text);
        return matcher.matches() ? Optional.of(new Cursor(matcher.group(1), Long.parseLong(matcher.group(2)))) : Optional.empty();
    }

    @Override
    public String toString() {
        return epoch + "." + position;
    }
}
