package org.xinglin.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinglin.api.Text;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Scope;
import org.xinglin.policy.cel.FieldType;
import org.xinglin.policy.text.Place;

/**
 * Is a policy read from a text.
 *
 * @param include ids of the policies whose definitions it uses
 * @param kinds the parameters that it brings anew
 * @param fields the form's fields that it declares, those of included policies with them
 * @param definitions names and expressions in order, those of included policies first
 * @param inJava ids of the provisions that its bundle judges in Java
 * @param places where its parameters and provisions stand, by {@code parameter NAME} and {@code provision ID}
 * @param digest SHA-256 of the text, in hex
 */
record TextPolicy(String id, String version, Text title, Scope scope, Set<String> basedOn, Set<String> include, boolean shadow,
        LocalDate effectiveFrom, Optional<LocalDate> effectiveTo, LocalDate runningFrom, List<Parameter> parameters,
        List<Provision> provisions, Map<String, Catalogue.Kind> kinds, Map<String, FieldType> fields,
        Map<String, String> definitions, Set<String> inJava, Map<String, Place> places, String file, String text, String digest)
        implements Policy {

    PolicyRef ref() {
        return new PolicyRef(id, version);
    }

    Place place(String what) {
        return places.getOrDefault(what, Place.WHOLE);
    }

    /** Returns it with the provisions that Java judges. @param found by id; all that {@link #inJava} names */
    TextPolicy with(Map<String, Provision> found) {
        if (inJava.isEmpty()) {
            return this;
        }
        List<Provision> complete = provisions.stream()
                .map(p -> p instanceof JavaProvision named ? named.by(found.get(p.id())) : p).toList();
        return new TextPolicy(id, version, title, scope, basedOn, include, shadow, effectiveFrom, effectiveTo, runningFrom, parameters,
                complete, kinds, fields, definitions, inJava, places, file, text, digest);
    }
}
