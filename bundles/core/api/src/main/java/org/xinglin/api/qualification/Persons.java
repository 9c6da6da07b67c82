package org.xinglin.api.qualification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;

/**
 * Knows the persons who stand at a commission's counter (R-REG-03, R-REG-04). Their documents are kept in the national store,
 * sealed, and never leave it; whoever asks gets a person's id. Each call is one short piece of work of the national store.
 */
@ProviderType
public interface Persons {

    /**
     * Identifies a person by the document shown and keeps who it is. The same document is the same person, 15 and 18 digits of
     * one number included.
     *
     * @return who it is and what may be the same person under another name or number (R-REG-197), or what is wrong with it
     */
    Outcome<Identified> identify(Shown shown);

    /** Identifies a person whose document's number tells gender and date of birth. */
    default Outcome<PersonId> identify(String name, String idType, String idNo) {
        return identify(new Shown(name, idType, idNo, Optional.empty(), Optional.empty()))
                .then(identified -> Outcome.accepted(identified.person().id()));
    }

    /** Returns a person who was identified before. */
    Optional<Person> find(PersonId person);

    /**
     * Is a document as the officer sees it.
     *
     * @param idType code of the kind of document (rulebook §2.9)
     * @param gender GB/T 2261.1; needed unless the number tells it
     * @param birthDate needed unless the number tells it
     */
    record Shown(String name, String idType, String idNo, Optional<String> gender, Optional<LocalDate> birthDate) {

        @Override
        public String toString() {
            return "Shown[" + idType + "]";
        }
    }

    /** Is a person by the document shown last. */
    record Person(PersonId id, String name, String gender, LocalDate birthDate, String idType) {
    }

    /**
     * Is a person identified.
     *
     * @param otherNames names under which the register of qualifications or the counter knew this document before
     * @param namesakes qualifications entered by provinces for others of this name and date of birth: perhaps the same person
     */
    record Identified(Person person, List<String> otherNames, List<Qualification> namesakes) {

        /** Takes copies. */
        public Identified {
            otherNames = List.copyOf(otherNames);
            namesakes = List.copyOf(namesakes);
        }
    }
}
