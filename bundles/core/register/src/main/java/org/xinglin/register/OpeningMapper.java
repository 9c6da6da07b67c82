package org.xinglin.register;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.ibatis.annotations.Param;

/** Speaks to the table of records about many persons at once; all arrays are of text. */
interface OpeningMapper {

    /** Returns those of these positions of which the register has records already. */
    List<Long> held(@Param("persons") List<String> persons, @Param("positions") List<String> positions);

    /** Returns the versions of persons that are open and not superseded, in the order in which they came. */
    List<Version> open(@Param("persons") List<String> persons);

    int add(@Param("v") Columns versions);

    /** Holds versions by columns. */
    record Columns(List<String> kinds, List<String> ids, List<String> persons, List<String> names, List<String> codes,
            List<String> institutions, List<String> places, List<String> states, List<String> lastDays, List<String> bodies,
            List<String> from, List<String> to, List<String> recorded, List<String> eRegIds, List<String> positions) {

        static Columns of(List<Version> versions) {
            Function<Function<Version, Object>, List<String>> column = value -> Arrays.asList(versions.stream().map(value)
                    .map(v -> v == null ? null : v.toString()).toArray(String[]::new));
            return new Columns(column.apply(Version::kind), column.apply(Version::id), column.apply(Version::person),
                    column.apply(Version::personName), column.apply(Version::practiceCode), column.apply(Version::institutionId),
                    column.apply(Version::practicePlace), column.apply(Version::status), column.apply(Version::lastDay),
                    column.apply(Version::body), column.apply(Version::validFrom), column.apply(Version::validTo),
                    column.apply(Version::recordedAt), column.apply(Version::eRegId),
                    column.apply(v -> Long.toString(v.ledgerPosition())));
        }
    }
}
