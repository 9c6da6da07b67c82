package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.api.TenantId;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.register.Departments;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.access.ForClients;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.DepartmentBody;
import org.xinglin.rest.view.DepartmentChoiceBody;
import org.xinglin.rest.view.DepartmentEventView;
import org.xinglin.rest.view.DepartmentPlaceView;
import org.xinglin.rest.view.DepartmentView;

/** Keeps the own institution's departments and which of its doctors works where (科室, R-REG-235, R-ACC-38). */
@Path("/tenants/{tenant}/institution")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "institution")
public final class DepartmentsOfInstitution {

    private final Services services;

    /** Makes the resource. */
    public DepartmentsOfInstitution(Services services) {
        this.services = services;
    }

    private Departments departments() {
        return services.menus().departments();
    }

    @GET
    @Path("/departments")
    @Admits(Audience.INSTITUTION)
    @ForClients(ClientScope.DEPARTMENTS)
    @Operation(summary = "本院科室。The own open departments, by name")
    public List<DepartmentView> ownDepartments(@Context Caller caller, @PathParam("tenant") TenantId tenant) {
        return departments().of(tenant, caller.staff().office()).stream().map(DepartmentView::of).toList();
    }

    @POST
    @Path("/departments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.INSTITUTION)
    @ForClients(ClientScope.DEPARTMENTS)
    @Operation(summary = "新增科室。Create a department with subjects of the institution's licence")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    public Response createDepartment(@Context Caller caller, @PathParam("tenant") TenantId tenant, DepartmentBody given) {
        return Response.status(Response.Status.CREATED).entity(DepartmentView.of(
                Refusals.accepted(departments().create(caller.staff(), given.wanted())))).build();
    }

    @PUT
    @Path("/departments/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.INSTITUTION)
    @ForClients(ClientScope.DEPARTMENTS)
    @Operation(summary = "修改科室名称或诊疗科目。Change a department's name or subjects")
    public DepartmentView changeDepartment(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID id,
            DepartmentBody given) {
        return DepartmentView.of(Refusals.accepted(departments().change(caller.staff(), id, given.wanted())));
    }

    @POST
    @Path("/departments/{id}/closure")
    @Admits(Audience.INSTITUTION)
    @ForClients(ClientScope.DEPARTMENTS)
    @Operation(summary = "关闭科室。Close a department; its doctors are in none then")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    public Response closeDepartment(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID id) {
        return Response.status(Response.Status.CREATED)
                .entity(DepartmentView.of(Refusals.accepted(departments().close(caller.staff(), id)))).build();
    }

    @GET
    @Path("/departments/{id}/history")
    @Admits(Audience.INSTITUTION)
    @ForClients(ClientScope.DEPARTMENTS)
    @Operation(summary = "科室变动记录。What was done to a department, oldest first")
    public List<DepartmentEventView> departmentHistory(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @PathParam("id") UUID id) {
        return departments().history(caller.staff(), id).stream().map(DepartmentEventView::of).toList();
    }

    @PUT
    @Path("/doctors/{registration}/department")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.INSTITUTION)
    @ForClients(ClientScope.DEPARTMENTS)
    @Operation(summary = "本院医师所在科室。Set the department of one of the own doctors whose account is activated (R-REG-235)")
    public DepartmentPlaceView assignDepartment(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @PathParam("registration") UUID registration, DepartmentChoiceBody given) {
        return DepartmentPlaceView.of(Refusals.accepted(
                departments().assign(caller.staff(), registration, given.department())));
    }
}
