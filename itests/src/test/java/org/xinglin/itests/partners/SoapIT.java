package org.xinglin.itests.partners;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.activation.DataHandler;
import javax.mail.util.ByteArrayDataSource;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.ws.Holder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.xinglin.itests.Await;
import org.xinglin.itests.Candidate;
import org.xinglin.itests.DoctorLife;
import org.xinglin.itests.Installation;
import org.xinglin.itests.Offices;
import org.xinglin.itests.partners.HospitalOfSoap.Credentials;
import org.xinglin.itests.partners.hospital.Application;
import org.xinglin.itests.partners.hospital.ApplicationKind;
import org.xinglin.itests.partners.hospital.Attachment;
import org.xinglin.itests.partners.hospital.AttachmentKind;
import org.xinglin.itests.partners.hospital.Change;
import org.xinglin.itests.partners.hospital.ChangeKind;
import org.xinglin.itests.partners.hospital.CollectiveLine;
import org.xinglin.itests.partners.hospital.CollectiveResult;
import org.xinglin.itests.partners.hospital.Department;
import org.xinglin.itests.partners.hospital.Doctor;
import org.xinglin.itests.partners.hospital.DoctorKind;
import org.xinglin.itests.partners.hospital.FoundRegistration;
import org.xinglin.itests.partners.hospital.Hospital;
import org.xinglin.itests.partners.hospital.Qualification;
import org.xinglin.itests.partners.hospital.RegistrationForm;
import org.xinglin.itests.partners.hospital.XinglinFault_Exception;

