package org.xinglin.register;

/** Names the two tables that hold records; the constants are their names in SQL. */
enum Table {
    /** What everyone reads. */
    record,
    /** What a rebuild makes, seen by its own transaction only. */
    rebuilt
}
