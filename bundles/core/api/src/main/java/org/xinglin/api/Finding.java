package org.xinglin.api;

/**
 * States one reason why something was refused, so that its reader can mend it.
 *
 * @param code stable, kebab-case, for example {@code one-valid-registration-per-place}
 * @param rule the rule or article behind it, for example {@code R-REG-68}
 * @param field JSON pointer of the field concerned, or the empty string
 * @param message what is wrong and what to do; never carries an ID number or a qualification code
 */
public record Finding(String code, String rule, String field, Text message) {

    /** Returns a finding about a field. */
    public static Finding of(String code, String rule, String field, String zh, String en) {
        return new Finding(code, rule, field, new Text(zh, en));
    }

    /** Returns a finding about the whole. */
    public static Finding of(String code, String rule, String zh, String en) {
        return new Finding(code, rule, "", new Text(zh, en));
    }
}
