package org.xinglin.sample;

import java.util.List;
import java.util.SplittableRandom;

/** Draws values by weight. */
final class Weighted<T> {

    private final T[] slots;

    /** Spreads the values over a table of as many slots as the weights sum up to. */
    @SuppressWarnings("unchecked")
    Weighted(List<T> values, List<Integer> weights) {
        slots = (T[]) new Object[weights.stream().mapToInt(Integer::intValue).sum()];
        int slot = 0;
        for (int i = 0; i < values.size(); i++) {
            for (int w = 0; w < weights.get(i); w++) {
                slots[slot++] = values.get(i);
            }
        }
    }

    T draw(SplittableRandom random) {
        return slots[random.nextInt(slots.length)];
    }
}
