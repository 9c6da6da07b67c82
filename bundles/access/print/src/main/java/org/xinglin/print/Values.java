package org.xinglin.print;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.xinglin.api.Time;
import org.xinglin.api.application.Application;
import org.xinglin.api.business.Standing;
import org.xinglin.api.business.WayBack;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Versioned;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.Level;
import org.xinglin.standards.PracticePlace;

/**
 * Answers the keys of a layout for one application: {@code person.}, {@code qualification.}, {@code registration.} (the one that
 * the form names), {@code last.} (the one that ended last), {@code institution.}, {@code intended.}, {@code application.} and
 * {@code form.}. Remembers which fields of the form it has shown.
 */
final class Values {

    private final Application application;
    private final FormFields form;
    private final Names names;
    private final Sources sources;
    private final List<Versioned<Standing.Registration>> registrations;
    private final Optional<Versioned<Standing.Registration>> registration;
    private final Optional<Qualification> qualification;
    private final Optional<Institution> institution;
    private final Set<String> shown = new HashSet<>();

    Values(Application application, FormFields form, Names names, Sources sources) {
        this.application = application;
        this.form = form;
        this.names = names;
        this.sources = sources;
        this.registrations = sources.records(application.tenant(), RecordKind.REGISTRATION, application.person());
        this.registration = application.form().id("registrationId")
                .flatMap(id -> registrations.stream().filter(it -> it.id().equals(id)).findFirst());
        Optional<UUID> used = application.form().id("qualificationId")
                .or(() -> registration.map(it -> it.is().qualificationId()));
        this.qualification = used.map(names::qualification).orElseGet(names::latestQualification);
        this.institution = application.institutionId().flatMap(id -> sources.institution(application.tenant(), id));
    }

    /** Returns the fields of the form that were shown so far. */
    Set<String> shown() {
        return shown;
    }

    /** Says whether 注册 is 重新注册, which has a form of its own (R-REG-185, R-REG-186). */
    boolean again() {
        LocalDate day = Time.dateOf(application.submittedAt());
        return WayBack.isReRegistration(registrations.stream().map(Versioned::is).toList(),
                sources.records(application.tenant(), RecordKind.BAN, application.person()).stream().map(Versioned::is).toList(), day,
                WayBack.interruptionYears(sources.policies().parameters(application.tenant(), day)));
    }

    /** Returns what stands under a key; empty if there is nothing. @throws IllegalArgumentException if there is no such key */
    String of(String key) {
        int dot = key.indexOf('.');
        String name = key.substring(dot + 1);
        return switch (dot < 0 ? key : key.substring(0, dot)) {
            case "none" -> "";
            case "form" -> filled(name);
            case "person" -> person(name);
            case "qualification" -> qualification.map(it -> qualification(it, name)).orElse("");
            case "registration" -> registration.map(it -> registration(it.is(), name)).orElse("");
            case "last" -> last().map(it -> registration(it.is(), name)).orElse("");
            case "institution" -> institution(name);
            case "intended" -> institution.map(this::place).orElse("");
            case "changed" -> application.form().id("institutionId").isPresent() ? institution.map(this::place).orElse("") : "";
            case "application" -> application(name);
            default -> throw new IllegalArgumentException("no such key: " + key);
        };
    }

    private String filled(String field) {
        shown.add(field);
        return form.text(field);
    }

    private String person(String name) {
        return switch (name) {
            case "name" -> application.personName();
            case "gender" -> qualification.map(it -> Wording.gender(it.gender()))
                    .or(() -> registration.map(it -> Wording.gender(it.is().gender()))).orElse("");
            case "birthDate" -> qualification.map(it -> Wording.day(it.birthDate())).orElse("");
            case "education" -> filledOr("education", it -> Wording.education(it.particulars().education()),
                    it -> Wording.education(it.education()));
            case "school" -> filledOr("school", it -> it.particulars().school(), Qualification::school);
            case "major" -> qualification.map(Qualification::major).orElse("");
            case "document" -> "号码不予打印，受理时核验证件原件";
            case "practiceCode" -> registrations.stream().map(Versioned::practiceCode).filter(code -> !code.isEmpty()).findFirst()
                    .orElse("");
            default -> throw new IllegalArgumentException("no such key: person." + name);
        };
    }

    private String filledOr(String field, Function<Standing.Registration, String> recorded, Function<Qualification, String> examined) {
        String filled = filled(field);
        return !filled.isEmpty() ? filled : registration.map(Versioned::is).map(recorded).filter(text -> !text.isEmpty())
                .or(() -> qualification.map(examined)).orElse("");
    }

    private static String qualification(Qualification it, String name) {
        return switch (name) {
            case "level" -> Wording.level(it.level());
            case "category" -> Wording.category(it.category());
            case "code" -> it.maskedCode();
            case "year" -> Integer.toString(it.year());
            default -> throw new IllegalArgumentException("no such key: qualification." + name);
        };
    }

    private String registration(Standing.Registration it, String name) {
        return switch (name) {
            case "institution" -> it.main().name();
            case "place" -> Wording.place(it.level(), it.practicePlace());
            case "level" -> Wording.level(it.level());
            case "category" -> Wording.category(it.category());
            case "scopes" -> names.scopes(it.scopes());
            case "authority" -> it.authority().name();
            case "approvedOn" -> Wording.day(it.approvedOn());
            case "status" -> it.status().title().zh();
            case "endedOn" -> it.endedOn().map(Wording::day).orElse("");
            case "qualification" -> names.qualification(it.qualificationId()).map(Names::qualification)
                    .orElseGet(() -> Wording.level(it.level()) + "，" + Wording.category(it.category()));
            default -> throw new IllegalArgumentException("no such key: registration." + name);
        };
    }

    private String institution(String name) {
        return switch (name) {
            case "name" -> application.institutionName();
            case "registrationNo" -> institution.map(Institution::registrationNo).orElse("");
            case "level" -> institution.map(Institution::level).orElse("");
            case "address" -> institution.map(Institution::address).orElse("");
            default -> throw new IllegalArgumentException("no such key: institution." + name);
        };
    }

    private String application(String name) {
        return switch (name) {
            case "category" -> Wording.category(application.category());
            case "reason" -> Wording.masked(application.reason());
            case "submittedAt" -> Wording.minute(application.submittedAt());
            default -> throw new IllegalArgumentException("no such key: application." + name);
        };
    }

    /** Computes the practice place from the level and the institution's division, as R-REG-46 does. */
    private String place(Institution at) {
        int level = qualification.map(Qualification::level).or(() -> registration.map(it -> it.is().level())).orElse(0);
        return Level.find(level).map(it -> PracticePlace.of(it, DivisionCode.of(at.divisionCode())).zh()).orElse("");
    }

    private Optional<Versioned<Standing.Registration>> last() {
        return registrations.stream().filter(it -> it.is().endedOn().isPresent())
                .max(Comparator.comparing(it -> it.is().endedOn().orElseThrow()));
    }
}
