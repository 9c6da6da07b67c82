package org.xinglin.qualifications;

/** Says what a record of the feed wants done; the letter is how staging writes it. */
enum Action {

    ADD('A'), CORRECT('C'), REVOKE('R');

    final char letter;

    Action(char letter) {
        this.letter = letter;
    }

    /** Returns the action of a word in the file, or null. */
    static Action of(String word) {
        return switch (word) {
            case "ADD" -> ADD;
            case "CORRECT" -> CORRECT;
            case "REVOKE" -> REVOKE;
            default -> null;
        };
    }
}
