package org.xinglin.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.policy.Verdict;

/**
 * Writes and reads the api's records as canonical JSON: members in order of name, sets in order of their elements, dates as ISO
 * 8601 text, sealed types with a {@code kind} member before the others. Equal records have equal text, in every JVM; the ledger's
 * hash chain rests on it.
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
            throw new StoreException("not the JSON of a " + type.getSimpleName() + place(e));
        }
    }

    /** Says where it is wrong; how, could quote the text. */
    private static String place(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping)) {
            return ": " + e.getClass().getSimpleName();
        }
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("/", ": " + e.getClass().getSimpleName() + " at /", ""));
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new Jdk8Module())
                .addModule(new SimpleModule().addSerializer(Set.class, new StdDelegatingSerializer(new InOrder())))
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

    /** Puts the elements of a set in order: a set's own order differs between JVMs. */
    private static final class InOrder extends StdConverter<Set<?>, List<?>> {

        @Override
        public List<?> convert(Set<?> set) {
            return set.stream().allMatch(Comparable.class::isInstance) ? set.stream().sorted().toList() : List.copyOf(set);
        }
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
