package org.xinglin.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.effect.Effect;

/**
 * Is what one row adds to a person's records.
 *
 * @param id of the record
 * @param steps its effects with their days
 */
record Piece(Line line, UUID id, List<Step> steps) {

    /** Is an effect on its day; steps of one day go in the order of their ranks. */
    record Step(LocalDate on, int rank, Effect effect) {

        static Step grant(LocalDate on, Effect effect) {
            return new Step(on, 0, effect);
        }

        static Step add(LocalDate on, Effect effect) {
            return new Step(on, 1, effect);
        }

        static Step endFiling(LocalDate on, Effect effect) {
            return new Step(on, 2, effect);
        }

        static Step endRegistration(LocalDate on, Effect effect) {
            return new Step(on, 3, effect);
        }
    }
}
