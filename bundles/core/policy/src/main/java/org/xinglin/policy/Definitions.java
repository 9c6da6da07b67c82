package org.xinglin.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.xinglin.policy.cel.Names;
import org.xinglin.policy.text.Faults;
import org.xinglin.policy.text.Source;

/** Brings a text's definitions into an order in which each uses only those before it. */
final class Definitions {

    private final JsonNode written;
    private final Source source;
    private final Faults faults;
    private final Map<String, String> ordered = new LinkedHashMap<>();

    Definitions(Source source, Faults faults) {
        this.written = source.tree().path("definitions");
        this.source = source;
        this.faults = faults;
    }

    /** Returns them in order; one in a circle is a fault. @param taken names that included policies define */
    Map<String, String> inOrder(Set<String> taken) {
        written.fieldNames().forEachRemaining(name -> {
            if (taken.contains(name)) {
                faults.add(source.place("/definitions/" + name), "twice", "定义“" + name + "”与所引用政策的定义重名",
                        "an included policy defines " + name + " already");
            }
            visit(name, new LinkedHashSet<>());
        });
        return ordered;
    }

    private void visit(String name, Set<String> above) {
        if (ordered.containsKey(name)) {
            return;
        }
        if (!above.add(name)) {
            faults.add(source.place("/definitions/" + name), "cyclic-include", "循环定义：" + String.join(" → ", above) + " → " + name,
                    "definitions in a circle: " + String.join(" → ", above) + " → " + name);
            return;
        }
        String expression = written.path(name).asText();
        Names.in(expression).stream().filter(written::has).filter(used -> !ordered.containsKey(used)).forEach(used -> visit(used, above));
        above.remove(name);
        ordered.put(name, expression);
    }
}
