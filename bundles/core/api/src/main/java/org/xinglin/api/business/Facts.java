package org.xinglin.api.business;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Workplace;

/**
 * Holds what a judgement and an enactment may know. What could not be learned is empty, and a provision over it is
 * undetermined.
 *
 * @param person what the national registers know of the person concerned; empty while the national end is away
 * @param institution the institution that confirms, or that applies; empty if there is none
 * @param further the other institutions that the form names (see {@link BusinessType#furtherInstitutions}), those that are known
 */
public record Facts(Optional<Person> person, Optional<Institution> institution, List<Institution> further) {

    /** Takes a copy. */
    public Facts {
        further = List.copyOf(further);
    }

    /** Returns facts without further institutions. */
    public Facts(Optional<Person> person, Optional<Institution> institution) {
        this(person, institution, List.of());
    }

    /**
     * The person concerned as nationally known.
     *
     * @param gender GB/T 2261.1
     * @param standing registrations and all that hangs on them, in all provinces
     */
    public record Person(PersonId id, String name, String gender, LocalDate birthDate, List<Qualification> qualifications,
            Standing standing) {

        /** Takes copies. */
        public Person {
            qualifications = List.copyOf(qualifications);
        }

        /** Returns the lifelong practice certificate code, if one was ever issued (R-REG-48). */
        public Optional<String> practiceCode() {
            return standing.practiceCode();
        }

        /** Returns all registrations, valid and ended. */
        public List<Standing.Registration> registrations() {
            return standing.registrations();
        }

        /** Returns the valid registrations. */
        public List<Standing.Registration> validRegistrations() {
            return standing.validRegistrations();
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
     * An institution.
     *
     * @param divisionCode six digits; drives every comparison of practice places
     * @param provincePlace practice place of a licensed doctor whose main institution this is (R-REG-41)
     * @param countyPlace practice place of an assistant whose main institution this is (R-REG-42)
     * @param kind MEDICAL 医疗, PREVENTIVE 预防, MATERNAL_CHILD 保健
     * @param level 三级, 二级, 一级, 未定级 …
     * @param valid false when suspended or cancelled (R-INS-09)
     * @param subjects 诊疗科目 codes (rulebook §2.8.4)
     * @param authorities approving authority by top category code 10, 20, 30, 40 (R-REG-06)
     */
    public record Institution(UUID id, TenantId tenant, String name, String divisionCode, String provincePlace,
            String countyPlace, String kind, String level, boolean valid, List<String> subjects,
            Map<String, Office> authorities) {

        /** Takes copies. */
        public Institution {
            subjects = List.copyOf(subjects);
            authorities = Map.copyOf(authorities);
        }

        /** Returns the authority that decides a category of two digits; 中医 categories 41… share 40 (R-REG-06). */
        public Optional<Office> authorityFor(String category) {
            return Optional.ofNullable(authorities.get(category.charAt(0) + "0"));
        }

        /** Returns the practice place of a doctor of this level whose main institution it is. @param level 1 or 2 */
        public String placeFor(int level) {
            return level == 1 ? provincePlace : countyPlace;
        }

        /** Returns it as effects name it. */
        public Workplace workplace() {
            return new Workplace(id, name, divisionCode);
        }
    }
}
