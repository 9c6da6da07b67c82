package org.xinglin.policy.cel;

import dev.cel.common.types.CelType;
import dev.cel.common.types.StructType;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xinglin.api.business.Form;

/**
 * Is what one policy may speak of beside the facts: the form's fields that it declares and the parameters.
 *
 * @param fields of the form, by name
 * @param parameters by name
 * @param fallbacks values of parameters that hold where no policy sets any
 */
public record Terms(Map<String, FieldType> fields, Map<String, FieldType> parameters, Map<String, String> fallbacks) {

    static final String PARAMETERS = "parameters.";

    /** Takes copies. */
    public Terms {
        fields = Map.copyOf(fields);
        parameters = Map.copyOf(parameters);
        fallbacks = Map.copyOf(fallbacks);
    }

    StructType form() {
        Map<String, CelType> types = new TreeMap<>();
        fields.forEach((name, type) -> types.put(name, type.inForm()));
        return StructType.create("Form", ImmutableSet.copyOf(types.keySet()), name -> Optional.ofNullable(types.get(name)));
    }

    FieldType parameter(String name) {
        return parameters.get(name);
    }

    Optional<String> fallback(String name) {
        return Optional.ofNullable(fallbacks.get(name));
    }

    /** Returns the declared fields that a form has. */
    Map<String, Object> view(Form form) {
        Map<String, Object> view = new HashMap<>();
        fields.forEach((name, type) -> type.read(form.values().get(name)).ifPresent(value -> view.put(name, value)));
        return view;
    }

    Stream<String> words() {
        return Stream.concat(fields.keySet().stream(), parameters.keySet().stream().map(p -> PARAMETERS + p));
    }
}
