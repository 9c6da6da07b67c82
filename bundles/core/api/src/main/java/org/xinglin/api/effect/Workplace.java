package org.xinglin.api.effect;

import java.util.UUID;

/**
 * Names an institution as it was when an effect was made.
 *
 * @param divisionCode six digits
 */
public record Workplace(UUID id, String name, String divisionCode) {

    /** Returns it with another name. */
    public Workplace called(String other) {
        return new Workplace(id, other, divisionCode);
    }
}
