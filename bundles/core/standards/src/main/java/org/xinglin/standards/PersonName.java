package org.xinglin.standards;

import java.util.regex.Pattern;

/** Judges a person's Chinese name (rulebook §2.1): at most 50 characters, Han characters and · between them. */
public final class PersonName {

    /** Most characters (code points) of a name. */
    public static final int MAX_LENGTH = 50;

    /** The dot between the parts of a name, U+00B7. */
    public static final char DOT = '·';

    private static final Pattern LOOK_ALIKES = Pattern.compile("[•・‧∙⋅．]");

    private PersonName() {
    }

    /** Tells whether a name, already normalised, is well formed. */
    public static boolean isValid(String name) {
        if (name == null || name.isEmpty()) {
            return false;
        }
        int length = 0;
        boolean dotAllowed = false;
        for (int i = 0; i < name.length(); length++) {
            int c = name.codePointAt(i);
            i += Character.charCount(c);
            if (c == DOT) {
                if (!dotAllowed) {
                    return false;
                }
                dotAllowed = false;
            } else if (isHan(c)) {
                dotAllowed = true;
            } else {
                return false;
            }
        }
        return dotAllowed && length <= MAX_LENGTH;
    }

    /** Strips the ends and turns the look-alikes of the dot (• ・ ‧ ∙ ⋅ ．) into it; compare and store names so. */
    public static String normalise(String name) {
        return name == null ? "" : LOOK_ALIKES.matcher(name.strip()).replaceAll("·");
    }

    /** Tells whether a code point is a Han character; the supplementary ideographic planes count whole. */
    private static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || c >= 0x20000 && c <= 0x3FFFD;
    }
}
