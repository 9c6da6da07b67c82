package org.xinglin.disclosure;

/** Names the two pairs of tables that hold the public register, as they are called in SQL. */
enum Tables {
    /** What the public reads. */
    LIVE("public_doctor", "unpublished"),
    /** What a rebuild makes, seen by its own transaction only. */
    REBUILT("rebuilt_doctor", "rebuilt_unpublished");

    private final String rows;
    private final String ended;

    Tables(String rows, String ended) {
        this.rows = rows;
        this.ended = ended;
    }

    /** Returns the table of what is public. */
    public String getRows() {
        return rows;
    }

    /** Returns the table of what is not public any more. */
    public String getEnded() {
        return ended;
    }
}
