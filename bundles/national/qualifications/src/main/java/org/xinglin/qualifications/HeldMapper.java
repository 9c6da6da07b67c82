package org.xinglin.qualifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.xinglin.qualifications.QualificationMapper.Stored;

/** Reads and writes the qualifications of many persons at once; arrays of UUIDs go as text, rows as JSON. */
interface HeldMapper {

    /** A row to be entered. @param idNo sealed, hexadecimal @param code sealed, hexadecimal @param codeIndex hexadecimal */
    record Row(UUID id, UUID personId, int year, String province, String examCategory, String admissionTicketNo, String name,
            String gender, LocalDate birthDate, String idType, String idNo, String education, String school, String major,
            int level, String category, String code, String codeIndex, LocalDate awardedOn, String origin, String status,
            Instant recordedAt) {
    }

    List<Stored> of(@Param("persons") List<String> persons);

    /** Enters rows; returns the ids of those entered, not those whose key or code is another's. */
    List<UUID> enter(@Param("rows") String rows);
}
