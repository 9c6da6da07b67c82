package org.xinglin.itests.partners;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xinglin.itests.partners.RestWorld.Program;
import org.xinglin.itests.partners.generated.ApiClient;
import org.xinglin.itests.partners.generated.ApiException;
import org.xinglin.itests.partners.generated.api.ApplicationsApi;
import org.xinglin.itests.partners.generated.api.ClientsApi;
import org.xinglin.itests.partners.generated.api.DisclosureApi;
import org.xinglin.itests.partners.generated.api.InstitutionApi;
import org.xinglin.itests.partners.generated.api.PublicFeedApi;
import org.xinglin.itests.partners.generated.model.Application;
import org.xinglin.itests.partners.generated.model.FeedChange;
import org.xinglin.itests.partners.generated.model.FeedChanges;
import org.xinglin.itests.partners.generated.model.InstitutionDecision;
import org.xinglin.itests.partners.generated.model.OfficeSubmission;
import org.xinglin.itests.partners.generated.model.PublicDoctor;
import org.xinglin.itests.partners.generated.model.Registration;

/** Is a hospital's system in Java, written against the generated client as its vendor would write it. */
final class HospitalDay {

    private static final String TENANT = RestWorld.TENANT;

    private final ApplicationsApi applications;
    private final InstitutionApi institution;
    private final DisclosureApi disclosure;
    private final PublicFeedApi feed;

    /** Fetches a token and begins. */
    HospitalDay(URI base, Program program) throws ApiException {
        ApiClient client = new ApiClient();
        client.updateBaseUri(base + "api");
        String token = new ClientsApi(client).issueToken("client_credentials", null, program.clientId(), program.secret()).getAccessToken();
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        applications = new ApplicationsApi(client);
        institution = new InstitutionApi(client);
        disclosure = new DisclosureApi(client);
        feed = new PublicFeedApi(client);
    }

    /** Lists what waits for the hospital. */
    List<UUID> waiting() throws ApiException {
        return institution.applicationsOfInstitution(TENANT, true, null).stream()
                .filter(application -> "SUBMITTED".equals(application.getState().toString())).map(Application::getId).toList();
    }

    /** Agrees or not, under a key. */
    Application decide(UUID id, boolean agree, String key) throws ApiException {
        return applications.decideAsInstitution(TENANT, id, new InstitutionDecision().agree(agree).reason(agree ? "同意" : "不同意"), key);
    }

    /** Reads an application again. */
    String state(UUID id) throws ApiException {
        return applications.application(TENANT, id).getState().toString();
    }

    /** Returns the registration of one of the own doctors. */
    UUID registration(UUID person) throws ApiException {
        UUID after = null;
        while (true) {
            List<Registration> page = institution.doctorsOfInstitution(TENANT, "VALID", null, after);
            for (Registration registration : page) {
                if (registration.getPerson().equals(person)) {
                    return registration.getId();
                }
            }
            if (page.isEmpty()) {
                throw new IllegalStateException("not among the own doctors");
            }
            after = page.get(page.size() - 1).getId();
        }
    }

    /** Reports that a doctor has left. */
    Application departs(UUID registration, String key) throws ApiException {
        return institution.submitForDoctor(TENANT, new OfficeSubmission().type("departure").registrationId(registration)
                .form(Map.of("cause", "resigned", "formalitiesOn", LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).toString()))
                .reason("已办理离职手续"), key);
    }

    /** Returns where the feed of changes is now. */
    String cursor() throws ApiException {
        return feed.feedPosition().getNow();
    }

    /** Follows the feed from a cursor on; returns what was published of the own institution since. */
    List<FeedChange> changes(String after) throws ApiException {
        List<FeedChange> changes = new ArrayList<>();
        FeedChanges batch;
        String cursor = after;
        do {
            batch = feed.feedChanges(cursor, null, null);
            changes.addAll(batch.getChanges());
            cursor = batch.getNext();
        } while (batch.getMore());
        return changes;
    }

    /** Looks a doctor up in the public register. */
    List<PublicDoctor> published(String name) throws ApiException {
        return disclosure.lookUpDoctors(TENANT, name, null, null).getDoctors();
    }
}
