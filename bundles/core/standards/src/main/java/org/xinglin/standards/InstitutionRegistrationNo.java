package org.xinglin.standards;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds the registration number of a medical institution (医疗机构登记号, rulebook §2.7.4): 22 characters, or the 12 digits
 * of older ones of clinics and village posts.
 *
 * @param value organisation code 9, division 6, economic type 2, institution category 4, management class 1; or
 *     division 6, 4 and 2 digits
 */
public record InstitutionRegistrationNo(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{8}[0-9X]\\d{6}\\d{2}[A-Z]\\d{3}\\d");
    private static final Pattern LEGACY = Pattern.compile("\\d{12}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it has neither form
     */
    public InstitutionRegistrationNo {
        if (value == null || !FORM.matcher(value).matches() && !LEGACY.matcher(value).matches()) {
            throw new IllegalArgumentException("no institution registration number");
        }
    }

    /** Parses 22 characters or 12 digits, empty when it has neither form. */
    public static Optional<InstitutionRegistrationNo> parse(String text) {
        return text != null && (FORM.matcher(text).matches() || LEGACY.matcher(text).matches())
                ? Optional.of(new InstitutionRegistrationNo(text)) : Optional.empty();
    }

    /**
     * Composes a 22-character number.
     *
     * @param organisation first eight characters of the organisation code
     * @param economicType two digits
     * @param category letter and three digits (WS 218), as A100 for a general hospital
     * @param management 1 non-profit, 2 for profit, 9 other
     */
    public static InstitutionRegistrationNo compose(String organisation, DivisionCode division, String economicType,
            String category, int management) {
        return new InstitutionRegistrationNo(organisation + OrganisationCode.checkCharacter(organisation)
                + division.value() + economicType + category + management);
    }

    /** Tells whether it is one of the older 12-digit numbers. */
    public boolean isLegacy() {
        return value.length() == 12;
    }

    /** Returns the division in the number, which need not be the institution's present one. */
    public DivisionCode division() {
        return DivisionCode.of(isLegacy() ? value.substring(0, 6) : value.substring(9, 15));
    }

    /**
     * Tells whether the check character of the organisation code is right. Its rule is not confirmed by the sources, so a
     * number is not refused for it.
     */
    public boolean hasRightCheck() {
        return !isLegacy() && OrganisationCode.checkCharacter(value) == value.charAt(8);
    }

    /** Returns letter and three digits of the institution's category, empty in the 12-digit form. */
    public Optional<String> category() {
        return isLegacy() ? Optional.empty() : Optional.of(value.substring(17, 21));
    }
}
