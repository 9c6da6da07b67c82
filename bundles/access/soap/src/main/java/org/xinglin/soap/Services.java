package org.xinglin.soap;

import java.time.Clock;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.account.Accounts;
import org.xinglin.api.account.DoctorChecks;
import org.xinglin.api.application.ApplicationForms;
import org.xinglin.api.application.Applications;
import org.xinglin.api.application.Attachments;
import org.xinglin.api.application.CollectiveSubmissions;
import org.xinglin.api.client.ClientCalls;
import org.xinglin.api.client.Clients;
import org.xinglin.api.client.SeenMessages;
import org.xinglin.api.feed.ChangeFeed;
import org.xinglin.api.register.Departments;
import org.xinglin.api.register.InstitutionLists;
import org.xinglin.api.register.Registers;
import org.xinglin.api.tenant.Tenants;

/**
 * Holds the services behind the interface. Each may come and go while the server runs: who asks for one that is away gets an
 * {@link UnavailableException} that names it, and requests under way keep the one that they have.
 */
@Component(name = "org.xinglin.soap.services", service = Services.class)
public final class Services {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Clock clock;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Tenants tenants;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Clients clients;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile ClientCalls calls;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile SeenMessages seen;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Accounts accounts;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile DoctorChecks checks;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Applications applications;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile ApplicationForms forms;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Attachments attachments;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile CollectiveSubmissions collective;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Registers registers;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile InstitutionLists lists;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Departments departments;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile ChangeFeed changes;

    /** Returns the changes of the public register. */
    public ChangeFeed changes() {
        return there(changes, "change-feed");
    }

    /** Returns which messages came. */
    public SeenMessages seen() {
        return there(seen, "clients");
    }

    /** Returns the clock. */
    public Clock clock() {
        return there(clock, "clock");
    }

    /** Returns the tenants. */
    public Tenants tenants() {
        return there(tenants, "tenants");
    }

    /** Returns who knows the clients. */
    public Clients clients() {
        return there(clients, "clients");
    }

    /** Returns who counts and records what clients call. */
    public ClientCalls calls() {
        return there(calls, "clients");
    }

    /** Returns the accounts of doctors. */
    public Accounts accounts() {
        return there(accounts, "accounts");
    }

    /** Returns the checks of doctors. */
    public DoctorChecks checks() {
        return there(checks, "accounts");
    }

    /** Returns the applications. */
    public Applications applications() {
        return there(applications, "applications");
    }

    /** Returns the printing of application forms. */
    public ApplicationForms forms() {
        return there(forms, "application-forms");
    }

    /** Returns the attachments. */
    public Attachments attachments() {
        return there(attachments, "attachments");
    }

    /** Returns what takes registrations of many persons. */
    public CollectiveSubmissions collective() {
        return there(collective, "applications");
    }

    /** Returns the registers. */
    public Registers registers() {
        return there(registers, "registers");
    }

    /** Returns the lists of institutions. */
    public InstitutionLists lists() {
        return there(lists, "registers");
    }

    /** Returns the departments. */
    public Departments departments() {
        return there(departments, "registers");
    }

    private static <T> T there(T service, String part) {
        if (service == null) {
            throw new UnavailableException(part);
        }
        return service;
    }
}
