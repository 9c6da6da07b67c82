package org.xinglin.accounts;

import org.xinglin.standards.ResidentId;

/** Masks what identifies a person, for answers and logs (R-PUB-24). */
final class Masks {

    private Masks() {
    }

    /** Returns {@code 130***********9990}. */
    static String idNo(String number) {
        return ResidentId.mask(number);
    }

    /** Returns {@code 151****0658}. */
    static String mobile(String number) {
        return number.length() < 8 ? "*".repeat(number.length())
                : number.substring(0, 3) + "*".repeat(number.length() - 7) + number.substring(number.length() - 4);
    }

    /** Returns {@code h***@example.cn}. */
    static String email(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "***" : address.charAt(0) + "***" + address.substring(at);
    }
}
