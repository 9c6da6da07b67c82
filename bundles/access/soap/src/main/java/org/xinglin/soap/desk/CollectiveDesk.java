package org.xinglin.soap.desk;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.account.DoctorChecks;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Submission;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Form;
import org.xinglin.api.qualification.Persons;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.soap.Services;
import org.xinglin.soap.contract.CollectiveLine;
import org.xinglin.soap.contract.CollectiveResult;
import org.xinglin.soap.contract.LateTraining;
import org.xinglin.soap.contract.RegistrationForm;
import org.xinglin.soap.contract.SubmitCollectively;
import org.xinglin.soap.contract.SubmitCollectivelyResponse;
import org.xinglin.soap.fault.Faults;

/**
 * Takes an institution's registrations for the persons it employs 集体办理 (L1 art 13). Each line is a submission of its own, and
 * logged as a check of that person (R-ACC-39), as it tells something about a person named by document.
 */
final class CollectiveDesk {

    private static final String TYPE = "registration";

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
        try {
            String idType = DoctorDesk.idType(line.getIdType());
            Persons.Shown shown = new Persons.Shown(line.getPersonName(), idType, line.getIdNo(), Optional.ofNullable(line.getGender()),
                    Optional.ofNullable(line.getBirthDate()));
            return services.checks().check(staff, DoctorChecks.Kind.QUALIFICATION, idType, line.getIdNo())
                    .then(logged -> services.persons().identify(shown).then(identified ->
                            submit(staff, batch, identified.person(), logged.qualifications(), line.getForm(), reason)));
        } catch (UnavailableException away) {
            return Outcome.refused(Finding.of("unavailable", "", "暂时无法办理，请稍后以同一请求键重新提交。",
                    "Not possible at the moment; submit again later with the same request key."));
        }
    }

    private Outcome<Application> submit(Staff staff, UUID batch, Persons.Person person, List<Qualification> qualifications,
            RegistrationForm given, String reason) {
        Map<String, Object> form = form(given);
        form.put("institutionId", staff.office().toString());
        if (given.getQualificationId() == null) {
            List<Qualification> fitting = qualifications.stream().filter(q -> "VALID".equals(q.status()))
                    .filter(q -> given.getCategory() == null || q.category().equals(given.getCategory())).toList();
            if (fitting.size() != 1) {
                return Outcome.refused(Finding.of("qualification-to-choose", "R-REG-61", "/form/qualificationId",
                        "此人没有或有不止一项适用的医师资格，请通过医师验证查询后指明。",
                        "The person has no fitting qualification, or more than one: look them up and name the one to use."));
            }
            form.put("qualificationId", fitting.get(0).id().toString());
            form.putIfAbsent("category", fitting.get(0).category());
        }
        UUID id = UUID.nameUUIDFromBytes((batch + "\n" + person.id()).getBytes(StandardCharsets.UTF_8));
        return services.applications().submit(staff.tenant(), new Submission(id, TYPE, BusinessType.Starter.INSTITUTION,
                Optional.of(staff.actor()), person.id(), person.name(), new Form(form), reason));
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
