package org.xinglin.api.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.qualification.Qualification;

/** Answers institutions that ask about one doctor by document number (医师验证, R-ACC-39). Every question is logged. */
@ProviderType
public interface DoctorChecks {

    /** Looks one person up; the log has the question before the answer is out. Refused if the document's number is wrong. */
    Outcome<Answer> check(Staff by, Kind kind, String idType, String idNo);

    /** Lists the institution's own questions, newest first. */
    List<Entry> log(Staff by, int limit);

    /** Lists what can be asked for. */
    enum Kind {
        /** 资格. */
        QUALIFICATION,
        /** 注册. */
        REGISTRATION
    }

    /**
     * Is what was found; masked (R-PUB-24). Of the two lists the one that was not asked for is empty.
     *
     * @param query the question's id in the log
     */
    record Answer(UUID query, String maskedIdNo, List<Qualification> qualifications, List<Found> registrations) {

        /** Takes copies. */
        public Answer {
            qualifications = List.copyOf(qualifications);
            registrations = List.copyOf(registrations);
        }
    }

    /**
     * Is a registration found.
     *
     * @param institutionName as the registration has it
     * @param nameAgrees whether that is the institution's present standard name; if not, the commission corrects it (R-ACC-23)
     * @param own whether the asking institution is its main one
     */
    record Found(TenantId tenant, String personName, String practiceCode, int level, String category, Set<String> scopes,
            String practicePlace, String institutionName, boolean nameAgrees, boolean own, String authorityName,
            LocalDate approvedOn, RegStatus status, Optional<LocalDate> validTo) {
    }

    /** Is a question in the log. @param results how many records were found */
    record Entry(UUID id, Instant at, UUID staff, String staffName, Kind kind, PersonId person, int results) {
    }
}
