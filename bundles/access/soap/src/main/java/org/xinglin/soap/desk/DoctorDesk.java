package org.xinglin.soap.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.account.DoctorChecks;
import org.xinglin.api.account.Staff;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.register.Departments;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Versioned;
import org.xinglin.soap.Services;
import org.xinglin.soap.contract.Doctor;
import org.xinglin.soap.contract.DoctorQuestion;
import org.xinglin.soap.contract.ListDoctors;
import org.xinglin.soap.contract.ListDoctorsResponse;
import org.xinglin.soap.contract.VerifyQualificationResponse;
import org.xinglin.soap.contract.VerifyRegistrationResponse;
import org.xinglin.soap.fault.Faults;
import org.xinglin.soap.fault.Problem;

/** Answers questions about doctors: of one by document (R-ACC-39), of the own ones by kind (R-ACC-38). */
final class DoctorDesk {

    private static final int PAGE = 500;
    private static final String RESIDENT_ID_CARD = "01";

    private final Services services;

    DoctorDesk(Services services) {
        this.services = services;
    }

    VerifyQualificationResponse qualification(Staff staff, DoctorQuestion asked) {
        DoctorChecks.Answer found = check(staff, DoctorChecks.Kind.QUALIFICATION, asked);
        VerifyQualificationResponse answer = new VerifyQualificationResponse();
        answer.setQuery(found.query().toString());
        answer.setMaskedIdNo(found.maskedIdNo());
        found.qualifications().forEach(it -> answer.getQualification().add(Views.qualification(it)));
        return answer;
    }

    VerifyRegistrationResponse registration(Staff staff, DoctorQuestion asked) {
        DoctorChecks.Answer found = check(staff, DoctorChecks.Kind.REGISTRATION, asked);
        VerifyRegistrationResponse answer = new VerifyRegistrationResponse();
        answer.setQuery(found.query().toString());
        answer.setMaskedIdNo(found.maskedIdNo());
        found.registrations().forEach(it -> answer.getRegistration().add(Views.found(it)));
        return answer;
    }

    private DoctorChecks.Answer check(Staff staff, DoctorChecks.Kind kind, DoctorQuestion asked) {
        return Problem.accepted(services.checks().check(staff, kind, idType(asked.getIdType()), asked.getIdNo()));
    }

    /** Returns the kind of document, the resident identity card if none is given. */
    static String idType(String given) {
        return given == null ? RESIDENT_ID_CARD : given;
    }

    ListDoctorsResponse list(Staff staff, ListDoctors asked) {
        LocalDate day = asked.getValidOn() == null ? Time.today(services.clock()) : asked.getValidOn();
        Optional<UUID> after = Optional.ofNullable(asked.getAfter()).map(UUID::fromString);
        List<Doctor> doctors = switch (asked.getKind()) {
            case REGISTERED -> registrations(staff, RegStatus.VALID, day, after);
            case DEPARTED -> registrations(staff, RegStatus.DEPARTED, day, after);
            case FILED_HERE -> filings(staff, FilingKind.FILING, false, day, after);
            case FILED_ELSEWHERE -> filings(staff, FilingKind.FILING, true, day, after);
            case MULTISITE_HERE -> filings(staff, FilingKind.LEGACY_MULTISITE, false, day, after);
            case MULTISITE_ELSEWHERE -> filings(staff, FilingKind.LEGACY_MULTISITE, true, day, after);
        };
        ListDoctorsResponse answer = new ListDoctorsResponse();
        answer.getDoctor().addAll(doctors);
        if (doctors.size() == PAGE) {
            answer.setNext(doctors.get(PAGE - 1).getRecord());
        }
        return answer;
    }

    private List<Doctor> registrations(Staff staff, RegStatus status, LocalDate day, Optional<UUID> after) {
        TenantId tenant = staff.tenant();
        List<Versioned<Standing.Registration>> found = services.registers().at(tenant, RecordKind.REGISTRATION, staff.office(),
                status.name(), day, last(tenant, RecordKind.REGISTRATION, day, after), PAGE);
        Map<UUID, Departments.Place> places = services.departments().places(tenant, found.stream().map(Versioned::id).toList())
                .stream().collect(Collectors.toMap(Departments.Place::registration, Function.identity()));
        return found.stream().map(it -> {
            Doctor doctor = registered(it);
            Optional.ofNullable(places.get(it.id())).map(Views::place).ifPresent(doctor::setDepartment);
            return doctor;
        }).toList();
    }

    private List<Doctor> filings(Staff staff, FilingKind kind, boolean own, LocalDate day, Optional<UUID> after) {
        return services.lists().filings(staff.tenant(), staff.office(), Optional.of(kind), own, day,
                last(staff.tenant(), RecordKind.FILING, day, after), PAGE).stream().map(it -> filed(it, day)).toList();
    }

    private <T> Optional<Versioned<T>> last(TenantId tenant, RecordKind<T> kind, LocalDate day, Optional<UUID> after) {
        return after.flatMap(id -> services.registers().find(tenant, kind, id, day));
    }

    private static Doctor registered(Versioned<Standing.Registration> it) {
        Standing.Registration is = it.is();
        Doctor doctor = doctor(it);
        doctor.setRegistrationId(it.id().toString());
        doctor.setLevel(is.level());
        doctor.setCategory(is.category());
        is.scopes().stream().sorted().forEach(doctor.getScope()::add);
        doctor.setInstitutionId(is.main().id().toString());
        doctor.setInstitutionName(is.main().name());
        doctor.setAuthorityName(is.authority().name());
        doctor.setStatus(is.status().name());
        doctor.setStatusTitle(Faults.text(is.status().title()));
        doctor.setValidFrom(it.validFrom());
        doctor.setValidTo(it.validTo().orElse(null));
        doctor.setEndedOn(is.endedOn().orElse(null));
        doctor.setCause(Views.orNull(is.cause()));
        return doctor;
    }

    private static Doctor filed(Versioned<Standing.Filing> it, LocalDate day) {
        Standing.Filing is = it.is();
        Doctor doctor = doctor(it);
        doctor.setRegistrationId(is.registrationId().toString());
        is.scopes().stream().sorted().forEach(doctor.getScope()::add);
        doctor.setInstitutionId(is.at().id().toString());
        doctor.setInstitutionName(is.at().name());
        doctor.setAuthorityName(is.authority().name());
        doctor.setStatus(is.statusOn(day).name());
        doctor.setStatusTitle(Faults.text(is.statusOn(day).title()));
        doctor.setValidFrom(is.validFrom());
        doctor.setValidTo(is.validTo().orElse(null));
        doctor.setEndedOn(is.endedOn().orElse(null));
        doctor.setCause(Views.orNull(is.cause()));
        return doctor;
    }

    private static Doctor doctor(Versioned<?> it) {
        Doctor doctor = new Doctor();
        doctor.setRecord(it.id().toString());
        doctor.setPerson(it.person().value().toString());
        doctor.setPersonName(it.personName());
        doctor.setPracticeCode(it.practiceCode());
        doctor.setERegId(it.eRegId());
        return doctor;
    }
}
