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
import org.xinglin.api.Text;
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
        REGISTRATION,
        /** 信用: what the registers know that speaks against the doctor. */
        CREDIT
    }

    /**
     * Is what was found; masked (R-PUB-24). Of the lists those that were not asked for are empty.
     *
     * @param query the question's id in the log
     */
    record Answer(UUID query, String maskedIdNo, List<Qualification> qualifications, List<Found> registrations,
            List<Credit> credits) {

        /** Takes copies. */
        public Answer {
            qualifications = List.copyOf(qualifications);
            registrations = List.copyOf(registrations);
            credits = List.copyOf(credits);
        }

        /** Returns an answer about qualifications or registrations. */
        public Answer(UUID query, String maskedIdNo, List<Qualification> qualifications, List<Found> registrations) {
            this(query, maskedIdNo, qualifications, registrations, List.of());
        }
    }

    /**
     * Is one record that speaks against a doctor: a ban, a registration that ended for a fault, a failed assessment, a rescinded
     * qualification. None found means that these registers know of none.
     *
     * @param kind name of a ban's kind, the cause with which a registration ended, or {@code assessment-failed},
     *     {@code qualification-rescinded}
     * @param province where it was decided; of a qualification, where it was awarded
     * @param from first day; empty if it is not on record
     * @param to last day of a ban, inclusive; empty for life, and for all that is no ban
     * @param document decision of a ban; year of a qualification; else empty text
     */
    record Credit(String kind, Text title, String province, Optional<LocalDate> from, Optional<LocalDate> to, String document) {
    }

    /**
     * Is a registration found.
     *
     * @param institutionName as the registration has it; of a valid one the present name, if it was renamed since (R-INS-05)
     * @param nameAgrees whether it has, or had, that standard name; if not, the commission corrects it (R-ACC-23)
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
