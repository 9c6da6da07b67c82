package org.xinglin.applications.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;

/** Reads judgements and what was judged, in the order in which they were written. */
public interface PastMapper {

    /** Returns the first and the last judgement kept. */
    Span span();

    /**
     * Returns of each application the judgement that counts, if it lies in this part: the last attempt to decide it or its
     * enactment; while it is open and nobody has tried to decide it, that of its submission.
     *
     * @param after before the part's first id
     * @param until the part's last id
     * @param last what is written later is not there
     * @param from first day of acceptance, or null
     * @param to last day of acceptance, or null
     */
    List<PastRow> past(@Param("after") long after, @Param("until") long until, @Param("last") long last,
            @Param("from") LocalDate from, @Param("to") LocalDate to);

    /** Returns each judgement of an application, oldest first. */
    List<PastRow> judged(@Param("application") UUID application);

    /** Counts what policies on trial said, each application by its last judgement that they saw. */
    List<TrialRow> trials();
}
