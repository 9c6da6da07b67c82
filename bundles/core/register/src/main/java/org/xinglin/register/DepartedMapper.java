package org.xinglin.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;

/** Looks for registrations that stand at 备案. */
interface DepartedMapper {

    /**
     * Returns those that departed on a day or before, oldest first, whose person has none in this province that is valid.
     *
     * @param afterDay departure of the last one seen; null from the beginning
     */
    List<Version> departed(@Param("until") LocalDate until, @Param("afterDay") LocalDate afterDay, @Param("afterId") UUID afterId,
            @Param("limit") int limit);
}
