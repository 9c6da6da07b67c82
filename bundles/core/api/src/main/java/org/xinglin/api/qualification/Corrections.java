package org.xinglin.api.qualification;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Staff;

/**
 * Carries corrections of qualifications that an examination gave from the exam point over the province to the exam centre and back
 * (R-FEED-31…36). Legacy records go another way: their province corrects them alone (R-FEED-37).
 */
@ProviderType
public interface Corrections {

    /** How far a correction is (R-FEED-36); REFUSED by the exam point or the province ends it before it is sent. */
    enum State { FILED, POINT_REVIEWED, PROVINCE_APPROVED, SENT, NMEC_APPLIED, NMEC_REJECTED, RECONCILED, REFUSED }

    /** What can be corrected (R-FEED-30); the certificate code follows the number, which it embeds (R-FEED-35). */
    enum Item { NAME, GENDER, BIRTH_DATE, ID_NO, EDUCATION, SCHOOL, MAJOR }

    /** What proves that a correction is right (R-FEED-33). */
    enum Evidence {
        /** 户籍所在地县级以上公安机关证明. */
        HOUSEHOLD_PROOF,
        /** 户口簿曾用名证明, for a name that was changed after certification. */
        FORMER_NAME_PROOF,
        /** 市级报名录入错误说明, for what the administration entered wrongly. */
        CITY_ERROR_STATEMENT,
        /** 报名时所用学历证书. */
        DIPLOMA_AT_ENROLMENT,
        /** 省级规定的其他材料. */
        OTHER
    }

    /** Tells by which ticket of which year a record is found that is under a wrong number. */
    record Ticket(int examYear, String admissionTicketNo) {
    }

    /**
     * Is what is asked for. Name, gender, date of birth and number are to be those of the document that the person has shown at the
     * counter (R-FEED-34); they are not given here.
     *
     * @param person who was identified by that document
     * @param ticket needed if the record has another person's number: it is not found by the document then
     * @param education code of the level (rulebook §2.9); empty if it stays
     * @param evidence each kind that was handed in, with its number or what it is called
     */
    record Form(UUID qualificationId, PersonId person, Optional<Ticket> ticket, Set<Item> items, Optional<String> education,
            Optional<String> school, Optional<String> major, Map<Evidence, String> evidence, String reason) {

        /** Takes copies. */
        public Form {
            items = Set.copyOf(items);
            evidence = Map.copyOf(evidence);
        }
    }

    /**
     * Is a correction as offices see it; numbers are not in it.
     *
     * @param office the authority that filed it
     * @param batch name of the monthly file with which it went; empty before
     * @param steps what happened, oldest first
     */
    record Correction(UUID id, TenantId tenant, UUID qualificationId, PersonId person, String name, Set<Item> items,
            Map<Evidence, String> evidence, String reason, State state, UUID office, Instant filedAt, Optional<String> batch,
            List<Step> steps) {
    }

    /** Is one step of a correction. @param by name of who did it; of the exam centre's answers, that of the centre */
    record Step(State state, Instant at, String by, String remark) {
    }

    /**
     * Files a correction (R-FEED-31): at the authority of the exam point; by the province itself, for what the administration entered
     * wrongly, and then the exam point is not asked.
     */
    Outcome<Correction> file(Staff officer, Form form);

    /** Gives the opinion of the authority with which it was filed. */
    Outcome<Correction> review(Staff officer, UUID correction, boolean agree, String opinion);

    /** Decides for the province: an approved one goes with the file of its month (R-FEED-32). */
    Outcome<Correction> decide(Staff officer, UUID correction, boolean approve, String reason);

    /** Notes that the exam centre has rejected one; what it applies is seen when the feed brings it. */
    Outcome<Correction> rejected(Staff officer, UUID correction, String reason);

    /** Notes that qualification and registrations agree again, after a replacement if there had to be one (R-FEED-35). */
    Outcome<Correction> reconcile(Staff officer, UUID correction, String remark);

    /** Returns a province's corrections in a state, oldest first. */
    List<Correction> in(TenantId tenant, State state, int limit);

    /** Returns one of a province. */
    Optional<Correction> find(TenantId tenant, UUID correction);

    /**
     * Sends what was approved in months that have ended (R-FEED-32), one file a province and month with its manifest, and writes
     * again what was not written before a crash. Returns the names of the files written now.
     */
    List<String> send(Path folder);
}
