package org.xinglin.ledger;

import java.security.SecureRandom;
import java.time.Clock;

/**
 * Makes identification codes 电子化注册识别码: {@code E}, ten characters of the time, fifteen of chance and one that checks them,
 * all but the first in Crockford's alphabet (no I, L, O, U). 27 characters; the rule book allows 64 (§2.7.3).
 */
final class IdentificationCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int TIME = 10;
    private static final int CHANCE = 15;

    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    IdentificationCode(Clock clock) {
        this.clock = clock;
    }

    /** Returns a new code. */
    String next() {
        StringBuilder code = new StringBuilder("E");
        long millis = clock.millis();
        for (int i = TIME - 1; i >= 0; i--) {
            code.append(ALPHABET.charAt((int) (millis >>> 5 * i) & 31));
        }
        byte[] bytes = new byte[CHANCE];
        chance.nextBytes(bytes);
        for (byte b : bytes) {
            code.append(ALPHABET.charAt(b & 31));
        }
        return code.append(check(code, 1)).toString();
    }

    /** Says whether a code is well formed and its check character right. */
    static boolean isWellFormed(String code) {
        return code.matches("E[" + ALPHABET + "]{26}")
                && check(code.substring(0, code.length() - 1), 1) == code.charAt(code.length() - 1);
    }

    /** Returns the check character by Luhn's method modulo 32. */
    private static char check(CharSequence text, int from) {
        int sum = 0;
        int factor = 2;
        for (int i = text.length() - 1; i >= from; i--) {
            int addend = factor * ALPHABET.indexOf(text.charAt(i));
            sum += addend / 32 + addend % 32;
            factor = 3 - factor;
        }
        return ALPHABET.charAt((32 - sum % 32) % 32);
    }
}
