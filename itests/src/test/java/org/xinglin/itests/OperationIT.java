package org.xinglin.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Operates the real distribution by its launcher: parts that stop, processes that are killed, a second start. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperationIT {

    private static final Installation XINGLIN = new Installation(Path.of("..").toAbsolutePath().normalize(),
            Path.of("target", "operation").toAbsolutePath(), 18282, 15534);

    private static Offices offices;
    private static DoctorLife first;
    private static DoctorLife second;

    @BeforeAll
    static void start_on_an_empty_home() throws IOException {
        XINGLIN.reset();
        XINGLIN.start();
        offices = Offices.ofSampleWorld(XINGLIN.home(), XINGLIN.rest(), "11", "13", "14", "61", "national");
        Await.until("the sample's feed", 60, () -> offices.session(offices.desks("national", "NATIONAL").get(0))
                .get("feeds/exam-centre/batches/nmec-2025-NMEC-001").body().path("state").asText().equals("ACCEPTED"));
        Path archived;
        try (var files = Files.walk(XINGLIN.home().resolve("feed"))) {
            archived = files.filter(f -> f.getFileName().toString().equals("nmec-2025-NMEC-001.csv")).findFirst().orElseThrow();
        }
        List<Candidate> clean = new java.util.ArrayList<>();
        for (Candidate candidate : Candidate.read(archived, Charset.forName("GB18030"))) {
            if (candidate.clinicalDoctor() && candidate.province().equals("13")) {
                clean.add(candidate);
            }
        }
        first = active(clean, 1);
        second = active(clean, 2);
    }

    /** Returns a doctor with an active account; some of the file's candidates are bad records and are not found. */
    private static DoctorLife active(List<Candidate> candidates, int number) {
        while (true) {
            DoctorLife doctor = new DoctorLife(XINGLIN.rest(), candidates.remove(0), number,
                    new NoticeFolder(XINGLIN.home().resolve("notices"))::code);
            try {
                doctor.createAccount();
                doctor.activate();
                return doctor;
            } catch (IllegalStateException badRecord) {
                number += 100;
            }
        }
    }

    @AfterAll
    static void stop() {
        XINGLIN.stop();
        XINGLIN.reset();
    }

    @Test
    @Order(1)
    @DisplayName("R-REG-12: while the national end is away approvals wait, and complete by themselves when it is back")
    void approvals_wait_for_the_national_end() {
        String institution = offices.desks("13", "INSTITUTION").get(0).office();
        first.submit("13", institution);
        first.confirm(offices);
        second.submit("13", institution);
        XINGLIN.shell("bundle:stop org.xinglin.ledger");

        assertEquals("APPROVED_PENDING_EREGID", first.approve(offices));
        assertEquals("INST_CONFIRMED", second.confirm(offices), "the province goes on");
        assertEquals("APPROVED_PENDING_EREGID", second.approve(offices));
        assertEquals("APPROVED_PENDING_EREGID", first.state());
        assertEquals(0, publicRecords(first));

        XINGLIN.shell("bundle:start org.xinglin.ledger");
        Await.until("both are completed", 30, () -> first.state().equals("COMPLETED") && second.state().equals("COMPLETED"));
        Await.until("both are public", 10, () -> publicRecords(first) == 1 && publicRecords(second) == 1);
    }

    @Test
    @Order(2)
    @DisplayName("kill -9 of everything: after a start all is there")
    void everything_is_there_after_a_kill() {
        XINGLIN.killContainer();
        XINGLIN.killDatabase();
        XINGLIN.start();
        assertEquals(1, publicRecords(first));
        first.signIn();
        assertEquals("COMPLETED", first.state());
        assertTrue(XINGLIN.shell("xinglin:ledger-verify").length() > 0);
        XINGLIN.shell("xinglin:rebuild --check register 13");
        XINGLIN.shell("xinglin:rebuild --check disclosure national");
    }

    @Test
    @Order(3)
    @DisplayName("The projections can be built anew from the ledger, and are what they were")
    void projections_are_rebuilt() {
        XINGLIN.shell("xinglin:rebuild register 13");
        XINGLIN.shell("xinglin:rebuild disclosure national");
        assertEquals(1, publicRecords(first));
        XINGLIN.shell("xinglin:rebuild --check register 13");
    }

    @Test
    @Order(4)
    @DisplayName("A stop is clean and a second start goes on with the same data")
    void a_second_start_reuses_the_data() {
        XINGLIN.stop();
        assertThrows(java.io.UncheckedIOException.class, () -> publicRecords(first));
        XINGLIN.start();
        assertEquals(1, publicRecords(second));
    }

    private static int publicRecords(DoctorLife doctor) {
        return XINGLIN.rest().get("disclosure/13/doctors?name="
                + URLEncoder.encode(doctor.candidate().name(), StandardCharsets.UTF_8)).ok().path("doctors").size();
    }
}
