package org.xinglin.rest.wire;

import java.io.IOException;
import java.util.List;
import javax.ws.rs.core.NoContentException;
import javax.ws.rs.ext.ReaderInterceptor;
import javax.ws.rs.ext.ReaderInterceptorContext;
import org.xinglin.api.Finding;
import org.xinglin.rest.problem.ProblemException;
import org.xinglin.rest.view.Given;

/** Checks that a body is there and has the members without which it means nothing. */
public final class BodyCheck implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body;
        try {
            body = context.proceed();
        } catch (NoContentException nothing) {
            throw empty();
        }
        if (body == null) {
            throw empty();
        }
        if (body instanceof Given given) {
            List<Finding> missing = given.missing();
            if (!missing.isEmpty()) {
                throw ProblemException.refusal(422, missing);
            }
        }
        return body;
    }

    private static ProblemException empty() {
        return ProblemException.of(400, "malformed-json", "请求内容为空。", "The body is empty.");
    }
}
