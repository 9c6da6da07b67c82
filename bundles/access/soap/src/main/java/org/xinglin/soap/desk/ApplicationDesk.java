package org.xinglin.soap.desk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.Time;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Submission;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.Standing;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Versioned;
import org.xinglin.soap.Services;
import org.xinglin.soap.contract.ApplicationAnswer;
import org.xinglin.soap.contract.ApplicationKind;
import org.xinglin.soap.contract.DecideApplication;
import org.xinglin.soap.contract.ListApplicationsResponse;
import org.xinglin.soap.contract.SubmitCancellation;
import org.xinglin.soap.contract.SubmitDeparture;
import org.xinglin.soap.fault.Problem;

/** Carries the own institution's applications on (R-REG-05…20). Others' do not exist here. */
final class ApplicationDesk {

    private static final int MOST = 500;

    private final Services services;

    ApplicationDesk(Services services) {
        this.services = services;
    }

    ListApplicationsResponse list(Staff staff, ApplicationKind kind, Optional<UUID> after) {
        List<Application> wanted = new ArrayList<>();
        List<Application> page;
        Optional<UUID> last = after;
        do {
            page = services.applications().ofInstitution(staff.tenant(), staff.office(), kind != ApplicationKind.ENDED, last, MOST);
            page.stream().filter(it -> kind != ApplicationKind.TO_CONFIRM || it.state() == AppState.SUBMITTED).forEach(wanted::add);
            last = page.isEmpty() ? last : Optional.of(page.get(page.size() - 1).id());
        } while (page.size() == MOST && wanted.size() < MOST);
        ListApplicationsResponse answer = new ListApplicationsResponse();
        wanted.stream().limit(MOST).map(Views::application).forEach(answer.getApplication()::add);
        return answer;
    }

    /** Returns an application of the own institution. @throws UnknownException for any other, as if there were none */
    Application own(Staff staff, UUID id) {
        return services.applications().find(staff.tenant(), id).filter(it -> ofOffice(staff, it))
                .orElseThrow(() -> new UnknownException("application " + id));
    }

    static boolean ofOffice(Staff staff, Application application) {
        return staff.tenant().equals(application.tenant()) && application.institutionId().filter(staff.office()::equals).isPresent();
    }

    ApplicationAnswer get(Staff staff, String id) {
        return Views.answer(own(staff, UUID.fromString(id)));
    }

    ApplicationAnswer decide(Staff staff, DecideApplication given) {
        UUID id = own(staff, UUID.fromString(given.getId())).id();
        return Views.answer(Problem.accepted(services.applications().confirm(staff.tenant(), id, staff.actor(), given.isAgree(),
                given.getReason() == null ? "" : given.getReason())));
    }

    ApplicationAnswer takeBack(Staff staff, String given) {
        UUID id = own(staff, UUID.fromString(given)).id();
        return Views.answer(Problem.accepted(services.applications().undoConfirmation(staff.tenant(), id, staff.actor())));
    }

    ApplicationAnswer withdraw(Staff staff, String given) {
        UUID id = own(staff, UUID.fromString(given)).id();
        return Views.answer(Problem.accepted(services.applications().withdraw(staff.tenant(), id, staff.actor())));
    }

    ApplicationAnswer departure(Staff staff, SubmitDeparture given) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("cause", given.getCause());
        put(form, "otherCause", given.getOtherCause());
        put(form, "formalitiesOn", given.getFormalitiesOn());
        put(form, "proofs", given.getProof());
        return submit(staff, "departure", given.getRequestKey(), given.getRegistrationId(), form, given.getReason());
    }

    ApplicationAnswer cancellation(Staff staff, SubmitCancellation given) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("reasonNo", given.getReasonNo());
        put(form, "sentenceEndsOn", given.getSentenceEndsOn());
        put(form, "courtBanUntil", given.getCourtBanUntil());
        put(form, "interruptedSince", given.getInterruptedSince());
        put(form, "practisesNowhere", given.isPractisesNowhere());
        put(form, "instrument", given.getInstrument());
        put(form, "evidence", given.getEvidence());
        return submit(staff, "cancellation", given.getRequestKey(), given.getRegistrationId(), form, given.getReason());
    }

    private ApplicationAnswer submit(Staff staff, String type, String key, String registrationId, Map<String, Object> form,
            String reason) {
        UUID id = UUID.fromString(registrationId);
        Versioned<Standing.Registration> registration = services.registers()
                .find(staff.tenant(), RecordKind.REGISTRATION, id, Time.today(services.clock()))
                .filter(it -> it.is().main().id().equals(staff.office()))
                .orElseThrow(() -> new UnknownException("registration " + id));
        form.put("registrationId", id.toString());
        return Views.answer(Problem.accepted(services.applications().submit(staff.tenant(), new Submission(keyed(staff, key), type,
                BusinessType.Starter.INSTITUTION, Optional.of(staff.actor()), registration.person(), registration.personName(),
                new Form(form), reason))));
    }

    /** Returns the same id for the same key of the same institution, so that a repeated submission has one effect; as REST does. */
    static UUID keyed(Staff staff, String key) {
        return UUID.nameUUIDFromBytes((staff.office() + "\n" + staff.tenant().code() + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** Enters a value as forms hold it; what is absent or empty is left out. */
    static void put(Map<String, Object> form, String name, Object value) {
        if (value instanceof LocalDate day) {
            form.put(name, day.toString());
        } else if (value instanceof List<?> many ? !many.isEmpty() : value != null) {
            form.put(name, value instanceof List<?> many ? List.copyOf(many) : value);
        }
    }
}
