package org.xinglin.rest.wire;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.ws.rs.ext.ParamConverter;
import javax.ws.rs.ext.ParamConverterProvider;
import org.xinglin.api.TenantId;
import org.xinglin.api.application.Attachment;
import org.xinglin.api.business.FilingKind;
import org.xinglin.rest.problem.ProblemException;

/** Reads ids and dates from addresses. A malformed one is the caller's mistake: 400 without the value. */
public final class Parameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> PARSERS = Map.of(
            UUID.class, UUID::fromString,
            LocalDate.class, LocalDate::parse,
            Instant.class, text -> OffsetDateTime.parse(text).toInstant(),
            TenantId.class, TenantId::of,
            Attachment.Kind.class, Attachment.Kind::valueOf,
            FilingKind.class, FilingKind::valueOf,
            boolean.class, Parameters::flag);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, ?> parser = PARSERS.get(type);
        return parser == null ? null : new Converter<>(type.isEnum() ? String.join(", ", names(type)) : type.getSimpleName(), parser);
    }

    private static List<String> names(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(Object::toString).toList();
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException("not a flag");
        };
    }

    private record Converter<T>(String expected, Function<String, ?> parser) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            if (text == null) {
                return null;
            }
            try {
                return (T) parser.apply(text);
            } catch (IllegalArgumentException | DateTimeException malformed) {
                throw ProblemException.of(400, "malformed-parameter", "地址中的参数格式有误，应为 " + expected + "。",
                        "A parameter of the address is malformed: " + expected + " expected.");
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
