package org.xinglin.itests.swap;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.xinglin.itests.Await;
import org.xinglin.itests.DoctorLife;
import org.xinglin.itests.Installation;
import org.xinglin.itests.Offices;
import org.xinglin.itests.RestClient;

/**
 * Is a steady load: each doctor applies, is confirmed and approved, and when that is completed changes to another institution of
 * the province, over and over; the public looks names up meanwhile. Every answer that is not what it should be is kept.
 */
final class SteadyLoad implements AutoCloseable {

    private static final List<String> PROVINCES = List.of("11", "13", "14");
    private static final int SECONDS = 60;

    private final Installation installation;
    private final Offices offices;
    private final ExecutorService clients = Executors.newCachedThreadPool();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Queue<List<String>> judgedBy = new ConcurrentLinkedQueue<>();
    private final AtomicInteger applications = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger lookups = new AtomicInteger();
    private volatile boolean over;

    SteadyLoad(Installation installation, Offices offices) {
        this.installation = installation;
        this.offices = offices;
    }

    /** Begins. */
    void start(List<DoctorLife> doctors, List<String> names) {
        for (DoctorLife doctor : doctors) {
            clients.submit(() -> kept("doctor", () -> career(doctor)));
        }
        clients.submit(() -> kept("look-up", () -> lookUps(PROVINCES, Set.of(200), names)));
        clients.submit(() -> kept("look-up", () -> lookUps(PROVINCES, Set.of(200), names)));
        clients.submit(() -> kept("look-up in 61", () -> lookUps(List.of("61"), Set.of(200, 404, 503), names)));
    }

    @FunctionalInterface
    private interface Work {
        void run();
    }

    private void kept(String who, Work work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            failures.add(who + ": " + failed + (failed.getCause() == null ? "" : " because of " + failed.getCause()));
        }
    }

    private void career(DoctorLife doctor) {
        List<Offices.Desk> institutions = offices.desks("13", "INSTITUTION");
        int turn = 0;
        carriedThrough(doctor.session(), doctor.submit("13", institutions.get(0).office()));
        while (!over) {
            String to = institutions.get(++turn % 2).office();
            String registration = registration(doctor, institutions.get((turn + 1) % 2).office());
            carriedThrough(doctor.session(), count(doctor.session().post("tenants/13/applications", UUID.randomUUID().toString(), Map.of(
                    "type", "change", "reason", "调动", "form", Map.of("registrationId", registration, "institutionId", to,
                            "practicePlaceChanges", false, "mainInstitutionChanges", true, "employmentProof", "聘用合同 2025-1")))));
        }
    }

    /** Returns the valid registration once it is at an institution: registers follow the ledger. */
    private String registration(DoctorLife doctor, String institution) {
        List<String> found = new ArrayList<>();
        Await.until("the registration at " + institution, SECONDS, () -> {
            for (JsonNode registration : count(doctor.session().get("accounts/me/registrations"))) {
                if (registration.path("status").asText().equals("VALID")
                        && registration.path("institutionId").asText().equals(institution)) {
                    found.add(registration.path("id").asText());
                }
            }
            return !found.isEmpty();
        });
        return found.get(0);
    }

    private void carriedThrough(RestClient doctor, JsonNode submitted) {
        String path = "tenants/13/applications/" + submitted.path("id").asText();
        JsonNode confirmed = count(offices.session(offices.desk(submitted.path("institutionId").asText()))
                .post(path + "/institution-decision", Map.of("agree", true, "reason", "同意")));
        count(offices.session(offices.desk(confirmed.path("authorityId").asText()))
                .post(path + "/authority-decision", Map.of("approve", true, "reason", "符合规定")));
        Await.until("completion of " + path, SECONDS, () -> {
            String state = count(doctor.get(path)).path("state").asText();
            if (!List.of("APPROVED_PENDING_EREGID", "COMPLETED").contains(state)) {
                failures.add(path + " is " + state);
            }
            return state.equals("COMPLETED");
        });
        for (JsonNode judgement : count(doctor.get(path + "/judgements"))) {
            List<String> policies = new ArrayList<>();
            judgement.path("policies").forEach(policy -> policies.add(policy.asText()));
            judgedBy.add(policies);
        }
        applications.incrementAndGet();
    }

    private JsonNode count(RestClient.Answer answer) {
        requests.incrementAndGet();
        if (answer.status() / 100 != 2) {
            failures.add("HTTP " + answer.status() + " " + answer.text());
        }
        return answer.ok();
    }

    private void lookUps(List<String> provinces, Set<Integer> good, List<String> names) {
        RestClient rest = installation.rest();
        for (int n = 0; !over; n++) {
            String path = "disclosure/" + provinces.get(n % provinces.size()) + "/doctors?name="
                    + URLEncoder.encode(names.get(n % names.size()), StandardCharsets.UTF_8);
            int status = rest.get(path).status();
            lookups.incrementAndGet();
            if (!good.contains(status)) {
                failures.add("HTTP " + status + " for a look-up in " + provinces.get(n % provinces.size()));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    /** Ends it: what is under way is carried through. */
    @Override
    public void close() {
        over = true;
        clients.shutdown();
        try {
            if (!clients.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
                failures.add("some clients did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    /** Returns the policies by which each judgement was made. */
    List<List<String>> judgedBy() {
        return List.copyOf(judgedBy);
    }

    int applications() {
        return applications.get();
    }

    @Override
    public String toString() {
        return applications + " applications carried through, " + requests + " requests of doctors and offices, " + lookups
                + " look-ups, " + judgedBy.size() + " judgements, " + failures.size() + " failed requests";
    }
}
