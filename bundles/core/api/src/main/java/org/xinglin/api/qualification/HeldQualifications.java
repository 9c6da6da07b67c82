package org.xinglin.api.qualification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;

/**
 * Takes over qualifications that their holders have had since before the register was kept here, many at a time (R-DAT-10). What
 * the exam centre or a counter brought stands: a row that says the same is that qualification (R-DAT-12).
 */
@ProviderType
public interface HeldQualifications {

    /**
     * Is a qualification as the old register had it, checked.
     *
     * @param idNo number of the document; kept sealed
     * @param origin EXAM, LEGACY, MILITARY, HMT_RECOGNITION or TCM_SKILL
     * @param code certificate code; kept sealed
     * @param examCategory with the ticket, the key by which the exam centre knows it; both empty if not known
     */
    record Held(PersonId person, String idType, String idNo, String name, String gender, LocalDate birthDate, String origin,
            int year, String province, int level, String category, Optional<String> code, Optional<LocalDate> awardedOn,
            String education, String school, String major, String examCategory, String admissionTicketNo, String status) {

        /** Returns the id that it gets if it is new: always the same for the same qualification. */
        public UUID id() {
            return UUID.nameUUIDFromBytes(("held-qualification:" + person + "|" + year + "|" + province + "|" + level + "|" + category)
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }

        /** Says whether this is that qualification of the register: the same person, year, province, level and category. */
        public boolean is(Qualification known) {
            return known.person().equals(person) && known.year() == year && known.province().equals(province)
                    && known.level() == level && known.category().equals(category);
        }

        /** Returns the qualification of the register that it becomes; its code is not in it. */
        public Qualification qualification(UUID id) {
            return new Qualification(id, person, name, gender, birthDate, level, category, year, province, origin, status, awardedOn,
                    education, school, major, "");
        }

        @Override
        public String toString() {
            return "Held[" + person + "]";
        }
    }

    /** Is one taken over. @param isNew whether it was not in the register before */
    record Taken(UUID id, boolean isNew) {
    }

    /** Enters what is not there yet, in one transaction; answers in the order of the rows. Refused if its code is another's. */
    List<Outcome<Taken>> enter(List<Held> rows);

    /**
     * Enters as {@link #enter(List)} does, and returns what the persons have then.
     *
     * @param persons those of the rows, and others
     */
    Entered enter(List<Held> rows, Collection<PersonId> persons);

    /**
     * Is what became of rows.
     *
     * @param outcomes in the order of the rows
     * @param held the qualifications that the persons have; who has none is not in it
     */
    record Entered(List<Outcome<Taken>> outcomes, Map<PersonId, List<Qualification>> held) {

        /** Takes copies. */
        public Entered {
            outcomes = List.copyOf(outcomes);
            held = Map.copyOf(held);
        }
    }

    /** Returns the qualifications of these persons; who has none is not in the answer. Codes are not shown in them. */
    Map<PersonId, List<Qualification>> of(Collection<PersonId> persons);
}
