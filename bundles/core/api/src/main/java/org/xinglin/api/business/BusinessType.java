package org.xinglin.api.business;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;
import org.xinglin.api.Outcome;
import org.xinglin.api.Text;

/**
 * Is one kind of application 业务类型. Implemented by a leaf bundle and registered as an OSGi service; pure: it reads nothing
 * but its arguments and changes nothing.
 */
@ConsumerType
public interface BusinessType {

    /** Who may start an application. */
    enum Starter { DOCTOR, INSTITUTION, COMMISSION }

    /** Which institution confirms, rulebook §3.17. */
    enum Confirmer { TARGET_INSTITUTION, CURRENT_MAIN_INSTITUTION, NONE }

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

    /** Says whether at most one such application may be open per person nationally (R-REG-21). */
    boolean changesRegister();

    /**
     * Returns the form as a JSON Schema (2020-12). Titles are Chinese in {@code title}, English in {@code x-title-en};
     * {@code x-options} names the list from which a page offers values.
     */
    String formSchema();

    /** Returns the institution that the form names as target, if it names one. */
    Optional<UUID> target(Form form);

    /** Returns the two-digit category applied for, by which the approving authority is found (R-REG-06). */
    Outcome<String> category(Form form, Facts facts);

    /** Returns the effects of approving this case. Called only for cases that no provision refuses. */
    List<Effect> enact(Case approved);
}
