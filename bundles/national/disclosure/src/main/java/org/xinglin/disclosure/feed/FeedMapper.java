package org.xinglin.disclosure.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.session.ResultHandler;
import org.xinglin.store.Json;

/** Speaks to the tables of the feed and, reading, to the public register. */
public interface FeedMapper {

    /** Is where the feed is. */
    record State(String epoch, long oldest, long last, boolean beganWhole, LocalDate day, String scopeNames) {
    }

    /** Is what consumers were told last of a record. @param institutions ids as text */
    record Told(UUID registrationId, UUID record, String tenant, String practiceCode, List<String> institutions, String items,
            LocalDate turnsOn, long position) {
    }

    /** Is a row of the feed. @param items null if the record is withdrawn */
    record Change(long position, String kind, UUID record, String tenant, String practiceCode, List<String> institutions, String items,
            Instant at) {
    }

    /** Is a public row with present names; ids and days as text. */
    record Row(UUID registrationId, String tenant, String name, String gender, String level, String category, String practiceCode,
            String practicePlace, String institutionId, String institution, List<String> filedIds, List<String> filed,
            List<String> filedFrom, List<String> filedTo, List<String> scopes, String authority) {
    }

    /** Lets nobody else advance the feed until the transaction ends; false if somebody does. */
    boolean lock();

    /** Waits until nobody else advances the feed, and lets nobody until the transaction ends. */
    boolean lockWaiting();

    /** Says whether a load of very many rows is going on. */
    boolean loading();

    /** Returns where the feed is; null before it began. */
    State state();

    boolean anyTouched();

    long touched();

    /** Takes out that everything was touched. Returns how often that was said. */
    int takeEverything();

    int touchEverything();

    int dropTouched();

    /** Turns renamed institutions into their records. */
    int spreadInstitutions();

    int touchTurning(@Param("today") LocalDate today);

    /** Touches all records with filed institutions: the day has gone back. */
    int touchFiled();

    int touchProvincialScopes();

    int setDay(@Param("day") LocalDate day, @Param("scopeNames") String scopeNames);

    /** Takes the oldest touched records out. */
    List<UUID> take(@Param("limit") int limit);

    List<Row> rows(@Param("registrations") Collection<String> registrations);

    List<Row> rowsAfter(@Param("after") UUID after, @Param("limit") int limit);

    List<Told> told(@Param("registrations") Collection<String> registrations);

    /** Hands over all records, by province and id; in a transaction. */
    void toldAll(ResultHandler<Told> each);

    default int tell(Collection<Told> records) {
        return tellAll(Json.write(records));
    }

    /** Keeps what is told. @param records as a JSON array of {@link Told} */
    int tellAll(@Param("records") String records);

    int forget(@Param("registrations") Collection<String> registrations);

    default int append(Collection<Change> changes) {
        return appendAll(Json.write(changes));
    }

    /** Appends changes. @param changes as a JSON array of {@link Change} */
    int appendAll(@Param("changes") String changes);

    int advance(@Param("last") long last);

    int dropRecords();

    int dropChanges();

    int begin(@Param("state") State state);

    List<Change> changes(@Param("after") long after, @Param("to") long to, @Param("province") String province,
            @Param("institution") UUID institution, @Param("limit") int limit);

    /** Takes out what is older. Returns the position up to which changes are gone; null if none was. */
    Long trim(@Param("before") Instant before);

    int setOldest(@Param("oldest") long oldest);
}
