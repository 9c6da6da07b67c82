package org.xinglin.itests.partners;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xinglin.itests.Candidate;
import org.xinglin.itests.partners.hospital.Application;
import org.xinglin.itests.partners.hospital.Attachment;
import org.xinglin.itests.partners.hospital.Doctor;

/** Knows one valid body of each operation, which asks for what is the hospital's. */
final class Bodies {

    /** The operations whose body names something of the hospital: for others it does not exist. The rest answers about the caller's own. */
    static final Set<String> NAMES_SOMETHING_OF_THE_HOSPITAL = Set.of("getApplication", "decideApplication", "takeBackDecision",
            "withdrawApplication", "submitDeparture", "submitCancellation", "assignDepartment", "getAttachment", "getApplicationForm",
            "issueActivationCode");

    private Bodies() {
    }

    static Map<String, String> of(Application application, Doctor registered, Attachment photo, Candidate candidate) {
        String id = "<h:id>" + application.getId() + "</h:id>";
        String submission = "<h:requestKey>" + UUID.randomUUID() + "</h:requestKey><h:registrationId>"
                + registered.getRegistrationId() + "</h:registrationId>";
        String reason = "<h:reason>缘由</h:reason>";
        return Map.ofEntries(
                body("verifyQualification", "<h:idNo>130102000000000000</h:idNo>"),
                body("verifyRegistration", "<h:idNo>130102000000000000</h:idNo>"),
                body("listDoctors", "<h:kind>REGISTERED</h:kind>"),
                body("listApplications", "<h:kind>ENDED</h:kind>"),
                body("getApplication", id),
                body("decideApplication", id + "<h:agree>true</h:agree>"),
                body("takeBackDecision", id),
                body("withdrawApplication", id),
                body("submitDeparture", submission + "<h:cause>transfer</h:cause><h:formalitiesOn>2026-01-05</h:formalitiesOn>" + reason),
                body("submitCancellation", submission + "<h:reasonNo>10</h:reasonNo>" + reason),
                body("submitCollectively", "<h:requestKey>a</h:requestKey>" + reason + "<h:line><h:personName>" + candidate.name()
                        + "</h:personName><h:idNo>130102000000000000</h:idNo><h:form/></h:line>"),
                body("listAwaitingAccounts", ""),
                body("issueActivationCode", "<h:account>" + UUID.randomUUID() + "</h:account>"),
                body("listDepartments", ""),
                body("createDepartment", "<h:name>科室</h:name><h:subject>00</h:subject>"),
                body("assignDepartment", "<h:registrationId>" + registered.getRegistrationId() + "</h:registrationId><h:department>"
                        + registered.getRegistrationId() + "</h:department>"),
                body("putAttachment", "<h:kind>PHOTO</h:kind><h:content>AAAA</h:content>"),
                body("getAttachment", "<h:id>" + photo.getId() + "</h:id>"),
                body("getApplicationForm", id),
                body("fetchChanges", "<h:cursor>0</h:cursor>"));
    }

    private static Map.Entry<String, String> body(String operation, String content) {
        return Map.entry(operation, "<h:" + operation + ">" + content + "</h:" + operation + ">");
    }
}
