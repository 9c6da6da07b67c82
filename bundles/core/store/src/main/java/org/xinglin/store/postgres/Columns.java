package org.xinglin.store.postgres;

import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.TypeHandlerRegistry;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;

/** Maps Java types to columns: ids, {@code timestamptz}, {@code date}, {@code text[]}. */
final class Columns {

    private Columns() {
    }

    @SuppressWarnings("unchecked")
    static void register(TypeHandlerRegistry registry) {
        registry.register(UUID.class, handler((s, i, v) -> s.setObject(i, v), (r, i) -> r.getObject(i, UUID.class)));
        registry.register(PersonId.class, handler((s, i, v) -> s.setObject(i, v.value()), (r, i) -> {
            UUID value = r.getObject(i, UUID.class);
            return value == null ? null : new PersonId(value);
        }));
        registry.register(TenantId.class, handler((s, i, v) -> s.setString(i, v.code()), (r, i) -> {
            String code = r.getString(i);
            return code == null ? null : TenantId.of(code);
        }));
        registry.register(Instant.class, handler((s, i, v) -> s.setObject(i, v.atOffset(ZoneOffset.UTC)), (r, i) -> {
            OffsetDateTime at = r.getObject(i, OffsetDateTime.class);
            return at == null ? null : at.toInstant();
        }));
        registry.register(LocalDate.class,
                handler((s, i, v) -> s.setObject(i, v), (r, i) -> r.getObject(i, LocalDate.class)));
        registry.register(List.class, handler(Columns::setTexts, (r, i) -> texts(r.getArray(i))));
        registry.register(Set.class, handler(Columns::setTexts, (r, i) -> {
            List<String> texts = texts(r.getArray(i));
            return texts == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(texts));
        }));
        BaseTypeHandler<Object> written = handler((s, i, v) -> setTexts(s, i, (Collection<?>) v), (r, i) -> texts(r.getArray(i)));
        collectionsAsTheyCome().map(Object::getClass).distinct().forEach(type -> registry.register((Class<Object>) type, written));
    }

    /** Lists the classes behind the collections of the JDK: a parameter among several is looked up by its own class. */
    private static Stream<Collection<String>> collectionsAsTheyCome() {
        List<String> list = List.of("a", "b", "c");
        return Stream.of(List.of(), List.of("a"), list, list.stream().toList(), new ArrayList<>(), Arrays.asList("a"),
                new LinkedList<>(), Collections.unmodifiableList(list), Collections.unmodifiableList(new LinkedList<>()),
                Collections.emptyList(), Collections.singletonList("a"), Set.of(), Set.of("a"), Set.of("a", "b", "c"),
                new HashSet<>(), new LinkedHashSet<>(), new TreeSet<>(), Collections.emptySet(), Collections.singleton("a"),
                Collections.unmodifiableSet(new HashSet<>()), Collections.unmodifiableSortedSet(new TreeSet<>()));
    }

    private static void setTexts(PreparedStatement statement, int i, Collection<?> texts) throws SQLException {
        statement.setArray(i, statement.getConnection().createArrayOf("text", texts.toArray()));
    }

    private static List<String> texts(Array array) throws SQLException {
        return array == null ? null : List.of((String[]) array.getArray());
    }

    private static <T> BaseTypeHandler<T> handler(Setter<T> setter, Getter<T> getter) {
        return new ColumnHandler<>(setter, getter);
    }

    private interface Setter<T> {
        void set(PreparedStatement statement, int i, T value) throws SQLException;
    }

    private interface Getter<T> {
        T get(ResultSet row, int column) throws SQLException;
    }

    private static final class ColumnHandler<T> extends BaseTypeHandler<T> {

        private final Setter<T> setter;
        private final Getter<T> getter;

        ColumnHandler(Setter<T> setter, Getter<T> getter) {
            this.setter = setter;
            this.getter = getter;
        }

        @Override
        public void setNonNullParameter(PreparedStatement statement, int i, T value, JdbcType type) throws SQLException {
            setter.set(statement, i, value);
        }

        @Override
        public T getNullableResult(ResultSet row, String column) throws SQLException {
            return getter.get(row, row.findColumn(column));
        }

        @Override
        public T getNullableResult(ResultSet row, int column) throws SQLException {
            return getter.get(row, column);
        }

        @Override
        public T getNullableResult(CallableStatement call, int column) throws SQLException {
            throw new SQLException("callable statements are not mapped");
        }
    }
}
