package org.xinglin.soap.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.account.DoctorChecks.Found;
import org.xinglin.api.register.Departments;
import org.xinglin.soap.contract.Application;
import org.xinglin.soap.contract.ApplicationAnswer;
import org.xinglin.soap.contract.Attachment;
import org.xinglin.soap.contract.AttachmentKind;
import org.xinglin.soap.contract.Department;
import org.xinglin.soap.contract.DepartmentPlace;
import org.xinglin.soap.contract.FormValue;
import org.xinglin.soap.contract.FoundRegistration;
import org.xinglin.soap.contract.Qualification;
import org.xinglin.soap.fault.Faults;

/** Says in the contract's words what the services say; what is masked there stays masked (R-PUB-24). */
final class Views {

    private Views() {
    }

    static Qualification qualification(org.xinglin.api.qualification.Qualification it) {
        Qualification view = new Qualification();
        view.setId(it.id().toString());
        view.setLevel(it.level());
        view.setCategory(it.category());
        view.setYear(it.year());
        view.setProvince(it.province());
        view.setOrigin(it.origin());
        view.setStatus(it.status());
        view.setAwardedOn(it.awardedOn().orElse(null));
        view.setEducation(orNull(it.education()));
        view.setSchool(orNull(it.school()));
        view.setMajor(orNull(it.major()));
        view.setMaskedCode(orNull(it.maskedCode()));
        return view;
    }

    static FoundRegistration found(Found it) {
        FoundRegistration view = new FoundRegistration();
        view.setTenant(it.tenant().code());
        view.setPersonName(it.personName());
        view.setPracticeCode(it.practiceCode());
        view.setLevel(it.level());
        view.setCategory(it.category());
        it.scopes().stream().sorted().forEach(view.getScope()::add);
        view.setPracticePlace(it.practicePlace());
        view.setInstitutionName(it.institutionName());
        view.setNameAgrees(it.nameAgrees());
        view.setOwn(it.own());
        view.setAuthorityName(it.authorityName());
        view.setApprovedOn(it.approvedOn());
        view.setStatus(it.status().name());
        view.setStatusTitle(Faults.text(it.status().title()));
        view.setValidTo(it.validTo().orElse(null));
        return view;
    }

    static DepartmentPlace place(Departments.Place it) {
        DepartmentPlace view = new DepartmentPlace();
        view.setDepartment(it.department().toString());
        view.setName(it.name());
        view.setSince(it.since());
        view.setSetter(it.setter().name());
        view.setBy(it.by());
        return view;
    }

    static Department department(Departments.Department it) {
        Department view = new Department();
        view.setId(it.id().toString());
        view.setName(it.name());
        view.getSubject().addAll(it.subjects());
        view.setDoctors(it.doctors());
        return view;
    }

    static Attachment attachment(org.xinglin.api.application.Attachment it) {
        Attachment view = new Attachment();
        view.setId(it.id().toString());
        view.setKind(AttachmentKind.valueOf(it.kind().name()));
        view.setMediaType(it.mediaType());
        view.setSize(it.size());
        view.setSm3(it.sm3());
        return view;
    }

    static ApplicationAnswer answer(org.xinglin.api.application.Application it) {
        ApplicationAnswer answer = new ApplicationAnswer();
        answer.setApplication(application(it));
        return answer;
    }

    static Application application(org.xinglin.api.application.Application it) {
        Application view = new Application();
        view.setId(it.id().toString());
        view.setType(it.type());
        view.setState(it.state().name());
        view.setStateTitle(Faults.text(it.state().title()));
        view.setStarter(it.starter().name());
        view.setPerson(it.person().value().toString());
        view.setPersonName(it.personName());
        view.setInstitutionId(id(it.institutionId()));
        view.setInstitutionName(orNull(it.institutionName()));
        view.setAuthorityId(id(it.authorityId()));
        view.setAuthorityName(orNull(it.authorityName()));
        view.setCategory(it.category());
        values("", it.form().values(), view.getForm());
        view.setReason(it.reason());
        view.setSubmittedAt(it.submittedAt());
        view.setAcceptedOn(it.acceptedOn().orElse(null));
        view.setDueOn(it.dueOn().orElse(null));
        view.setPromisedOn(it.promisedOn().orElse(null));
        view.setDecidedOn(it.decidedOn().orElse(null));
        view.setDecisionReason(orNull(it.decisionReason()));
        view.setERegId(it.eRegId().orElse(null));
        view.setPracticeCode(it.practiceCode().orElse(null));
        it.findings().forEach(finding -> view.getFinding().add(Faults.finding(finding)));
        view.setVersion(it.version());
        return view;
    }

    /** Writes a form's values one by one with the place where each stands (RFC 6901). */
    static void values(String place, Object value, List<FormValue> into) {
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> values(place + "/" + String.valueOf(name).replace("~", "~0").replace("/", "~1"),
                    member, into));
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                values(place + "/" + i, items.get(i), into);
            }
        } else if (value != null) {
            FormValue one = new FormValue();
            one.setField(place);
            one.setValue(value.toString());
            into.add(one);
        }
    }

    static String orNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static String id(Optional<UUID> it) {
        return it.map(UUID::toString).orElse(null);
    }
}
