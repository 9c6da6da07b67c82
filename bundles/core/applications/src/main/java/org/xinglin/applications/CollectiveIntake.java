package org.xinglin.applications;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.account.DoctorChecks;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Applications;
import org.xinglin.api.application.CollectiveSubmissions;
import org.xinglin.api.application.Submission;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Form;
import org.xinglin.api.qualification.Persons;
import org.xinglin.api.qualification.Qualification;

/** Checks the person of each line, chooses the qualification where there is no choice, and submits it. */
@Component(name = "org.xinglin.applications.collective")
public final class CollectiveIntake implements CollectiveSubmissions {

    private static final String TYPE = "registration";

    private final Applications applications;
    private final DoctorChecks checks;
    private final Persons persons;

    /** Takes what it stands on. */
    @Activate
    public CollectiveIntake(@Reference Applications applications, @Reference DoctorChecks checks, @Reference Persons persons) {
        this.applications = applications;
        this.checks = checks;
        this.persons = persons;
    }

    @Override
    public Outcome<Application> submit(Staff by, UUID batch, Line line, String reason) {
        try {
            return checks.check(by, DoctorChecks.Kind.QUALIFICATION, line.person().idType(), line.person().idNo())
                    .then(logged -> persons.identify(line.person()).then(identified ->
                            submit(by, batch, identified.person(), logged.qualifications(), line.form(), reason)));
        } catch (UnavailableException away) {
            return Outcome.refused(Finding.of("unavailable", "", "暂时无法办理，请稍后以同一键重新提交。",
                    "Not possible at the moment; submit again later with the same key."));
        }
    }

    private Outcome<Application> submit(Staff by, UUID batch, Persons.Person person, List<Qualification> qualifications,
            Map<String, Object> given, String reason) {
        Map<String, Object> form = new LinkedHashMap<>(given);
        form.putIfAbsent("institutionId", by.office().toString());
        if (!form.containsKey("qualificationId")) {
            Optional<Qualification> only = onlyOne(qualifications, form.get("category"));
            if (only.isEmpty()) {
                return Outcome.refused(Finding.of("qualification-to-choose", "R-REG-61", "/form/qualificationId",
                        "此人没有或有不止一项适用的医师资格，请通过医师验证查询后指明。",
                        "The person has no fitting qualification, or more than one: look them up and name the one to use."));
            }
            form.put("qualificationId", only.get().id().toString());
            form.putIfAbsent("category", only.get().category());
        }
        UUID id = UUID.nameUUIDFromBytes((batch + "\n" + person.id()).getBytes(StandardCharsets.UTF_8));
        return applications.submit(by.tenant(), new Submission(id, TYPE, BusinessType.Starter.INSTITUTION, Optional.of(by.actor()),
                person.id(), person.name(), new Form(form), reason));
    }

    private static Optional<Qualification> onlyOne(List<Qualification> qualifications, Object category) {
        List<Qualification> fitting = qualifications.stream().filter(q -> "VALID".equals(q.status()))
                .filter(q -> category == null || q.category().equals(category)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
