package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.UnknownException;
import org.xinglin.api.tenant.ScopeNames;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.problem.ProblemException;
import org.xinglin.rest.view.CodeTablesView;
import org.xinglin.rest.view.CodeView;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.Divisions;
import org.xinglin.standards.Province;

/** Gives the code tables, so that pages and clients speak of codes in words (rulebook §2.8, §2.9). */
@Path("/codes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "system")
public final class CodeTables {

    private final Services services;

    /** Makes the resource. */
    public CodeTables(Services services) {
        this.services = services;
    }

    @GET
    @Admits(Audience.PUBLIC)
    @Operation(summary = "代码表。The code tables: levels, categories, scopes, titles, education, documents, provinces, subjects")
    public CodeTablesView codeTables(
            @Parameter(description = "省级区划：附上该省规定的执业范围。Province whose own scopes are added (R-DAT-32)")
            @QueryParam("province") TenantId province) {
        return CodeTablesView.all(province == null ? Map.of() : services.tenants().find(province)
                .map(status -> ScopeNames.of(status.tenant())).orElseThrow(() -> new UnknownException("tenant " + province)));
    }

    @GET
    @Path("/divisions")
    @Admits(Audience.PUBLIC)
    @Operation(summary = "一省现行的县级区划。Counties of a province today, by full name (R-DAT-40)")
    public List<CodeView> divisions(
            @Parameter(required = true, description = "省级区划。Province, two digits") @QueryParam("province") String province) {
        if (Province.find(province).isEmpty()) {
            throw ProblemException.of(400, "malformed-parameter", "须指明省级区划代码。", "Name a province by its two digits.");
        }
        Divisions divisions = Divisions.bundled();
        return divisions.counties(province, Time.dateOf(services.clock().instant())).stream()
                .map(code -> CodeView.of(code.value(), divisions.fullName(code), divisions.fullName(code))).toList();
    }
}
