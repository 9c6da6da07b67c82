package org.xinglin.rest;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.xinglin.api.TestClock;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.account.Accounts;
import org.xinglin.api.account.StaffAccounts;
import org.xinglin.api.application.ApplicationForms;
import org.xinglin.api.application.Applications;
import org.xinglin.api.application.Attachments;
import org.xinglin.api.disclosure.Disclosure;
import org.xinglin.api.exchange.Exchange;
import org.xinglin.api.ledger.Ledger;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.qualification.ExamFeed;
import org.xinglin.api.qualification.Persons;
import org.xinglin.api.qualification.Qualifications;
import org.xinglin.api.register.Registers;
import org.xinglin.api.tenant.Tenants;

/**
 * Holds the services behind the interface. Each may come and go while the server runs: who asks for one that is away gets an
 * {@link UnavailableException} that names it, and requests under way keep the one that they have.
 */
@Component(name = "org.xinglin.rest.services", service = Services.class)
public final class Services {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Clock clock;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile TestClock testClock;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Tenants tenants;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Accounts accounts;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile StaffAccounts staffAccounts;

    @Reference
    OfficeServices office = new OfficeServices();

    @Reference
    QualificationServices exams = new QualificationServices();

    @Reference
    NationalServices national = new NationalServices();

    @Reference
    AccountServices around = new AccountServices();

    @Reference
    InstitutionServices menus = new InstitutionServices();

    @Reference
    PolicyServices policy = new PolicyServices();

    @Reference
    FeedServices feed = new FeedServices();

    @Reference
    ClientServices clients = new ClientServices();

    @Reference
    QuestionServices asking = new QuestionServices();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Applications applications;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile ApplicationForms applicationForms;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Attachments attachments;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Policies policies;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Registers registers;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Qualifications qualifications;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Persons persons;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile ExamFeed examFeed;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Ledger ledger;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Exchange exchange;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Disclosure disclosure;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile ServiceComponentRuntime components;

    /** Returns the clock. */
    public Clock clock() {
        return there(clock, "clock");
    }

    /** Says whether the clock can be set: the installation was started with the test clock. */
    public boolean adjustable() {
        return testClock != null;
    }

    /** Returns the tenants. */
    public Tenants tenants() {
        return there(tenants, "tenants");
    }

    /** Returns the accounts of doctors. */
    public Accounts accounts() {
        return there(accounts, "accounts");
    }

    /** Returns the accounts of staff. */
    public StaffAccounts staffAccounts() {
        return there(staffAccounts, "staff-accounts");
    }

    /** Returns the services around accounts. */
    public AccountServices around() {
        return around;
    }

    /** Returns the services of the national operator. */
    public NationalServices national() {
        return national;
    }

    /** Returns the services behind institutions' menus. */
    public InstitutionServices menus() {
        return menus;
    }

    /** Returns the services around clients. */
    public ClientServices clients() {
        return clients;
    }

    /** Returns the services around questions. */
    public QuestionServices asking() {
        return asking;
    }

    /** Returns the services of those who follow the public register or feed it. */
    public FeedServices feed() {
        return feed;
    }

    /** Returns the services around policies. */
    public PolicyServices policy() {
        return policy;
    }

    /** Returns what offices are told and what is proposed to them. */
    public OfficeServices office() {
        return office;
    }

    /** Returns the services around the register of qualifications. */
    public QualificationServices exams() {
        return exams;
    }

    /** Returns the applications. */
    public Applications applications() {
        return there(applications, "applications");
    }

    /** Returns the printing of application forms. */
    public ApplicationForms applicationForms() {
        return there(applicationForms, "application-forms");
    }

    /** Returns the attachments. */
    public Attachments attachments() {
        return there(attachments, "attachments");
    }

    /** Returns the registers. */
    public Registers registers() {
        return there(registers, "registers");
    }

    /** Returns the qualification register. */
    public Qualifications qualifications() {
        return there(qualifications, "qualifications");
    }

    /** Returns the persons at the counters. */
    public Persons persons() {
        return there(persons, "persons");
    }

    /** Returns the exam centre's feed. */
    public ExamFeed examFeed() {
        return there(examFeed, "exam-feed");
    }

    /** Returns the ledger. */
    public Ledger ledger() {
        return there(ledger, "ledger");
    }

    /** Returns the exchange. */
    public Exchange exchange() {
        return there(exchange, "exchange");
    }

    /** Returns the public register. */
    public Disclosure disclosure() {
        return there(disclosure, "disclosure");
    }

    /** Returns the runtime of the components. */
    public ServiceComponentRuntime components() {
        return there(components, "components");
    }

    /** Says of each part by name whether it is there. */
    public Map<String, Boolean> parts() {
        Map<String, Boolean> parts = new LinkedHashMap<>();
        parts.put("clock", clock != null);
        parts.put("tenants", tenants != null);
        parts.put("accounts", accounts != null);
        parts.put("staff-accounts", staffAccounts != null);
        parts.put("applications", applications != null);
        parts.put("application-forms", applicationForms != null);
        parts.put("attachments", attachments != null);
        parts.put("policies", policies != null);
        parts.put("registers", registers != null);
        parts.put("qualifications", qualifications != null);
        parts.put("persons", persons != null);
        parts.put("exam-feed", examFeed != null);
        parts.put("ledger", ledger != null);
        parts.put("exchange", exchange != null);
        parts.put("disclosure", disclosure != null);
        parts.put("clients", clients.clients != null);
        parts.put("questions", asking.questions != null);
        return parts;
    }

    private static <T> T there(T service, String part) {
        if (service == null) {
            throw new UnavailableException(part);
        }
        return service;
    }
}
