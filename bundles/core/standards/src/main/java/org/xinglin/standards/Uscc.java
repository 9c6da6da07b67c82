package org.xinglin.standards;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds a unified social credit code (统一社会信用代码, GB 32100-2015, rulebook §2.7.5) of 18 characters.
 *
 * @param value department 1, kind 1, division 6, organisation code 9, check 1
 */
public record Uscc(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if form or check character is wrong
     */
    public Uscc {
        if (!isValid(value)) {
            throw new IllegalArgumentException("no unified social credit code");
        }
    }

    /** Parses 18 characters, small letters included; empty when form or check character is wrong. */
    public static Optional<Uscc> parse(String text) {
        String upper = text == null ? null : text.toUpperCase(Locale.ROOT);
        return isValid(upper) ? Optional.of(new Uscc(upper)) : Optional.empty();
    }

    /**
     * Composes a code with both check characters.
     *
     * @param prefix two characters: registering department and kind, as 12 for a public institution
     * @param organisation first eight characters of the organisation code
     */
    public static Uscc compose(String prefix, DivisionCode division, String organisation) {
        String body = prefix + division.value() + organisation + OrganisationCode.checkCharacter(organisation);
        return new Uscc(body + checkCharacter(body));
    }

    /** Returns the check character of the first 17. */
    public static char checkCharacter(CharSequence seventeen) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(seventeen.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static boolean isValid(String text) {
        return text != null && FORM.matcher(text).matches() && checkCharacter(text) == text.charAt(17);
    }

    /** Returns the division in which the organisation was registered. */
    public DivisionCode division() {
        return DivisionCode.of(value.substring(2, 8));
    }

    /** Returns the nine characters of the organisation code. */
    public String organisationCode() {
        return value.substring(8, 17);
    }
}
