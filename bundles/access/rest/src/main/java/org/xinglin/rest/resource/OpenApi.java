package org.xinglin.rest.resource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Yaml;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.wire.OpenApiDocument;

/** Serves the description of the interface; it is made when it is first asked for. */
@Path("/")
@Hidden
public final class OpenApi {

    private final List<Class<?>> resources;
    private final JsonMapper mapper;
    private volatile OpenAPI document;

    /** Describes these resource classes. */
    public OpenApi(List<Class<?>> resources, JsonMapper mapper) {
        this.resources = resources;
        this.mapper = mapper;
    }

    @GET
    @Path("/openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Admits(Audience.PUBLIC)
    public String json() throws JsonProcessingException {
        return Json.pretty().writeValueAsString(document());
    }

    @GET
    @Path("/openapi.yaml")
    @Produces("application/yaml")
    @Admits(Audience.PUBLIC)
    public String yaml() throws JsonProcessingException {
        return Yaml.pretty().writeValueAsString(document());
    }

    private synchronized OpenAPI document() {
        if (document == null) {
            document = OpenApiDocument.of(resources, mapper);
        }
        return document;
    }
}
