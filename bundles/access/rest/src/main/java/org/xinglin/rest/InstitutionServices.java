package org.xinglin.rest;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.application.ApplicationStatistics;
import org.xinglin.api.application.CollectiveSubmissions;
import org.xinglin.api.disclosure.PublicInstitutions;
import org.xinglin.api.register.ApprovingAuthorities;
import org.xinglin.api.register.Departments;
import org.xinglin.api.register.InstitutionLicences;
import org.xinglin.api.register.InstitutionLists;
import org.xinglin.api.register.InstitutionNames;
import org.xinglin.api.register.RegisterStatistics;

/** Holds the services behind institutions' menus, each of which may come and go, as {@link Services} does. */
@Component(name = "org.xinglin.rest.institution-services", service = InstitutionServices.class)
public final class InstitutionServices {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Departments departments;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile ApprovingAuthorities authorities;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile InstitutionLists lists;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile RegisterStatistics registerStatistics;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile ApplicationStatistics applicationStatistics;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile InstitutionNames names;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile InstitutionLicences licences;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile PublicInstitutions publicInstitutions;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile CollectiveSubmissions collective;

    /** Returns what takes registrations of many persons. */
    public CollectiveSubmissions collective() {
        return there(collective, "applications");
    }

    /** Returns the licences of institutions. */
    public InstitutionLicences licences() {
        return there(licences, "registers");
    }

    /** Returns what the public may know of institutions. */
    public PublicInstitutions publicInstitutions() {
        return there(publicInstitutions, "disclosure");
    }

    /** Returns the names of institutions. */
    public InstitutionNames names() {
        return there(names, "registers");
    }

    /** Returns the departments. */
    public Departments departments() {
        return there(departments, "registers");
    }

    /** Returns the departments of these registrations, none while the service is away: a list is not kept back for them. */
    public List<Departments.Place> places(TenantId tenant, Collection<UUID> registrations) {
        Departments now = departments;
        return now == null ? List.of() : now.places(tenant, registrations);
    }

    /** Returns the settings of approving authorities. */
    public ApprovingAuthorities authorities() {
        return there(authorities, "registers");
    }

    /** Returns the lists. */
    public InstitutionLists lists() {
        return there(lists, "registers");
    }

    /** Returns the figures of the registers. */
    public RegisterStatistics registerStatistics() {
        return there(registerStatistics, "registers");
    }

    /** Returns the figures of applications. */
    public ApplicationStatistics applicationStatistics() {
        return there(applicationStatistics, "applications");
    }

    private static <T> T there(T service, String part) {
        if (service == null) {
            throw new UnavailableException(part);
        }
        return service;
    }
}
