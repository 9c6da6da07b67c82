package org.xinglin.qualifications;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.xinglin.qualifications.QualificationMapper.Stored;

/** Reads who has just qualified. */
interface ArrivalMapper {

    /** Returns who holds an assistant's qualification and got a doctor's by this batch. */
    List<UUID> doctorsOfBatch(@Param("batch") String batch);

    /** Returns this person if both are held. */
    List<UUID> doctorBesideAssistant(@Param("person") UUID person);

    /** Returns what an examination gave by this ticket. */
    List<Stored> byTicket(@Param("year") int year, @Param("province") String province,
            @Param("categories") List<String> categories, @Param("ticket") String ticket);
}
