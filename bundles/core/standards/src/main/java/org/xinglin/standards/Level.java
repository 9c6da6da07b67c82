package org.xinglin.standards;

import java.util.Optional;

/** Names the level of a doctor (医师级别, rulebook §2.8.1). */
public enum Level {

    /** 执业医师, whose practice place is a province. */
    LICENSED(1, "执业医师", "Licensed doctor"),
    /** 执业助理医师, whose practice place is a county. */
    ASSISTANT(2, "执业助理医师", "Licensed assistant doctor");

    private final int code;
    private final String zh;
    private final String en;

    Level(int code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /**
     * Returns the level of a code, 1 or 2.
     *
     * @throws IllegalArgumentException on any other
     */
    public static Level of(int code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no level " + code));
    }

    /** Returns the level of a code, empty when there is none. */
    public static Optional<Level> find(int code) {
        return switch (code) {
            case 1 -> Optional.of(LICENSED);
            case 2 -> Optional.of(ASSISTANT);
            default -> Optional.empty();
        };
    }

    /** Returns 1 or 2. */
    public int code() {
        return code;
    }

    /** Returns the Chinese title. */
    public String zh() {
        return zh;
    }

    /** Returns the English title. */
    public String en() {
        return en;
    }
}
