package org.xinglin.rest.resource;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.xinglin.api.TenantId;
import org.xinglin.api.application.Application;
import org.xinglin.rest.problem.ProblemException;
import org.xinglin.rest.view.ApplicationView;

/** Takes what every way of handing an application in has in common. */
final class Submitted {

    private static final int LONGEST_KEY = 200;

    private Submitted() {
    }

    /** Returns the same id for the same key of the same applicant, so that a repeated submission has one effect. */
    static UUID id(TenantId tenant, UUID applicant, String key) {
        if (key == null) {
            return UUID.randomUUID();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw ProblemException.of(400, "malformed-parameter", "Idempotency-Key 须为 1–200 个字符。",
                    "Idempotency-Key must have 1 to 200 characters.");
        }
        return UUID.nameUUIDFromBytes((applicant + "\n" + tenant.code() + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a form's values without members that are null. */
    static Map<String, Object> values(Map<String, Object> form) {
        Map<String, Object> values = new LinkedHashMap<>(form);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    /** Answers with the application and its address. */
    static Response created(TenantId tenant, Application application) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/tenants/" + tenant.code() + "/applications/" + application.id())
                .entity(ApplicationView.of(application)).build();
    }
}
