package org.xinglin.api;

/** Says that what was named does not exist, or not for this caller. The edge answers 404. */
public class UnknownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names what is unknown, without personal data: {@code tenant 99}, {@code application <uuid>}. */
    public UnknownException(String what) {
        super("unknown: " + what);
    }
}
