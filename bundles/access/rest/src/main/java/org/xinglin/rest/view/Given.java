package org.xinglin.rest.view;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import org.xinglin.api.Finding;

/** Is a request body that knows which of its members must be there; checked before any resource sees it. */
public interface Given {

    /** Returns a finding for each member that is missing. */
    @JsonIgnore
    List<Finding> missing();

    /** Returns findings for those of these members whose value is absent; names and values alternate. */
    static List<Finding> absent(Object... namesAndValues) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value == null || value instanceof String text && text.isBlank()) {
                findings.add(Finding.of("member-missing", "", "/" + namesAndValues[i],
                        "缺少 " + namesAndValues[i] + "。", namesAndValues[i] + " is missing."));
            }
        }
        return findings;
    }
}
