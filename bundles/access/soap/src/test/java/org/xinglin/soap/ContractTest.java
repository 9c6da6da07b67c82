package org.xinglin.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.wsdl.Definition;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.cxf.tools.validator.internal.AbstractDefinitionValidator;
import org.apache.cxf.tools.validator.internal.MIMEBindingValidator;
import org.apache.cxf.tools.validator.internal.UniqueBodyPartsValidator;
import org.apache.cxf.tools.validator.internal.WSIBPValidator;
import org.apache.cxf.wsdl11.WSDLManagerImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Holds the contract to what the WS-I Basic Profile 1.1 demands of a document/literal one. */
class ContractTest {

    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    private static final String SOAP = "http://schemas.xmlsoap.org/wsdl/soap/";
    private static Document contract;

    @BeforeAll
    static void read() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (InputStream in = ContractTest.class.getResourceAsStream("/wsdl/hospital.wsdl")) {
            contract = factory.newDocumentBuilder().parse(in);
        }
    }

    private static Stream<Element> all(String namespace, String name) {
        NodeList found = contract.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    @Test
    void the_public_analyser_of_the_profile_finds_nothing() throws Exception {
        Definition definition = definition(ContractTest.class.getResource("/wsdl/hospital.wsdl"));
        assertEquals(List.of(), faults(definition));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<wsdl:part name=\"parameters\" element=\"h:listDepartments\"/> | <wsdl:part name=\"parameters\" type=\"xsd:string\"/>",
        "soapAction=\"urn:xinglin:hospital:v1:listDepartments\" style=\"document\" | soapAction=\"urn:xinglin:hospital:v1:listDepartments\" style=\"rpc\"",
        "element=\"h:listDepartments\"/> | element=\"h:listAwaitingAccounts\"/>"})
    void the_public_analyser_would_find_what_breaks_the_profile(String sound, String broken, @TempDir Path folder) throws Exception {
        Path whole = Path.of(ContractTest.class.getResource("/wsdl/hospital.wsdl").toURI());
        try (Stream<Path> schemas = Files.list(whole.getParent())) {
            for (Path each : schemas.toList()) {
                Files.copy(each, folder.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        String text = Files.readString(whole);
        assertTrue(text.contains(sound), "the contract has changed: " + sound);
        Path file = Files.writeString(folder.resolve("hospital.wsdl"), text.replace(sound, broken));
        assertFalse(faults(definition(file.toUri().toURL())).isEmpty());
    }

    private static Definition definition(URL address) throws Exception {
        return new WSDLManagerImpl().getDefinition(address.toString());
    }

    private static List<String> faults(Definition definition) {
        return Stream.of(new WSIBPValidator(definition), new UniqueBodyPartsValidator(definition), new MIMEBindingValidator(definition))
                .filter(validator -> !validator.isValid()).map(AbstractDefinitionValidator::getErrorMessage).toList();
    }

    @Test
    void everything_is_document_literal_over_http() {
        all(SOAP, "binding").forEach(it -> {
            assertEquals("document", it.getAttribute("style"), "R2705");
            assertEquals("http://schemas.xmlsoap.org/soap/http", it.getAttribute("transport"), "R2702");
        });
        Stream.of("body", "fault").flatMap(name -> all(SOAP, name)).forEach(it -> {
            assertEquals("literal", it.getAttribute("use"), "R2706");
            assertEquals("", it.getAttribute("namespace"), "R2716");
        });
    }

    @Test
    void every_message_has_one_part_and_that_is_an_element_of_its_own() {
        Set<String> elements = new HashSet<>();
        all(WSDL, "message").forEach(message -> {
            NodeList parts = message.getElementsByTagNameNS(WSDL, "part");
            assertEquals(1, parts.getLength(), "R2201 " + message.getAttribute("name"));
            Element part = (Element) parts.item(0);
            assertTrue(part.hasAttribute("element") && !part.hasAttribute("type"), "R2204");
            assertTrue(elements.add(part.getAttribute("element")), "R2710: operations are told apart by their elements");
        });
    }

    @Test
    void binding_and_port_type_have_the_same_operations_each_with_its_action_and_the_one_fault() {
        Set<String> bound = new HashSet<>();
        Set<String> offered = new HashSet<>();
        all(WSDL, "operation").forEach(it -> {
            boolean inBinding = "binding".equals(it.getParentNode().getLocalName());
            assertTrue((inBinding ? bound : offered).add(it.getAttribute("name")), "R2304: no operation has two forms");
            assertEquals(1, it.getElementsByTagNameNS(WSDL, "fault").getLength(), "R2740 " + it.getAttribute("name"));
            if (inBinding) {
                assertEquals("urn:xinglin:hospital:v1:" + it.getAttribute("name"),
                        ((Element) it.getElementsByTagNameNS(SOAP, "operation").item(0)).getAttribute("soapAction"));
            }
        });
        assertEquals(offered, bound, "R2718");
        all(SOAP, "fault").forEach(it -> assertEquals(((Element) it.getParentNode()).getAttribute("name"), it.getAttribute("name"), "R2754"));
    }
}
