package org.xinglin.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xinglin.api.Finding;

/** Judges usernames and passwords, of doctors by the rulebook (R-ACC-03, 04), of staff more strictly. */
final class Credentials {

    private static final Pattern DOCTOR_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{5,11}");
    private static final Pattern DOCTOR_PASSWORD = Pattern.compile("(?=.*[A-Za-z])(?=.*[0-9])[A-Za-z0-9]{6,16}");
    private static final Pattern STAFF_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{2,31}");
    private static final Pattern STAFF_PASSWORD = Pattern.compile("(?=.*[A-Za-z])(?=.*[0-9])[\\x21-\\x7E]{8,64}");

    private Credentials() {
    }

    /** Returns what is wrong with a doctor's username and password. */
    static List<Finding> ofDoctor(String username, String password) {
        List<Finding> found = new ArrayList<>();
        if (!fits(DOCTOR_NAME, username)) {
            found.add(Finding.of("username-malformed", "R-ACC-03", "/username",
                    "用户名以字母开头，6至12位数字和字母组合。",
                    "A username begins with a letter and has 6 to 12 letters and digits."));
        }
        doctorPassword(password).ifPresent(found::add);
        return found;
    }

    /** Returns what is wrong with a doctor's password (R-ACC-04). */
    static Optional<Finding> doctorPassword(String password) {
        return fits(DOCTOR_PASSWORD, password) ? Optional.empty()
                : Optional.of(Finding.of("password-weak", "R-ACC-04", "/password",
                        "密码要求6至16位数字和字母组合，密码区分大小写。",
                        "A password has 6 to 16 letters and digits, at least one of each; case matters."));
    }

    /** Returns what is wrong with a staff member's username and password. */
    static List<Finding> ofStaff(String username, String password) {
        List<Finding> found = new ArrayList<>();
        staffName(username).ifPresent(found::add);
        staffPassword(username, password).ifPresent(found::add);
        return found;
    }

    /** Returns what is wrong with a staff member's username. */
    static Optional<Finding> staffName(String username) {
        return fits(STAFF_NAME, username) ? Optional.empty()
                : Optional.of(Finding.of("username-malformed", "R-ACC-35", "/username",
                        "用户名以字母开头，3至32位字母、数字、点、下划线或连字符。",
                        "A username begins with a letter and has 3 to 32 letters, digits, dots, underscores or hyphens."));
    }

    /** Returns what is wrong with a staff member's password. */
    static Optional<Finding> staffPassword(String username, String password) {
        if (!fits(STAFF_PASSWORD, password)) {
            return Optional.of(Finding.of("password-weak", "R-ACC-35", "/password",
                    "密码要求8至64位，须同时包含字母和数字，不得包含空格。",
                    "A password has 8 to 64 characters, at least one letter and one digit, and no spaces."));
        }
        return password.equalsIgnoreCase(username)
                ? Optional.of(Finding.of("password-weak", "R-ACC-35", "/password",
                        "密码不得与用户名相同。", "A password must differ from the username."))
                : Optional.empty();
    }

    private static boolean fits(Pattern pattern, String text) {
        return text != null && pattern.matcher(text).matches();
    }
}
