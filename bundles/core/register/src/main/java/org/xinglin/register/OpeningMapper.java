package org.xinglin.register;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Speaks to the table of records about many persons at once; all arrays are of text. */
interface OpeningMapper {

    /** Returns those of these positions of which the register has records already. */
    List<Long> held(@Param("persons") List<String> persons, @Param("positions") List<String> positions);

    /** Returns the versions of persons that are open and not superseded, in the order in which they came. */
    List<Version> open(@Param("persons") List<String> persons);
}
