package org.xinglin.rest.problem;

import java.util.List;
import java.util.OptionalLong;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import org.xinglin.api.Finding;
import org.xinglin.api.Text;

/** Carries a problem from where it is noticed to the edge; its detail never holds personal data. */
public final class ProblemException extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Text detail;
    private final transient List<Finding> findings;
    private final long retryAfter;

    private ProblemException(int status, String code, Text detail, List<Finding> findings, long retryAfter) {
        super(code, Response.status(status).build());
        this.status = status;
        this.code = code;
        this.detail = detail;
        this.findings = findings;
        this.retryAfter = retryAfter;
    }

    /** Returns a problem without findings. */
    public static ProblemException of(int status, String code, String zh, String en) {
        return new ProblemException(status, code, Text.of(zh, en), List.of(), -1);
    }

    /** Returns a problem that passes by itself after some seconds. */
    public static ProblemException later(int status, String code, String zh, String en, long seconds) {
        return new ProblemException(status, code, Text.of(zh, en), List.of(), Math.max(1, seconds));
    }

    /** Returns the problem that states a refusal; the first finding gives code and detail. */
    public static ProblemException refusal(int status, List<Finding> findings) {
        Finding first = findings.get(0);
        return new ProblemException(status, first.code(), first.message(), List.copyOf(findings), -1);
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns the stable code. */
    public String code() {
        return code;
    }

    /** Returns what is wrong, in both languages. */
    public Text detail() {
        return detail;
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
