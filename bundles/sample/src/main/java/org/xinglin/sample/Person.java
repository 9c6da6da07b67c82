package org.xinglin.sample;

import java.time.LocalDate;
import org.xinglin.standards.Gender;
import org.xinglin.standards.ResidentId;

/** Holds an invented person whose number, birth date and gender agree. */
record Person(String name, Gender gender, LocalDate birthDate, String ethnicity, ResidentId id) {

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
