package org.xinglin.rest.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.xinglin.api.TenantId;

/** Teaches the schemas two things: a tenant is a text, and a record's member is required unless it says otherwise. */
final class RecordSchemas implements ModelConverter {

    private final Set<Class<?>> records = new HashSet<>();

    @Override
    @SuppressWarnings("rawtypes")
    public Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType java = TypeFactory.defaultInstance().constructType(type.getType());
        if (java.hasRawClass(TenantId.class)) {
            return new StringSchema().pattern("\\d{2}|national");
        }
        if (java.getRawClass().isRecord()) {
            records.add(java.getRawClass());
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    void markRequired(Components components) {
        for (Class<?> type : records) {
            Schema<?> schema = components.getSchemas().get(name(type));
            if (schema != null) {
                schema.setRequired(required(type));
            }
        }
    }

    /** Lets the values of maps without a type of their own be anything, not objects only. */
    @SuppressWarnings("rawtypes")
    static void freeValues(Collection<Schema> schemas) {
        for (Schema<?> schema : schemas) {
            if (schema.getAdditionalProperties() instanceof Schema<?> value && "object".equals(value.getType())
                    && value.getProperties() == null && value.getAdditionalProperties() == null) {
                schema.setAdditionalProperties(true);
            }
            if (schema.getProperties() != null) {
                freeValues(schema.getProperties().values());
            }
            if (schema.getItems() != null) {
                freeValues(List.of(schema.getItems()));
            }
        }
    }

    private static List<String> required(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            var said = annotation(type, component);
            if (said == null || said.requiredMode() != RequiredMode.NOT_REQUIRED) {
                names.add(member(component));
            }
        }
        return names;
    }

    private static String member(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }

    private static io.swagger.v3.oas.annotations.media.Schema annotation(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName())
                    .getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Class<?> type) {
        var said = type.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        return said == null || said.name().isEmpty() ? type.getSimpleName() : said.name();
    }
}
