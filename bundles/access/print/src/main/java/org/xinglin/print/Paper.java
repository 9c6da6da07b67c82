package org.xinglin.print;

import java.time.Instant;
import java.util.List;

/**
 * Is the whole form as it goes on paper.
 *
 * @param subtitle empty if it has none
 * @param number number of the application, which the QR code holds too
 * @param printedAt when it is printed
 * @param seed makes the identity of the file
 */
record Paper(String title, String subtitle, String number, Instant printedAt, long seed, List<Block> blocks) {

    Paper {
        blocks = List.copyOf(blocks);
    }
}
