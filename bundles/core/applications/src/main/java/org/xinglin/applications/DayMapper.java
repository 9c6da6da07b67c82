package org.xinglin.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.xinglin.api.application.DecisionDays.Event;
import org.xinglin.api.application.DecisionDays.Kind;

/** Reads and writes what moves the days of a decision, and the letters of decisions. */
interface DayMapper {

    /** Sets the days of an application that awaits its authority; returns 0 if somebody changed it meanwhile. */
    int move(@Param("id") UUID id, @Param("version") int version, @Param("acceptedOn") LocalDate acceptedOn,
            @Param("dueOn") LocalDate dueOn, @Param("promisedOn") LocalDate promisedOn);

    /** Returns 0 if it was done before. */
    int note(@Param("application") UUID application, @Param("kind") Kind kind, @Param("at") Instant at, @Param("staff") UUID staff,
            @Param("by") String by, @Param("text") String text, @Param("dueOn") LocalDate dueOn);

    List<Event> events(@Param("application") UUID application);

    /** Keeps the first letter of an application. */
    int write(@Param("application") UUID application, @Param("at") Instant at, @Param("zh") String zh, @Param("en") String en);

    LetterRow letter(@Param("application") UUID application);

    /** Is a row of {@code decision_letter}. */
    record LetterRow(UUID applicationId, Instant at, String zh, String en) {
    }
}
