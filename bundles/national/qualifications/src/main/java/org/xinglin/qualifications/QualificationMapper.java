package org.xinglin.qualifications;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;

/** Reads the register of qualifications. */
interface QualificationMapper {

    /** A qualification as its table has it. @param code sealed, or null */
    record Stored(UUID id, UUID personId, String name, String gender, LocalDate birthDate, int level, String category,
            int examYear, String province, String origin, String status, LocalDate awardedOn, String education,
            String school, String major, byte[] code) {
    }

    /** Returns a person's, oldest first. */
    List<Stored> of(@Param("person") UUID person);

    /** Says whether one in force of this person has this code. */
    boolean owns(@Param("person") UUID person, @Param("code") byte[] codeIndex);

    /** Returns whose code this is, or null. */
    UUID holder(@Param("code") byte[] codeIndex);
}