/** Does a hospital's day by SOAP on the real distribution, with clients that public tools made from the contract. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SoapIT {

    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
    private static final Path NODE = Path.of("src/test/soap").toAbsolutePath();
    private static final Installation XINGLIN = new Installation(CHECKOUT, Path.of("target", "soap").toAbsolutePath(), 18390, 15640);
    private static final Set<String> UNREACHED = Set.of("unknown", "not-permitted", "scope-missing", "not-signed-in");

    private static HospitalOfSoap world;
    private static Offices.Desk hospital;
    private static Credentials client;
    private static SoapClient raw;
    private static DoctorLife doctor;
    private static Application application;
    private static Doctor registered;
    private static Attachment photo;

    @BeforeAll
    static void start_with_a_client_of_the_hospital() {
        world = new HospitalOfSoap(XINGLIN);
        hospital = world.offices.desks("13", "INSTITUTION").get(0);
        client = world.client(hospital, HospitalOfSoap.SCOPES);
        raw = new SoapClient(XINGLIN.base());
    }

    @AfterAll
    static void stop() {
        XINGLIN.stop();
        XINGLIN.reset();
    }

    @Test
    @Order(1)
    @DisplayName("R-REG-06, 07, 09, 63, 170, 234, 235, R-ACC-38, 39, R-PUB-01: a client made by CXF's wsdl2java confirms, prints, looks up, departs, "
            + "keeps departments, sends and fetches photos by MTOM")
    void a_client_made_by_cxf_does_a_hospitals_day() throws Exception {
        Hospital port = Ports.of(XINGLIN.base(), client);
        Holder<List<Change>> changes = new Holder<>();
        Holder<String> cursor = new Holder<>();
        Holder<Boolean> more = new Holder<>();
        port.fetchChanges(null, null, changes, cursor, more);
        String begun = cursor.value;
        doctor = world.doctor();
        String id = doctor.submit("13", hospital.office()).path("id").asText();

        application = port.listApplications(ApplicationKind.TO_CONFIRM, null).stream().filter(a -> a.getId().equals(id)).findFirst().orElseThrow();
        assertEquals("SUBMITTED", port.getApplication(id).getState());
        assertEquals("INST_CONFIRMED", port.decideApplication(id, true, "同意").getState());
        byte[] form = port.getApplicationForm(id).getInputStream().readAllBytes();
        assertEquals("%PDF", new String(form, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
        doctor.approve(world.offices);
        Await.until("the registration", 60, () -> doctor.state().equals("COMPLETED"));
        registered = Ports.doctors(port, DoctorKind.REGISTERED).stream()
                .filter(d -> d.getPerson().equals(application.getPerson())).findFirst().orElseThrow();

        Await.until("the change in the feed", 60, () -> {
            try {
                port.fetchChanges(begun, 1000, changes, cursor, more);
            } catch (XinglinFault_Exception refused) {
                throw new IllegalStateException(refused.getFaultInfo().getCode(), refused);
            }
            return changes.value.stream().anyMatch(c -> c.getKind() == ChangeKind.SHOWN && c.getPracticeCode().equals(registered.getPracticeCode()));
        });

        Holder<String> query = new Holder<>();
        Holder<String> masked = new Holder<>();
        Holder<List<Qualification>> qualifications = new Holder<>();
        port.verifyQualification(null, doctor.candidate().idNo(), query, masked, qualifications);
        assertEquals(1, qualifications.value.size());
        assertFalse(masked.value.contains(doctor.candidate().idNo()), "R-PUB-24");
        Holder<List<FoundRegistration>> registrations = new Holder<>();
        port.verifyRegistration("01", doctor.candidate().idNo(), query, masked, registrations);
        assertTrue(registrations.value.get(0).isOwn());

        Department department = port.createDepartment("心血管内科 " + UUID.randomUUID().toString().substring(0, 4), List.of("03"));
        assertTrue(port.listDepartments().stream().anyMatch(d -> d.getId().equals(department.getId())));
        assertEquals(department.getName(), port.assignDepartment(registered.getRegistrationId(), department.getId()).getName());

        byte[] picture = Photos.white();
        photo = port.putAttachment(AttachmentKind.PHOTO, new DataHandler(new ByteArrayDataSource(picture, "image/jpeg")));
        Holder<Attachment> fetched = new Holder<>();
        Holder<DataHandler> content = new Holder<>();
        port.getAttachment(photo.getId(), fetched, content);
        assertArrayEquals(picture, content.value.getInputStream().readAllBytes());

        String key = UUID.randomUUID().toString();
        Application departure = depart(port, key);
        assertEquals(departure.getId(), depart(port, key).getId(), "the same key has one effect");
        assertEquals("WITHDRAWN", port.withdrawApplication(departure.getId()).getState());
        Ports.refused("unknown", () -> port.issueActivationCode(UUID.randomUUID().toString()));
        port.listAwaitingAccounts();
    }

    private static Application depart(Hospital port, String key) throws Exception {
        return port.submitDeparture(key, registered.getRegistrationId(), "transfer", null, DatatypeFactory.newInstance()
                .newXMLGregorianCalendar(LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1).toString()), List.of(), "已调离本院");
    }

    @Test
    @Order(2)
    @DisplayName("L1 art 13, R-ACC-39: each line of a collective submission is taken or refused by itself, once for a key")
    void lines_are_taken_or_refused_by_themselves() throws Exception {
        Hospital port = Ports.of(XINGLIN.base(), client);
        Candidate candidate = world.doctor().candidate();
        CollectiveLine good = new CollectiveLine();
        good.setPersonName(candidate.name());
        good.setIdNo(candidate.idNo());
        RegistrationForm form = new RegistrationForm();
        form.getScope().add("11");
        form.setEmploymentProof("聘用合同 2026-001");
        good.setForm(form);
        CollectiveLine bad = new CollectiveLine();
        bad.setPersonName("无此人");
        bad.setIdNo("130102199001010000");
        bad.setForm(form);
        String key = UUID.randomUUID().toString();
        List<CollectiveResult> results = port.submitCollectively(key, "集体办理", List.of(good, bad));
        assertTrue(results.get(0).isAccepted(), results.get(0).getFinding().toString());
        assertFalse(results.get(1).isAccepted());
        assertFalse(results.get(1).getFinding().isEmpty());
        assertEquals(results.get(0).getApplication(),
                port.submitCollectively(key, "集体办理", List.of(good, bad)).get(0).getApplication());
        assertEquals("WITHDRAWN", port.withdrawApplication(results.get(0).getApplication()).getState());
    }

    @Test
    @Order(3)
    @DisplayName("R-ACC-37, R-PUB-20…24: every operation of the contract, with every wrong identity, gives nothing")
    void every_operation_is_closed_to_every_wrong_identity() throws Exception {
        Map<String, String> bodies = Bodies.of(application, registered, photo, doctor.candidate());
        assertEquals(operations(raw.contract()), new TreeSet<>(bodies.keySet()), "a body for every operation of the contract");
        Offices.Desk neighbour = world.offices.desks("13", "INSTITUTION").get(1);
        Offices.Desk foreign = world.offices.desks("14", "INSTITUTION").get(0);
        Credentials revoked = world.client(hospital, HospitalOfSoap.SCOPES);
        world.revoke(hospital, revoked);
        Credentials wrong = new Credentials("13", client.office(), client.clientId(), client.id(), "x" + client.secret());
        Credentials other = world.client(neighbour, HospitalOfSoap.SCOPES);
        Credentials otherTenant = world.client(foreign, HospitalOfSoap.SCOPES);
        Credentials pretending = new Credentials("13", client.office(), "13." + otherTenant.id(), otherTenant.id(), otherTenant.secret());
        Credentials without = world.client(hospital, List.of("webhooks"));
        List<String> wrongs = new ArrayList<>();
        for (Map.Entry<String, String> operation : bodies.entrySet()) {
            for (Credentials nobody : new Credentials[] {null, revoked, wrong, pretending}) {
                expect(wrongs, operation, nobody, Set.of("not-signed-in"));
            }
            expect(wrongs, operation, without, Set.of("scope-missing"));
            for (Credentials stranger : List.of(other, otherTenant)) {
                SoapClient.Answer answer = raw.call(stranger, operation.getValue());
                boolean reached = Bodies.NAMES_SOMETHING_OF_THE_HOSPITAL.contains(operation.getKey())
                        ? !UNREACHED.contains(answer.fault()) : answer.text().contains(application.getPerson())
                                || answer.text().contains(registered.getRegistrationId());
                if (reached) {
                    wrongs.add(operation.getKey() + " by " + stranger + ": " + answer.fault() + " " + answer.status());
                }
            }
        }
        assertEquals(List.of(), wrongs);
    }

    private static void expect(List<String> wrongs, Map.Entry<String, String> operation, Credentials who, Set<String> codes)
            throws Exception {
        SoapClient.Answer answer = raw.call(who, operation.getValue());
        if (!codes.contains(answer.fault())) {
            wrongs.add(operation.getKey() + " by " + who + ": " + answer.fault() + " " + answer.status());
        }
    }

    private static Set<String> operations(String contract) {
        String portType = contract.substring(contract.indexOf("portType"), contract.indexOf("</wsdl:portType>"));
        Set<String> names = new TreeSet<>();
        Matcher operation = Pattern.compile("operation name=\"(\\w+)\"").matcher(portType);
        while (operation.find()) {
            names.add(operation.group(1));
        }
        return names;
    }

    @Test
    @Order(4)
    @DisplayName("R-REG-07, R-ACC-38: a client of another tool (node-soap) reads the contract and does the work, too")
    void a_client_of_another_tool_does_it_too() throws Exception {
        DoctorLife second = world.doctor();
        String id = second.submit("13", hospital.office()).path("id").asText();
        Path photos = Files.write(Path.of("target", "soap-photo.jpg").toAbsolutePath(), Photos.white());
        run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"), Map.of());
        run(List.of("node", "day.mjs"), Map.of("SOAP_URL", XINGLIN.base().resolve("soap/v1/hospital").toString(),
                "SOAP_CLIENT", client.clientId(), "SOAP_SECRET", client.secret(), "APPLICATION", id,
                "ID_NO", second.candidate().idNo(), "PHOTO", photos.toString()));
        assertEquals("INST_CONFIRMED", second.state());
        assertEquals("APPROVED_PENDING_EREGID", second.approve(world.offices).replace("COMPLETED", "APPROVED_PENDING_EREGID"));
    }

    private static void run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(NODE.toFile()).inheritIO();
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroy();
        assertTrue(ended && process.exitValue() == 0, command + " failed: see what it printed");
    }
}
