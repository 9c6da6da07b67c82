package org.xinglin.soap.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.Outcome;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.CollectiveSubmissions;
import org.xinglin.api.qualification.Persons;
import org.xinglin.soap.Services;
import org.xinglin.soap.contract.CollectiveLine;
import org.xinglin.soap.contract.CollectiveResult;
import org.xinglin.soap.contract.LateTraining;
import org.xinglin.soap.contract.RegistrationForm;
import org.xinglin.soap.contract.SubmitCollectively;
import org.xinglin.soap.contract.SubmitCollectivelyResponse;
import org.xinglin.soap.fault.Faults;

/** Takes an institution's registrations for the persons it employs 集体办理 (L1 art 13, R-ACC-39), line by line. */
final class CollectiveDesk {

    private final Services services;

    CollectiveDesk(Services services) {
        this.services = services;
    }

    SubmitCollectivelyResponse submit(Staff staff, SubmitCollectively given) {
        UUID batch = ApplicationDesk.keyed(staff, given.getRequestKey());
        SubmitCollectivelyResponse answer = new SubmitCollectivelyResponse();
        for (CollectiveLine line : given.getLine()) {
            answer.getResult().add(result(answer.getResult().size() + 1, submit(staff, batch, line, given.getReason())));
        }
        return answer;
    }

    private Outcome<Application> submit(Staff staff, UUID batch, CollectiveLine line, String reason) {
        Persons.Shown shown = new Persons.Shown(line.getPersonName(), DoctorDesk.idType(line.getIdType()), line.getIdNo(),
                Optional.ofNullable(line.getGender()), Optional.ofNullable(line.getBirthDate()));
        return services.collective().submit(staff, batch, new CollectiveSubmissions.Line(shown, form(line.getForm())), reason);
    }

    private static Map<String, Object> form(RegistrationForm given) {
        Map<String, Object> form = new LinkedHashMap<>();
        ApplicationDesk.put(form, "qualificationId", given.getQualificationId());
        ApplicationDesk.put(form, "category", given.getCategory());
        form.put("scopes", List.copyOf(given.getScope()));
        ApplicationDesk.put(form, "skills", given.getSkills());
        ApplicationDesk.put(form, "title", given.getTitle());
        ApplicationDesk.put(form, "education", given.getEducation());
        ApplicationDesk.put(form, "school", given.getSchool());
        ApplicationDesk.put(form, "photo", given.getPhoto());
        ApplicationDesk.put(form, "proofs", given.getProof());
        ApplicationDesk.put(form, "employmentProof", given.getEmploymentProof());
        ApplicationDesk.put(form, "consentProof", given.getConsentProof());
        ApplicationDesk.put(form, "groundGoneProof", given.getGroundGoneProof());
        ApplicationDesk.put(form, "acknowledgeMismatch", given.isAcknowledgeMismatch());
        if (given.getLateTraining() != null) {
            LateTraining training = given.getLateTraining();
            Map<String, Object> late = new LinkedHashMap<>();
            ApplicationDesk.put(late, "body", training.getBody());
            ApplicationDesk.put(late, "from", training.getFrom());
            ApplicationDesk.put(late, "to", training.getTo());
            ApplicationDesk.put(late, "assessedOn", training.getAssessedOn());
            form.put("lateTraining", late);
        }
        return form;
    }

    private static CollectiveResult result(int line, Outcome<Application> outcome) {
        CollectiveResult result = new CollectiveResult();
        result.setLine(line);
        result.setAccepted(outcome.isAccepted());
        if (outcome instanceof Outcome.Accepted<Application> accepted) {
            result.setApplication(accepted.value().id().toString());
            result.setState(accepted.value().state().name());
        }
        outcome.findings().forEach(finding -> result.getFinding().add(Faults.finding(finding)));
        return result;
    }
}
