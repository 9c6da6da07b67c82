package org.xinglin.testkit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.Effect;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Institution;

/**
 * Builds common records with sensible values: a hospital of 石家庄 in 河北 and one of 太原 in 山西, with their authorities. Ids are
 * made from names, so that the same name is the same thing in a whole test.
 */
public final class Sample {

    /** 石家庄市卫生健康委员会. */
    public static final Authority SHIJIAZHUANG = authority("石家庄市卫生健康委员会", "HEALTH", "130100");
    /** 太原市卫生健康委员会. */
    public static final Authority TAIYUAN = authority("太原市卫生健康委员会", "HEALTH", "140100");
    /** A valid tertiary hospital in 石家庄市长安区. */
    public static final Institution HEBEI_HOSPITAL = institution("石家庄示范医院", "130102", SHIJIAZHUANG);
    /** A valid tertiary hospital in 太原市小店区. */
    public static final Institution SHANXI_HOSPITAL = institution("太原示范医院", "140105", TAIYUAN);

    private static final List<String> TOP_CATEGORIES = List.of("10", "20", "30", "40");

    private Sample() {
    }

    /** Returns the id of a name: always the same one. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the person of a name: always the same one. */
    public static PersonId person(String name) {
        return new PersonId(id("person " + name));
    }

    /** Returns an authority. @param line HEALTH or TCM */
    public static Authority authority(String name, String line, String divisionCode) {
        return new Authority(id(name), name, line, divisionCode);
    }

    /** Returns a valid tertiary medical institution whose every category one authority decides. */
    public static Institution institution(String name, String divisionCode, Authority authority) {
        return new Institution(id(name), name, "12130000401234567X", "", divisionCode, "MEDICAL", "三级", name + "路 1 号", "VALID",
                List.of("02", "03", "04"), Map.of("10", authority.id(), "20", authority.id(), "30", authority.id(),
                "40", authority.id()));
    }

    /** Returns an institution as provisions see it. */
    public static Facts.Institution facts(TenantId tenant, Institution institution, Authority authority) {
        Facts.Authority decides = new Facts.Authority(authority.id(), authority.name());
        return new Facts.Institution(institution.id(), tenant, institution.name(), institution.divisionCode(), institution.kind(),
                institution.level(), "VALID".equals(institution.status()), TOP_CATEGORIES.stream()
                .collect(Collectors.toUnmodifiableMap(top -> top, top -> decides)));
    }

    /** Returns a doctor of a name with one valid, coded qualification and no registration. @param level 1 or 2 */
    public static Facts.Person doctor(String name, int level, String category) {
        return new Facts.Person(person(name), name, "2", LocalDate.of(1990, 3, 7), Optional.empty(),
                List.of(qualification(name, level, category)), List.of());
    }

    /** Returns the doctor with these registrations instead of the own. */
    public static Facts.Person registered(Facts.Person doctor, String practiceCode, Facts.Registration... registrations) {
        return new Facts.Person(doctor.id(), doctor.name(), doctor.gender(), doctor.birthDate(), Optional.of(practiceCode),
                doctor.qualifications(), List.of(registrations));
    }

    /** Returns a valid qualification of 2020 by examination. */
    public static Facts.Qualification qualification(String name, int level, String category) {
        return new Facts.Qualification(id("qualification " + name), level, category, 2020,
                Optional.of(LocalDate.of(2020, 12, 1)), "13", "EXAM", true, true);
    }

    /** Returns a valid registration of a doctor at an institution, province-wide for level 1, county-wide for level 2. */
    public static Facts.Registration registration(String name, TenantId tenant, Institution at, int level, String category,
            String... scopes) {
        return new Facts.Registration(id("registration " + name + " " + tenant), tenant, level, category, Set.of(scopes),
                level == 1 ? tenant.code() : at.divisionCode(), at.id(), id("qualification " + name), RegStatus.VALID,
                Optional.empty(), "");
    }

    /** Returns the effect that grants a first registration. */
    public static Effect.GrantRegistration grant(String name, TenantId tenant, Institution at, Authority by, int level,
            String category, LocalDate approvedOn, String... scopes) {
        return new Effect.GrantRegistration(id("registration " + name + " " + tenant), tenant, name, "2", level, category,
                Set.of(scopes), level == 1 ? tenant.code() : at.divisionCode(), at.id(), at.name(), at.divisionCode(), by.id(),
                by.name(), id("qualification " + name), approvedOn, BizStatus.REGISTERED, "", "本科", "");
    }
}
