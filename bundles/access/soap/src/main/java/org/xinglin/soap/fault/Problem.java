package org.xinglin.soap.fault;

import java.util.List;
import java.util.OptionalLong;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.Text;

/** Carries a problem from where it is noticed to the fault that says it; never holds personal data. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Text message;
    private final transient List<Finding> findings;
    private final long retryAfter;

    private Problem(String code, Text message, List<Finding> findings, long retryAfter) {
        super(code, null, false, false);
        this.code = code;
        this.message = message;
        this.findings = findings;
        this.retryAfter = retryAfter;
    }

    /** Returns a problem without findings. @param code as REST says it */
    public static Problem of(String code, String zh, String en) {
        return new Problem(code, Text.of(zh, en), List.of(), -1);
    }

    /** Returns a problem that passes by itself after some seconds. */
    public static Problem later(String code, String zh, String en, long seconds) {
        return new Problem(code, Text.of(zh, en), List.of(), Math.max(1, seconds));
    }

    /** Returns the accepted value. @throws Problem with the refusal's findings; the first one gives code and message */
    public static <T> T accepted(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T> accepted) {
            return accepted.value();
        }
        List<Finding> findings = outcome.findings();
        throw new Problem(findings.get(0).code(), findings.get(0).message(), List.copyOf(findings), -1);
    }

    /** Returns the stable code. */
    public String code() {
        return code;
    }

    /** Returns what is wrong, in both languages. */
    public Text text() {
        return message;
    }

    /** Returns the findings; empty if it is no refusal. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns after how many seconds to try again, if that helps. */
    public OptionalLong retryAfter() {
        return retryAfter < 0 ? OptionalLong.empty() : OptionalLong.of(retryAfter);
    }
}
