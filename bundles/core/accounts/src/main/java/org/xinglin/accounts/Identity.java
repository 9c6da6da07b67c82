package org.xinglin.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xinglin.api.Finding;
import org.xinglin.api.account.Channel;
import org.xinglin.api.account.NewAccount;
import org.xinglin.standards.IdType;
import org.xinglin.standards.PersonName;
import org.xinglin.standards.ResidentId;

/** Judges who somebody says he is and where he can be reached (R-ACC-01, 02), and brings it into one form. */
final class Identity {

    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");
    private static final Pattern OTHER_DOCUMENT = Pattern.compile("[\\p{IsHan}A-Z0-9()-]{5,24}");
    private static final int EMAIL_LENGTH = 100;

    private Identity() {
    }

    /** Returns the same with name, document number, mobile number and address in the form in which they are kept. */
    static NewAccount normalise(NewAccount wanted) {
        String idNo = strip(wanted.idNo()).toUpperCase(Locale.ROOT);
        return new NewAccount(PersonName.normalise(wanted.name()), strip(wanted.idType()), idNo, strip(wanted.mobile()),
                strip(wanted.email()), strip(wanted.username()), wanted.password() == null ? "" : wanted.password());
    }

    /** Returns every fault of a normalised wish; empty if it may become an account. */
    static List<Finding> check(NewAccount wanted) {
        List<Finding> found = person(wanted);
        mobile(wanted.mobile()).ifPresent(found::add);
        email(wanted.email()).ifPresent(found::add);
        found.addAll(Credentials.ofDoctor(wanted.username(), wanted.password()));
        return found;
    }

    /** Returns a normalised name and document; all else is empty. */
    static NewAccount normalise(String name, String idType, String idNo) {
        return normalise(new NewAccount(name, idType, idNo, "", "", "", ""));
    }

    /** Returns every fault of a normalised name and document (R-ACC-01). */
    static List<Finding> person(NewAccount wanted) {
        List<Finding> found = new ArrayList<>();
        if (!PersonName.isValid(wanted.name())) {
            found.add(Finding.of("name-malformed", "R-ACC-01", "/name",
                    "请填写身份证件上的姓名；姓名不是登录用户名，请不要输入字母及数字。",
                    "Give the name as on the identity document; it is not the login name and has no letters or digits."));
        }
        document(wanted.idType(), wanted.idNo()).ifPresent(found::add);
        return found;
    }

    /** Returns what is wrong with a mobile number. */
    static Optional<Finding> mobile(String number) {
        return isMobile(number) ? Optional.empty() : Optional.of(Finding.of("mobile-malformed", "R-ACC-02", "/mobile",
                "请如实填写11位手机号码。", "Give a mobile number of 11 digits."));
    }

    /** Returns what is wrong with an e-mail address. */
    static Optional<Finding> email(String address) {
        boolean whole = address != null && address.length() <= EMAIL_LENGTH && EMAIL.matcher(address).matches();
        return whole ? Optional.empty() : Optional.of(Finding.of("email-malformed", "R-ACC-02", "/email",
                "请如实填写电子邮箱。", "Give an e-mail address."));
    }

    /** Returns what is wrong with a new address of a channel, named as the field {@code address}. */
    static Optional<Finding> address(Channel channel, String address) {
        return (channel == Channel.MOBILE ? mobile(address) : email(address))
                .map(f -> new Finding(f.code(), f.rule(), "/address", f.message()));
    }

    /** Says whether a text is a mobile number. */
    static boolean isMobile(String text) {
        return text != null && MOBILE.matcher(text).matches();
    }

    /** Returns what is wrong with a normalised document. */
    static Optional<Finding> document(String idType, String idNo) {
        Optional<IdType> type = IdType.find(idType);
        if (type.isEmpty()) {
            return Optional.of(Finding.of("id-type-unknown", "R-ACC-01", "/idType",
                    "证件类型代码不存在；居民身份证为01。", "There is no such kind of document; a resident identity card is 01."));
        }
        boolean whole = type.get().carriesResidentId() ? ResidentId.problem(idNo).isEmpty()
                : OTHER_DOCUMENT.matcher(idNo).matches();
        return whole ? Optional.empty() : Optional.of(Finding.of("id-number-wrong", "R-ACC-01", "/idNo",
                "证件号码有误，请核对后重新填写。", "The document's number is wrong; compare it with the document."));
    }

    static String strip(String text) {
        return text == null ? "" : text.strip();
    }
}
