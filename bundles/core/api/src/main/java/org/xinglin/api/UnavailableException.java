package org.xinglin.api;

/** Says that a part of the system is away for now; the same call may succeed later. The edge answers 503. */
public class UnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String part;

    /** Names the part that is away, for example {@code ledger} or {@code tenant 13: migrations}. */
    public UnavailableException(String part) {
        super(part + " is not available");
        this.part = part;
    }

    /** Names the part that is away and why. */
    public UnavailableException(String part, Throwable cause) {
        super(part + " is not available", cause);
        this.part = part;
    }

    /** Returns the part that is away. */
    public String part() {
        return part;
    }
}
