package org.xinglin.api;

import java.util.UUID;

/**
 * Names a person nationally without telling who it is.
 *
 * <p>The value is made from the keyed blind index of the person's identity document (see {@code FieldCipher.personId}), so
 * that every room that sees the document comes to the same id and nobody without the key can go back.
 */
public record PersonId(UUID value) implements Comparable<PersonId> {

    /** Checks that there is a value. */
    public PersonId {
        if (value == null) {
            throw new IllegalArgumentException("a person id needs a value");
        }
    }

    /** Parses the text form of the UUID. */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
