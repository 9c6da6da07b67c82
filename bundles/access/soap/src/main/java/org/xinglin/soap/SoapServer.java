package org.xinglin.soap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.Servlet;
import javax.xml.namespace.QName;
import org.apache.cxf.Bus;
import org.apache.cxf.attachment.AttachmentDeserializer;
import org.apache.cxf.binding.soap.saaj.SAAJInInterceptor;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.apache.cxf.staxutils.StaxUtils;
import org.apache.cxf.transport.ConduitInitiatorManager;
import org.apache.cxf.transport.DestinationFactoryManager;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.xinglin.soap.access.Admission;
import org.xinglin.soap.access.Door;
import org.xinglin.soap.access.Entrance;
import org.xinglin.soap.access.Scopes;
import org.xinglin.soap.access.Settings;
import org.xinglin.soap.access.Trail;
import org.xinglin.soap.access.WsSecurity;
import org.xinglin.soap.contract.Hospital;
import org.xinglin.soap.desk.HospitalDesk;
import org.xinglin.soap.fault.Faults;

/** Is the one JAX-WS server with its own bus and its own registry of addresses, so that nothing else that uses CXF answers here. */
final class SoapServer implements AutoCloseable {

    private static final String NAMESPACE = "urn:xinglin:hospital:v1";

    private final Bus bus;
    private final Server server;
    private final Servlet servlet;

    /** Starts it; requests come through {@link #servlet()}. */
    SoapServer(Services services, Settings settings) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(JaxWsServerFactoryBean.class.getClassLoader());
        try {
            bus = new ExtensionManagerBus();
            DestinationRegistry addresses = ownAddresses(bus);
            server = factory(services, settings).create();
            Entrance entrance = new Entrance(addresses);
            entrance.setBus(bus);
            servlet = entrance;
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    Servlet servlet() {
        return servlet;
    }

    @Override
    public void close() {
        server.destroy();
        bus.shutdown(false);
    }

    private JaxWsServerFactoryBean factory(Services services, Settings settings) {
        Faults faults = new Faults();
        Trail trail = new Trail(services);
        JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
        factory.setBus(bus);
        factory.setAddress("/v1/hospital");
        factory.setServiceClass(Hospital.class);
        factory.setServiceBean(new HospitalDesk(services));
        factory.setServiceName(new QName(NAMESPACE, "HospitalService"));
        factory.setEndpointName(new QName(NAMESPACE, "HospitalPort"));
        factory.setWsdlLocation(SoapServer.class.getResource("/wsdl/hospital.wsdl").toString());
        factory.setProperties(properties(services, settings, faults));
        factory.getInInterceptors().addAll(List.of(new Door(services, settings), new SAAJInInterceptor(), new WsSecurity(services, settings),
                new Admission(services), new Scopes(HospitalDesk.class)));
        factory.getOutInterceptors().add(trail);
        factory.getOutFaultInterceptors().addAll(List.of(faults, trail));
        return factory;
    }

    private static Map<String, Object> properties(Services services, Settings settings, Faults faults) {
        Map<String, Object> properties = new HashMap<>(WsSecurity.properties(services, settings));
        properties.put(FaultListener.class.getName(), faults);
        properties.put(Message.SCHEMA_VALIDATION_ENABLED, "IN");
        properties.put(Message.FAULT_STACKTRACE_ENABLED, "false");
        properties.put(StaxUtils.MAX_XML_CHARACTERS, Long.toString(Door.MOST_XML));
        properties.put(StaxUtils.MAX_ELEMENT_COUNT, "20000");
        properties.put(StaxUtils.MAX_CHILD_ELEMENTS, "1000");
        properties.put(StaxUtils.MAX_ELEMENT_DEPTH, "40");
        properties.put(StaxUtils.MAX_ATTRIBUTE_COUNT, "50");
        properties.put(StaxUtils.MAX_ATTRIBUTE_SIZE, "8192");
        properties.put(StaxUtils.MAX_TEXT_LENGTH, Integer.toString(Door.MOST_XML));
        properties.put(AttachmentDeserializer.ATTACHMENT_MAX_COUNT, "4");
        properties.put(AttachmentDeserializer.ATTACHMENT_MAX_HEADER_SIZE, "2048");
        properties.put(AttachmentDeserializer.ATTACHMENT_MEMORY_THRESHOLD, Integer.toString(Integer.MAX_VALUE));
        return properties;
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
}
