package org.xinglin.itests.partners;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xinglin.itests.Await;
import org.xinglin.itests.Candidate;
import org.xinglin.itests.DoctorLife;
import org.xinglin.itests.Installation;
import org.xinglin.itests.NoticeFolder;
import org.xinglin.itests.Offices;

/** Is the sample world with hospitals whose managers have registered clients, and with doctors who apply there. */
final class HospitalOfSoap {

    /** All that an institution's client may have of what SOAP offers. */
    static final List<String> SCOPES = List.of("doctors:verify", "doctors:read", "applications:read", "applications:confirm",
            "applications:submit", "activation-codes", "departments", "changes");

    final Installation installation;
    final Offices offices;
    private final List<Candidate> candidates = new ArrayList<>();
    private int number = 7000;

    /** Is a client as it was registered. */
    record Credentials(String tenant, String office, String clientId, String id, String secret) {

        @Override
        public String toString() {
            return "Credentials[" + clientId + "]";
        }
    }

    HospitalOfSoap(Installation installation) {
        this.installation = installation;
        installation.start();
        offices = Offices.ofSampleWorld(installation.home(), installation.rest(), "11", "13", "14", "61", "national");
        Await.until("the sample's feed", 120, () -> offices.session(offices.desks("national", "NATIONAL").get(0))
                .get("feeds/exam-centre/batches/nmec-2025-NMEC-001").body().path("state").asText().equals("ACCEPTED"));
        try (var files = Files.walk(installation.home().resolve("feed"))) {
            Path archived = files.filter(f -> f.getFileName().toString().equals("nmec-2025-NMEC-001.csv")).findFirst().orElseThrow();
            Candidate.read(archived, Charset.forName("GB18030")).stream()
                    .filter(c -> c.clinicalDoctor() && c.province().equals("13")).forEach(candidates::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a doctor with an active account; some of the file's candidates are bad records and are not found. */
    DoctorLife doctor() {
        while (true) {
            DoctorLife doctor = new DoctorLife(installation.rest(), candidates.remove(0), number++,
                    new NoticeFolder(installation.home().resolve("notices"))::code);
            try {
                doctor.createAccount();
                doctor.activate();
                return doctor;
            } catch (IllegalStateException badRecord) {
                number++;
            }
        }
    }

    /** Returns a candidate of whom nobody has heard yet. */
    Candidate candidate() {
        return candidates.remove(0);
    }

    /** Registers a client of an institution, as its manager does. */
    Credentials client(Offices.Desk institution, List<String> scopes) {
        JsonNode issued = manager(institution).post("tenants/" + institution.tenant() + "/institution/clients",
                Map.of("name", "HIS " + UUID.randomUUID(), "scopes", scopes)).ok();
        JsonNode client = issued.has("client") ? issued.path("client") : issued;
        return new Credentials(institution.tenant(), institution.office(), client.path("clientId").asText(), client.path("id").asText(),
                issued.path("secret").asText());
    }

    /** Revokes a client. */
    void revoke(Offices.Desk institution, Credentials client) {
        manager(institution).delete("tenants/" + institution.tenant() + "/institution/clients/" + client.id()).ok();
    }

    private org.xinglin.itests.RestClient manager(Offices.Desk institution) {
        return offices.session(offices.desks(institution.tenant(), "MANAGER").stream()
                .filter(d -> d.office().equals(institution.office())).findFirst().orElseThrow());
    }
}
