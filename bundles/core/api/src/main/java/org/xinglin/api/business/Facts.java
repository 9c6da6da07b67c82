package org.xinglin.api.business;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;

/**
 * Holds what a judgement and an enactment may know. What could not be learned is empty, and a provision over it is
 * undetermined.
 *
 * @param person what the national registers know of the applicant; empty while the national end is away
 * @param institution the institution that confirms; empty if there is none
 */
public record Facts(Optional<Person> person, Optional<Institution> institution) {

    /**
     * The applicant as nationally known.
     *
     * @param gender GB/T 2261.1
     * @param practiceCode the lifelong practice certificate code, if one was ever issued (R-REG-48)
     * @param registrations of all provinces, valid and ended
     */
    public record Person(PersonId id, String name, String gender, LocalDate birthDate, Optional<String> practiceCode,
            List<Qualification> qualifications, List<Registration> registrations) {

        /** Takes copies. */
        public Person {
            qualifications = List.copyOf(qualifications);
            registrations = List.copyOf(registrations);
        }

        /** Returns the valid registrations. */
        public List<Registration> validRegistrations() {
            return registrations.stream().filter(r -> r.status() == RegStatus.VALID).toList();
        }

        /** Returns the qualification of this id. */
        public Optional<Qualification> qualification(UUID id) {
            return qualifications.stream().filter(q -> q.id().equals(id)).findFirst();
        }
    }

    /**
     * A doctor qualification.
     *
     * @param level 1 执业医师, 2 执业助理医师
     * @param category two digits (rulebook §2.7.1)
     * @param awardedOn day of award; empty if only the year is known
     * @param valid false once rescinded (R-FEED-18)
     * @param codeIssued whether its certificate code has arrived (R-FEED-04)
     */
    public record Qualification(UUID id, int level, String category, int year, Optional<LocalDate> awardedOn,
            String province, String origin, boolean valid, boolean codeIssued) {
    }

    /**
     * A practice registration in any province.
     *
     * @param endedOn first day on which it is not valid any more; empty while valid
     * @param cause code of why it ended, for example {@code cancel-4}; empty while valid
     */
    public record Registration(UUID id, TenantId tenant, int level, String category, Set<String> scopes,
            String practicePlace, UUID mainInstitution, UUID qualificationId, RegStatus status,
            Optional<LocalDate> endedOn, String cause) {

        /** Takes a copy of the scopes. */
        public Registration {
            scopes = Set.copyOf(scopes);
        }
    }

    /**
     * An institution.
     *
     * @param divisionCode six digits; drives every comparison of practice places
     * @param kind MEDICAL 医疗, PREVENTIVE 预防, MATERNAL_CHILD 保健
     * @param level 三级, 二级, 一级, 未定级 …
     * @param valid false when suspended or cancelled (R-INS-09)
     * @param authorities approving authority by top category code 10, 20, 30, 40 (R-REG-06)
     */
    public record Institution(UUID id, TenantId tenant, String name, String divisionCode, String kind, String level,
            boolean valid, Map<String, Authority> authorities) {

        /** Returns the authority that decides a category of two digits; 中医 categories 41… share 40 (R-REG-06). */
        public Optional<Authority> authorityFor(String category) {
            return Optional.ofNullable(authorities.get(category.charAt(0) + "0"));
        }
    }

    /** An approving authority 审批机关. */
    public record Authority(UUID id, String name) {
    }
}
