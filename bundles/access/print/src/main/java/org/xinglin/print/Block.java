package org.xinglin.print;

import java.util.List;

/** Is one thing that stands on the form, from top to bottom. */
sealed interface Block {

    /** A heading over the full width. */
    record Heading(String text) implements Block {
    }

    /**
     * A row of the table.
     *
     * @param cells from left to right
     */
    record Row(List<Cell> cells) implements Block {

        /** Takes a copy. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param label whether it names what stands beside or below it
     * @param weight share of the width
     */
    record Cell(String text, boolean label, float weight) {
    }

    /**
     * The photo beside the rows that follow, as many as fit.
     *
     * @param image jpg or png; empty for a place where one is glued
     */
    record Photo(byte[] image) implements Block {
    }

    /**
     * A box that is filled in by hand.
     *
     * @param label who fills it in
     * @param lines what is printed at its top
     * @param signatures what is printed at its bottom, each with the room of its blank
     * @param room height left free between both, in lines
     */
    record Box(String label, List<String> lines, List<String> signatures, int room) implements Block {

        /** Takes copies. */
        public Box {
            lines = List.copyOf(lines);
            signatures = List.copyOf(signatures);
        }
    }
}
