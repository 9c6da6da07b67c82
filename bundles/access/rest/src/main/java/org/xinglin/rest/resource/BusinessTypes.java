package org.xinglin.rest.resource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.business.BusinessType;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.view.BusinessTypeView;

/** Shows the business types that are installed now, with the forms from which pages are drawn. */
@Path("/business-types")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "business-types")
public final class BusinessTypes {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
    };

    private final Services services;
    private final ObjectMapper json;

    /** Makes the resource. */
    public BusinessTypes(Services services, ObjectMapper json) {
        this.services = services;
        this.json = json;
    }

    @GET
    @Admits(Audience.PUBLIC)
    @Operation(summary = "业务类型。Business types installed, or those that a tenant offers")
    public List<BusinessTypeView> businessTypes(
            @Parameter(description = "地区。Only those offered there") @QueryParam("tenant") TenantId tenant) {
        Stream<BusinessType> types = services.applications().types().stream()
                .sorted(Comparator.comparing(BusinessType::code));
        if (tenant != null) {
            Set<String> offered = services.tenants().require(tenant).expectedTypes();
            types = types.filter(type -> offered.contains(type.code()));
        }
        return types.map(type -> BusinessTypeView.of(type, null)).toList();
    }

    @GET
    @Path("/{code}")
    @Admits(Audience.PUBLIC)
    @Operation(summary = "业务类型及其表单。A business type with the JSON Schema of its form")
    public BusinessTypeView businessType(@PathParam("code") String code) {
        return services.applications().types().stream()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .map(type -> BusinessTypeView.of(type, form(type)))
                .orElseThrow(() -> new UnknownException("business type"));
    }

    private Map<String, Object> form(BusinessType type) {
        try {
            return json.readValue(type.formSchema(), OBJECT);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the form schema of " + type.code() + " is not JSON", broken);
        }
    }
}
