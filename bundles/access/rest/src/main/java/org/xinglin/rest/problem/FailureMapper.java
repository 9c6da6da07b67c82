package org.xinglin.rest.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import javax.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;

/** Maps whatever a resource throws to a problem; what nobody foresaw becomes an incident in the log. */
public class FailureMapper implements ExceptionMapper<Throwable> {

    /** Seconds after which a part that is away is worth asking again. */
    private static final long RETRY_AFTER = 2;

    private static final Logger LOG = LoggerFactory.getLogger(FailureMapper.class);

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    /** Maps the exceptions of JAX-RS itself; registered apart because CXF's own mapper would be nearer to them. */
    public static final class OfJaxRs implements ExceptionMapper<WebApplicationException> {

        @Context
        private HttpHeaders headers;

        @Override
        public Response toResponse(WebApplicationException failure) {
            return failure instanceof ProblemException problem
                    ? Answer.of(problem, headers)
                    : answer(failure, headers);
        }
    }

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof UnknownException unknown) {
            return Answer.of(ProblemException.of(404, "unknown", "所请求的内容不存在，或您无权查看。",
                    "What was asked for does not exist, or not for you (" + unknown.getMessage() + ")."), headers);
        }
        if (failure instanceof UnavailableException away) {
            return Answer.of(unavailable(away), headers);
        }
        if (failure instanceof JsonProcessingException malformed) {
            return Answer.of(malformed(malformed), headers);
        }
        if (ClientGone.is(failure)) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        String incident = Incidents.record(LOG, failure, uri.getPath());
        return Answer.incident(incident, headers);
    }

    private static Response answer(WebApplicationException failure, HttpHeaders headers) {
        if (failure.getCause() instanceof JsonProcessingException malformed) {
            return Answer.of(malformed(malformed), headers);
        }
        int status = failure.getResponse().getStatus();
        String zh = Titles.title(status).zh() + "。";
        String en = Titles.title(status).en() + ".";
        Response answer = Answer.of(ProblemException.of(status, Titles.code(status), zh, en), headers);
        String allow = failure.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null ? answer : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    private static ProblemException unavailable(UnavailableException away) {
        return ProblemException.later(503, "unavailable", "服务暂不可用：" + away.part() + "。请稍后再试。",
                "Not available for now: " + away.part() + ". Try again soon.", RETRY_AFTER);
    }

    /** Tells the place of the mistake, never the value that stands there. */
    private static ProblemException malformed(JsonProcessingException failure) {
        JsonLocation place = failure.getLocation();
        String pointer = failure instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(r -> "/" + (r.getFieldName() == null ? r.getIndex() : r.getFieldName()))
                        .collect(Collectors.joining())
                : "";
        String zh = place == null ? "" : "第 " + place.getLineNr() + " 行第 " + place.getColumnNr() + " 列";
        String en = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
        if (failure instanceof UnrecognizedPropertyException) {
            return ProblemException.of(400, "unknown-member", "没有名为 " + pointer + " 的字段。",
                    "There is no member " + pointer + ".");
        }
        String field = pointer.isEmpty() ? "" : " (" + pointer + ")";
        return ProblemException.of(400, "malformed-json", "JSON 有误：" + zh + field + "。",
                "The JSON is wrong" + en + field + ".");
    }
}
