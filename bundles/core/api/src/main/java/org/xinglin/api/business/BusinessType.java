package org.xinglin.api.business;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;
import org.xinglin.api.Outcome;
import org.xinglin.api.Text;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.policy.Parameters;

/**
 * Is one kind of application 业务类型. Implemented by a leaf bundle and registered as an OSGi service; pure: it reads nothing
 * but its arguments and changes nothing.
 */
@ConsumerType
public interface BusinessType {

    /** Who may start an application. */
    enum Starter { DOCTOR, INSTITUTION, COMMISSION }

    /**
     * Which institution confirms what a doctor starts (rulebook §3.17). What an institution starts is confirmed by that; what
     * a commission starts at the counter needs no confirmation (R-REG-04).
     */
    enum Confirmer { TARGET_INSTITUTION, CURRENT_MAIN_INSTITUTION, FILED_INSTITUTION, NONE }

    /** Who has the last word in the province. */
    enum Decider { AUTHORITY, INSTITUTION }

    /** Returns the code, kebab-case, for example {@code registration}; part of addresses. */
    String code();

    /** Returns the official title. */
    Text title();

    /** Returns what the doctor has to know before applying. */
    Text explanation();

    /** Returns who may start it. */
    Set<Starter> starters();

    /** Returns who confirms it. */
    Confirmer confirmer();

    /** Returns who decides: the approving authority, but for 信息维护 (R-REG-232). */
    default Decider decider() {
        return Decider.AUTHORITY;
    }

    /** Says whether an application by this starter is one of those of which a person has at most one open nationally (R-REG-21). */
    boolean exclusive(Starter starter);

    /** Says whether the officer who decides must not be the one who entered it (R-REG-197). */
    default boolean fourEyes() {
        return false;
    }

    /**
     * Says whether all qualifications of the document shown count as the person's, under whatever name the register has them: where
     * that very name is corrected (R-FEED-34, R-FEED-37). Else one of another name does not (R-REG-60).
     */
    default boolean underAnyName() {
        return false;
    }

    /**
     * Says whether an open application is closed by itself when a completed business of the same person makes it impossible
     * (R-REG-23, R-REG-236); else that shows at its decision.
     */
    default boolean fallsWithItsGround() {
        return false;
    }

    /** Says whether a new application takes the place of the person's open one of this type (R-REG-234). */
    default boolean replacesOpenOne() {
        return false;
    }

    /**
     * Returns the form as a JSON Schema (2020-12). Titles are Chinese in {@code title}, English in {@code x-title-en};
     * {@code x-options} names the list from which a page offers values; {@code x-labels} words the constants of an
     * {@code enum}, each as {@code [zh, en]}; {@code x-attachment} says that a uuid is that of an attachment, and of which kind:
     * {@code PHOTO} or {@code DOCUMENT}.
     */
    String formSchema();

    /**
     * Returns the institution concerned: the one that confirms, or whose authority decides what a commission starts; empty if
     * there is none (补录 and other business of a person without institution).
     *
     * @param person empty while the national end is away
     * @throws org.xinglin.api.UnavailableException if it cannot be told without the national end
     */
    Outcome<Optional<UUID>> institution(Form form, Optional<Facts.Person> person);

    /**
     * Returns the day from which an institution's term to report what this form is about runs, if the form tells it (R-REG-130,
     * R-REG-170, R-REG-179). A late report is taken all the same; authority and institution are told that it is late.
     */
    default Optional<LocalDate> reportableSince(Form form) {
        return Optional.empty();
    }

    /** Returns the institutions that a form names besides, in its order: the further hosts of a permit (R-REG-212). */
    default List<UUID> furtherInstitutions(Form form) {
        return List.of();
    }

    /** Returns the two-digit category applied for, by which the approving authority is found (R-REG-06). */
    Outcome<String> category(Form form, Facts facts);

    /** Returns the effects of approving this case. Called only for cases that no provision refuses. */
    List<Effect> enact(Case approved);

    /**
     * Returns the effects of approving this case, by the parameters in force on its day: what the kernel calls. A type whose
     * effects depend on none has only the other method.
     */
    default List<Effect> enact(Case approved, Parameters parameters) {
        return enact(approved);
    }
}
