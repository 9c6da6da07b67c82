package org.xinglin.policies.national2017;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Standing;

/** Compares a registration with the qualification that is to be linked to it, as far as facts and form tell (R-REG-216…220). */
record Relinking(Case applied, Facts.Person person, Standing.Registration registration, Facts.Qualification chosen) {

    static final Set<String> TYPE = Set.of("replace-qualification");
    static final String NOTICE = "关于电子证照启用后医师资格与注册信息关联的通知";

    /** Takes a case apart; empty if registration or qualification are none of the person's: other demands say so. */
    static Optional<Relinking> of(Case applied, Facts.Person person) {
        return registration(applied, person).flatMap(r -> applied.form().id("qualificationId").flatMap(person::qualification)
                .map(q -> new Relinking(applied, person, r, q)));
    }

    static Optional<Standing.Registration> registration(Case applied, Facts.Person person) {
        return applied.form().id("registrationId").flatMap(person.standing()::registration);
    }

    boolean sameLevelAndCategory() {
        return registration.level() == chosen.level() && registration.category().equals(chosen.category());
    }

    /** Says whether the name of the registration is not that of the qualification, which is the person's. */
    boolean nameDiffers() {
        return !registration.personName().equals(person.name());
    }

    /** Says whether the ID numbers differ; the officer sees both papers, the facts hold none. */
    boolean numberDiffers() {
        return applied.form().flag("numberDiffers");
    }

    /** Says whether the codes differ in year, province or number, or the linked qualification is nowhere to be compared. */
    boolean codeDiffers() {
        UUID linked = registration.qualificationId();
        return numberDiffers() || person.qualification(linked)
                .map(old -> old.year() != chosen.year() || !old.province().equals(chosen.province()))
                .orElse(!nameDiffers());
    }
}
