package org.xinglin.policy.cel;

import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.StructType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.xinglin.api.TenantId;

/** Declares one kind of fact: its members with their types and how each is read. A member that is absent is not there. */
final class Shape<T> {

    private final StructType type;
    private final Map<String, Function<T, Object>> readers;

    private Shape(StructType type, Map<String, Function<T, Object>> readers) {
        this.type = type;
        this.readers = readers;
    }

    static <T> Builder<T> named(String name) {
        return new Builder<>(name);
    }

    StructType type() {
        return type;
    }

    Set<String> members() {
        return readers.keySet();
    }

    /** Returns a view of a fact for one thread: each member is read once, when it is asked for. */
    Map<String, Object> view(T fact) {
        return new View<>(this, fact);
    }

    /** Returns views of facts. */
    List<Map<String, Object>> views(Collection<? extends T> facts) {
        return facts.stream().map(this::view).toList();
    }

    /** Returns the fact that a view shows. @throws ClassCastException if it is no view */
    static Object fact(Object view) {
        return ((View<?>) view).fact;
    }

    /** Turns a value of the api into CEL's: days are midnights in UTC, ids are text, sets are in order. */
    static Object value(Object raw) {
        if (raw instanceof Optional<?> maybe) {
            return maybe.map(Shape::value).orElse(null);
        }
        if (raw instanceof LocalDate day) {
            return day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        if (raw instanceof Integer number) {
            return number.longValue();
        }
        if (raw instanceof UUID || raw instanceof Enum<?>) {
            return raw.toString();
        }
        if (raw instanceof TenantId tenant) {
            return tenant.code();
        }
        return raw instanceof Set<?> set ? set.stream().sorted().toList() : raw;
    }

    static final class Builder<T> {

        private final String name;
        private final Map<String, CelType> types = new LinkedHashMap<>();
        private final Map<String, Function<T, Object>> readers = new HashMap<>();

        private Builder(String name) {
            this.name = name;
        }

        Builder<T> with(String member, CelType memberType, Function<T, Object> reader) {
            types.put(member, memberType);
            readers.put(member, reader);
            return this;
        }

        Shape<T> build() {
            Map<String, CelType> members = Map.copyOf(types);
            return new Shape<>(StructType.create(name, ImmutableSet.copyOf(members.keySet()),
                    member -> Optional.ofNullable(members.get(member))), Map.copyOf(readers));
        }
    }

    private static final class View<T> extends AbstractMap<String, Object> {

        private final Shape<T> shape;
        private final T fact;
        private final Map<String, Object> read = new HashMap<>();

        View(Shape<T> shape, T fact) {
            this.shape = shape;
            this.fact = fact;
        }

        @Override
        public Object get(Object member) {
            Object known = read.get(member);
            if (known == null && shape.readers.containsKey(member)) {
                known = value(shape.readers.get(member).apply(fact));
                read.put((String) member, known);
            }
            return known;
        }

        private Optional<Object> read(Object member) {
            Function<T, Object> reader = shape.readers.get(member);
            return Optional.ofNullable(reader == null ? null : value(reader.apply(fact)));
        }

        @Override
        public boolean containsKey(Object member) {
            return get(member) != null;
        }

        @Override
        public Set<Entry<String, Object>> entrySet() {
            Map<String, Object> all = new LinkedHashMap<>();
            shape.readers.keySet().stream().sorted().filter(this::containsKey).forEach(m -> all.put(m, get(m)));
            return new AbstractSet<>() {
                @Override
                public Iterator<Entry<String, Object>> iterator() {
                    return all.entrySet().iterator();
                }

                @Override
                public int size() {
                    return all.size();
                }
            };
        }
    }
}
