package org.xinglin.rest;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.Servlet;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.transport.ConduitInitiatorManager;
import org.apache.cxf.transport.DestinationFactoryManager;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.xinglin.rest.access.ClientLimits;
import org.xinglin.rest.access.SessionCookies;
import org.xinglin.rest.problem.ClientGone;
import org.xinglin.rest.repeat.Tagged;
import org.xinglin.rest.resource.AccountsOfDoctors;
import org.xinglin.rest.resource.AccountsOfInstitutions;
import org.xinglin.rest.resource.Announcements;
import org.xinglin.rest.resource.ApplicationsOfTenant;
import org.xinglin.rest.resource.AttachmentsOfTenant;
import org.xinglin.rest.resource.AuthoritiesOfInstitution;
import org.xinglin.rest.resource.AuthorityEnd;
import org.xinglin.rest.resource.BatchesOfExamCentre;
import org.xinglin.rest.resource.BulkOfRegister;
import org.xinglin.rest.resource.BusinessTypes;
import org.xinglin.rest.resource.ClientsOfInstitution;
import org.xinglin.rest.resource.ClientsOfNation;
import org.xinglin.rest.resource.CodeTables;
import org.xinglin.rest.resource.CollectiveApplications;
import org.xinglin.rest.resource.Counter;
import org.xinglin.rest.resource.CorrectionsOfAuthority;
import org.xinglin.rest.resource.DaysOfApplications;
import org.xinglin.rest.resource.DepartmentsOfInstitution;
import org.xinglin.rest.resource.DoctorAccounts;
import org.xinglin.rest.resource.DoctorChecksOfInstitution;
import org.xinglin.rest.resource.ExamResults;
import org.xinglin.rest.resource.FileOfApplication;
import org.xinglin.rest.resource.FormOfApplication;
import org.xinglin.rest.resource.Health;
import org.xinglin.rest.resource.InstitutionEnd;
import org.xinglin.rest.resource.Institutions;
import org.xinglin.rest.resource.LicencesOfInstitutions;
import org.xinglin.rest.resource.NationalEnd;
import org.xinglin.rest.resource.NoticesOfDoctor;
import org.xinglin.rest.resource.NoticesOfOffice;
import org.xinglin.rest.resource.OAuthTokens;
import org.xinglin.rest.resource.OpenApi;
import org.xinglin.rest.resource.Outboxes;
import org.xinglin.rest.resource.OwnRecords;
import org.xinglin.rest.resource.OwnSecurity;
import org.xinglin.rest.resource.PersonOfApplication;
import org.xinglin.rest.resource.PoliciesOfAuthority;
import org.xinglin.rest.resource.PoliciesOfNation;
import org.xinglin.rest.resource.PolicyReplays;
import org.xinglin.rest.resource.PublicFeed;
import org.xinglin.rest.resource.PublicInstitutionLookup;
import org.xinglin.rest.resource.PublicLookup;
import org.xinglin.rest.resource.PublishedQuestions;
import org.xinglin.rest.resource.QuestionsOfAsker;
import org.xinglin.rest.resource.QuestionsOfDoctor;
import org.xinglin.rest.resource.QuestionsToAuthority;
import org.xinglin.rest.resource.QueueOfAuthority;
import org.xinglin.rest.resource.Recoveries;
import org.xinglin.rest.resource.RenamesOfInstitution;
import org.xinglin.rest.resource.RenamesToAuthority;
import org.xinglin.rest.resource.RecordsOfPerson;
import org.xinglin.rest.resource.Registrations;
import org.xinglin.rest.resource.Sessions;
import org.xinglin.rest.resource.StaffFirstSignIn;
import org.xinglin.rest.resource.StaffOfInstitution;
import org.xinglin.rest.resource.StaffSession;
import org.xinglin.rest.resource.StaffSignIn;
import org.xinglin.rest.resource.Statistics;
import org.xinglin.rest.resource.SystemTime;
import org.xinglin.rest.resource.TakeOvers;
import org.xinglin.rest.resource.TenantList;
import org.xinglin.rest.resource.WebhooksOfClient;
import org.xinglin.rest.resource.WhyOfApplication;
import org.xinglin.rest.wire.WireJson;

/**
 * Is the one JAX-RS server with its own bus and its own registry of addresses, so that nothing else that uses CXF answers here.
 */
final class RestServer implements AutoCloseable {

    private final Bus bus;
    private final Server server;
    private final Servlet servlet;

