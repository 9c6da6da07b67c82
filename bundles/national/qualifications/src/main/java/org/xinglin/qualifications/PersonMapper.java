package org.xinglin.qualifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.xinglin.qualifications.QualificationMapper.Stored;

/** Reads and writes persons, and what provinces enter for them. */
interface PersonMapper {

    /** A person as the table has it. @param idNo sealed */
    record Row(UUID personId, String name, String gender, LocalDate birthDate, String idType, byte[] idNo,
            Instant identifiedAt) {

        /** Returns the same, identified at another time. */
        Row identified(Instant at) {
            return new Row(personId, name, gender, birthDate, idType, idNo, at);
        }
    }

    /** Makes calls about one person wait for each other until the end of the transaction. */
    void serialise(@Param("person") UUID person);

    /** Returns the person, or null. */
    Row find(@Param("person") UUID person);

    /** Returns the person as the latest qualification has it, or null; never identified at a counter. */
    Row byQualification(@Param("person") UUID person);

    /** Keeps what is there for history. */
    void keepFormer(@Param("person") UUID person, @Param("at") Instant at);

    /** Puts a person in, or replaces what is there. */
    void put(Row row);

    /** Returns names under which qualifications or former identifications have this person. */
    List<String> otherNames(@Param("person") UUID person, @Param("name") String name);

    /** Returns what provinces entered for others of this name and date of birth. */
    List<Stored> namesakes(@Param("person") UUID person, @Param("name") String name,
            @Param("birthDate") LocalDate birthDate);

    /** Returns how the person was identified at counters, oldest first. */
    List<Row> identities(@Param("person") UUID person);
}
