package org.xinglin.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.stream.Stream;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Effect;
import org.xinglin.api.policy.Verdict;

/**
 * Writes and reads the api's records as canonical JSON: members in order of name, dates as ISO 8601 text, sealed types with a
 * {@code kind} member. Equal records have equal text; the ledger's hash chain rests on it.
 */
public final class Json {

    private static final JsonMapper MAPPER = mapper();

    private Json() {
    }

    /** Returns the canonical JSON of a record. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass().getName(), e);
        }
    }

    /** Reads a record. @throws StoreException if the text is not one */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw new StoreException("not the JSON of a " + type.getSimpleName() + ": " + e.getOriginalMessage());
        }
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new Jdk8Module())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .addMixIn(Effect.class, Kind.class)
                .addMixIn(Verdict.class, Kind.class)
                .addMixIn(TenantId.class, AsText.class)
                .addMixIn(PersonId.class, AsText.class);
        Stream.of(Effect.class, Verdict.class)
                .flatMap(sealed -> Stream.of(sealed.getPermittedSubclasses()))
                .forEach(type -> builder.registerSubtypes(new NamedType(type, type.getSimpleName())));
        return builder.build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface Kind {
    }

    /** Writes an id as its bare value and reads it back. */
    private abstract static class AsText {

        @JsonValue
        public abstract String toString();
    }
}
