package org.xinglin.clients;

import java.util.Optional;
import org.xinglin.api.Finding;
import org.xinglin.api.client.ClientDesk.Wanted;

/** Checks what is wanted of a client. */
final class WantedCheck {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_PER_MINUTE = 1_000_000;

    private WantedCheck() {
    }

    /** Returns what is wrong first, if anything is. */
    static Optional<Finding> fault(Wanted wanted, boolean institution) {
        String name = wanted.name() == null ? "" : wanted.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(Finding.of("name-malformed", "", "/name", "名称须为 1–100 个字符。", "A name has 1 to 100 characters."));
        }
        if (wanted.scopes().isEmpty() || wanted.scopes().stream().anyMatch(scope -> !scope.mayBelongTo(institution))) {
            return Optional.of(Finding.of("scope-not-permitted", "", "/scopes", "请选择此类客户端可以拥有的权限范围。",
                    "Choose scopes that a client of this kind may have."));
        }
        if (wanted.callsPerMinute() < 0 || wanted.callsPerMinute() > MOST_PER_MINUTE) {
            return Optional.of(Finding.of("limit-malformed", "", "/callsPerMinute", "每分钟调用次数须为 0–1000000。",
                    "Calls a minute are 0 to 1,000,000."));
        }
        boolean malformed = wanted.certificate().filter(text -> Secrets.fingerprint(text).isEmpty()).isPresent();
        return malformed ? Optional.of(malformed()) : Optional.empty();
    }

    /** Says that a fingerprint is none. */
    static Finding malformed() {
        return Finding.of("certificate-malformed", "", "/certificate", "证书指纹须为 SHA-256 的 64 位十六进制数。",
                "A certificate's fingerprint is a SHA-256 of 64 hexadecimal digits.");
    }

    /** Says that another client has the name. */
    static Finding taken() {
        return Finding.of("name-taken", "", "/name", "已有同名客户端。", "Another client has this name.");
    }
}
