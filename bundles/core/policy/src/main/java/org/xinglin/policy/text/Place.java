package org.xinglin.policy.text;

/**
 * Is a place in a text, both from 1; 0 stands for the whole.
 *
 * @param block whether a block of lines begins in the line after it
 */
public record Place(int line, int column, boolean block) {

    /** The text as a whole. */
    public static final Place WHOLE = new Place(0, 0, false);

    /** Returns a place in an expression that stands here. @param inLine from 1 @param inColumn from 0 */
    public Place inside(int inLine, int inColumn) {
        if (block) {
            return new Place(line + inLine, 0, false);
        }
        return inLine == 1 ? new Place(line, column + inColumn, false) : new Place(line + inLine - 1, 0, false);
    }
}