    /** Starts it; requests come through {@link #servlet()}. */
    RestServer(Services services, ClientLimits limits) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(JAXRSServerFactoryBean.class.getClassLoader());
        try {
            bus = new ExtensionManagerBus();
            DestinationRegistry addresses = ownAddresses(bus);
            server = factory(services, limits).create();
            CXFNonSpringServlet entrance = new Entrance(addresses);
            entrance.setBus(bus);
            servlet = new Tagged(entrance);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** Returns the resources. */
    static List<Object> resources(Services services, ClientLimits limits, JsonMapper mapper) {
        SessionCookies cookies = new SessionCookies(services, limits);
        return List.of(new Health(services), new SystemTime(services), new CodeTables(services), new TenantList(services),
                new OAuthTokens(services), new ClientsOfInstitution(services), new ClientsOfNation(services), new AccountsOfDoctors(services),
                new OwnRecords(services, mapper), new Sessions(services, cookies), new StaffSignIn(services, cookies),
                new StaffSession(services), new StaffFirstSignIn(services, cookies), new OwnSecurity(services),
                new Recoveries(services), new DoctorAccounts(services), new DoctorChecksOfInstitution(services),
                new StaffOfInstitution(services), new AccountsOfInstitutions(services),
                new BusinessTypes(services, mapper), new ApplicationsOfTenant(services), new DaysOfApplications(services), new WhyOfApplication(services),
                new PersonOfApplication(services),
                new FormOfApplication(services),
                new AttachmentsOfTenant(services), new Institutions(services),
                new InstitutionEnd(services), new DepartmentsOfInstitution(services), new AuthoritiesOfInstitution(services),
                new RenamesOfInstitution(services), new RenamesToAuthority(services),
                new LicencesOfInstitutions(services), new PublicInstitutionLookup(services),
                new CollectiveApplications(services), new Statistics(services), new AuthorityEnd(services), new QueueOfAuthority(services), new FileOfApplication(services),
                new PoliciesOfAuthority(services), new NoticesOfOffice(services), new NoticesOfDoctor(services),
                new Counter(services), new ExamResults(services),
                new CorrectionsOfAuthority(services), new Registrations(services),
                new RecordsOfPerson(services, mapper),
                new TakeOvers(services),
                new NationalEnd(services), new Outboxes(services), new PoliciesOfNation(services), new PolicyReplays(services), new PublicLookup(services, limits),
                new PublicFeed(services), new BulkOfRegister(services), new WebhooksOfClient(services), new BatchesOfExamCentre(services),
                new Announcements(services), new QuestionsOfAsker(services), new QuestionsOfDoctor(services),
                new QuestionsToAuthority(services), new PublishedQuestions(services));
    }

    Servlet servlet() {
        return servlet;
    }

    @Override
    public void close() {
        server.destroy();
        bus.shutdown(false);
    }

    private JAXRSServerFactoryBean factory(Services services, ClientLimits limits) {
        JsonMapper mapper = WireJson.mapper();
        List<Object> resources = resources(services, limits, mapper);
        List<Class<?>> described = resources.stream().<Class<?>>map(Object::getClass).toList();
        JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setAddress("/");
        factory.setProperties(new HashMap<>(Map.of(FaultListener.class.getName(), new ClientGone())));
        factory.setServiceBeanObjects(resources.toArray());
        factory.setServiceBean(new OpenApi(described, mapper));
        factory.setProviders(Providers.of(services, limits, mapper));
        return factory;
    }

    /** Gives the bus a registry of its own: buses share one otherwise, and answer each other's addresses. */
    private static DestinationRegistry ownAddresses(Bus bus) {
        DestinationRegistry addresses = new DestinationRegistryImpl();
        HTTPTransportFactory transport = new HTTPTransportFactory(addresses);
        DestinationFactoryManager destinations = bus.getExtension(DestinationFactoryManager.class);
        ConduitInitiatorManager conduits = bus.getExtension(ConduitInitiatorManager.class);
        for (String id : HTTPTransportFactory.DEFAULT_NAMESPACES) {
            destinations.registerDestinationFactory(id, transport);
            conduits.registerConduitInitiator(id, transport);
        }
        return addresses;
    }

    /** Keeps the addresses when the web server starts anew, as it does when TLS is switched on: the bus ends with its server, not here. */
    private static final class Entrance extends CXFNonSpringServlet {

        private static final long serialVersionUID = 1L;

        Entrance(DestinationRegistry addresses) {
            super(addresses, false);
        }

        @Override
        public void destroyBus() {
            log("the web server lets go of the REST interface");
        }
    }
}
