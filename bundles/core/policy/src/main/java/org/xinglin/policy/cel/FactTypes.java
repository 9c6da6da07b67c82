package org.xinglin.policy.cel;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Intended;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Workplace;

/** Declares the facts that conditions may use. What is not declared here, in the form or as a parameter, is refused at load. */
final class FactTypes implements CelTypeProvider {

    static final CelType TEXT = SimpleType.STRING;
    static final CelType NUMBER = SimpleType.INT;
    static final CelType FLAG = SimpleType.BOOL;
    static final CelType DAY = SimpleType.TIMESTAMP;
    static final CelType TEXTS = ListType.create(TEXT);
    static final CelType DAYS = ListType.create(DAY);

    static final Shape<Office> OFFICE = Shape.<Office>named("Office")
            .with("id", TEXT, Office::id).with("name", TEXT, Office::name).build();

    static final Shape<Workplace> WORKPLACE = Shape.<Workplace>named("Workplace")
            .with("id", TEXT, Workplace::id).with("name", TEXT, Workplace::name)
            .with("divisionCode", TEXT, Workplace::divisionCode).build();

    static final Shape<Facts.Qualification> QUALIFICATION = Shape.<Facts.Qualification>named("Qualification")
            .with("id", TEXT, Facts.Qualification::id).with("level", NUMBER, Facts.Qualification::level)
            .with("category", TEXT, Facts.Qualification::category).with("year", NUMBER, Facts.Qualification::year)
            .with("awardedOn", DAY, Facts.Qualification::awardedOn).with("province", TEXT, Facts.Qualification::province)
            .with("origin", TEXT, Facts.Qualification::origin).with("valid", FLAG, Facts.Qualification::valid)
            .with("codeIssued", FLAG, Facts.Qualification::codeIssued).build();

    static final Shape<Standing.Registration> REGISTRATION = Shape.<Standing.Registration>named("Registration")
            .with("id", TEXT, Standing.Registration::id).with("tenant", TEXT, Standing.Registration::tenant)
            .with("personName", TEXT, Standing.Registration::personName).with("gender", TEXT, Standing.Registration::gender)
            .with("level", NUMBER, Standing.Registration::level).with("category", TEXT, Standing.Registration::category)
            .with("scopes", TEXTS, Standing.Registration::scopes)
            .with("practicePlace", TEXT, Standing.Registration::practicePlace)
            .with("main", WORKPLACE.type(), r -> WORKPLACE.view(r.main()))
            .with("authority", OFFICE.type(), r -> OFFICE.view(r.authority()))
            .with("qualificationId", TEXT, Standing.Registration::qualificationId)
            .with("approvedOn", DAY, Standing.Registration::approvedOn).with("status", TEXT, Standing.Registration::status)
            .with("bizStatus", TEXT, Standing.Registration::bizStatus).with("endedOn", DAY, Standing.Registration::endedOn)
            .with("cause", TEXT, Standing.Registration::cause).with("remarks", TEXT, Standing.Registration::remarks)
            .with("divergent", FLAG, Standing.Registration::divergent)
            .with("certificates", NUMBER, Standing.Registration::certificates)
            .with("valid", FLAG, Standing.Registration::valid).build();

    /** A filing and the day on which its status is asked for. */
    record DatedFiling(Standing.Filing filing, LocalDate on) {
    }

    static final Shape<DatedFiling> FILING = Shape.<DatedFiling>named("Filing")
            .with("id", TEXT, f -> f.filing().id()).with("registrationId", TEXT, f -> f.filing().registrationId())
            .with("tenant", TEXT, f -> f.filing().tenant()).with("kind", TEXT, f -> f.filing().kind())
            .with("at", WORKPLACE.type(), f -> WORKPLACE.view(f.filing().at()))
            .with("scopes", TEXTS, f -> f.filing().scopes()).with("validFrom", DAY, f -> f.filing().validFrom())
            .with("validTo", DAY, f -> f.filing().validTo())
            .with("authority", OFFICE.type(), f -> OFFICE.view(f.filing().authority()))
            .with("status", TEXT, f -> f.filing().statusOn(f.on())).with("endedOn", DAY, f -> f.filing().endedOn())
            .with("cause", TEXT, f -> f.filing().cause()).build();

    static final Shape<Standing.Assessment> ASSESSMENT = Shape.<Standing.Assessment>named("Assessment")
            .with("id", TEXT, Standing.Assessment::id).with("tenant", TEXT, Standing.Assessment::tenant)
            .with("cycleStart", DAY, Standing.Assessment::cycleStart).with("cycleEnd", DAY, Standing.Assessment::cycleEnd)
            .with("procedure", TEXT, Standing.Assessment::procedure).with("result", TEXT, Standing.Assessment::result)
            .with("retest", FLAG, Standing.Assessment::retest).with("recordedOn", DAY, Standing.Assessment::recordedOn).build();

    static final Shape<Standing.Ban> BAN = Shape.<Standing.Ban>named("Ban")
            .with("id", TEXT, Standing.Ban::id).with("tenant", TEXT, Standing.Ban::tenant)
            .with("kind", TEXT, Standing.Ban::kind).with("from", DAY, Standing.Ban::from).with("to", DAY, Standing.Ban::to)
            .with("instrument", TEXT, Standing.Ban::instrument).build();

    static final Shape<Standing.Permit> PERMIT = Shape.<Standing.Permit>named("Permit")
            .with("id", TEXT, Standing.Permit::id).with("tenant", TEXT, Standing.Permit::tenant)
            .with("kind", TEXT, Standing.Permit::kind)
            .with("employers", ListType.create(WORKPLACE.type()), p -> WORKPLACE.views(p.employers()))
            .with("category", TEXT, Standing.Permit::category).with("scope", TEXT, Standing.Permit::scope)
            .with("validFrom", DAY, Standing.Permit::validFrom).with("validTo", DAY, Standing.Permit::validTo)
            .with("authority", OFFICE.type(), p -> OFFICE.view(p.authority()))
            .with("endedOn", DAY, Standing.Permit::endedOn).with("cause", TEXT, Standing.Permit::cause).build();

    static final Shape<Facts.Institution> INSTITUTION = Shape.<Facts.Institution>named("Institution")
            .with("id", TEXT, Facts.Institution::id).with("tenant", TEXT, Facts.Institution::tenant)
            .with("name", TEXT, Facts.Institution::name).with("divisionCode", TEXT, Facts.Institution::divisionCode)
            .with("provincePlace", TEXT, Facts.Institution::provincePlace)
            .with("countyPlace", TEXT, Facts.Institution::countyPlace).with("kind", TEXT, Facts.Institution::kind)
            .with("level", TEXT, Facts.Institution::level).with("valid", FLAG, Facts.Institution::valid)
            .with("subjects", TEXTS, Facts.Institution::subjects)
            .with("authorities", MapType.create(TEXT, OFFICE.type()), i -> offices(i.authorities())).build();

    /** A person and the day on which it is asked. */
    record DatedPerson(Facts.Person person, LocalDate on) {
    }

    static final Shape<DatedPerson> PERSON = Shape.<DatedPerson>named("Person")
            .with("name", TEXT, p -> p.person().name()).with("gender", TEXT, p -> p.person().gender())
            .with("birthDate", DAY, p -> p.person().birthDate())
            .with("hasPracticeCode", FLAG, p -> p.person().practiceCode().isPresent())
            .with("qualifications", ListType.create(QUALIFICATION.type()),
                    p -> QUALIFICATION.views(p.person().qualifications()))
            .with("registrations", ListType.create(REGISTRATION.type()), p -> REGISTRATION.views(p.person().registrations()))
            .with("filings", ListType.create(FILING.type()), p -> FILING.views(
                    p.person().standing().filings().stream().map(f -> new DatedFiling(f, p.on())).toList()))
            .with("assessments", ListType.create(ASSESSMENT.type()),
                    p -> ASSESSMENT.views(p.person().standing().assessments()))
            .with("bans", ListType.create(BAN.type()), p -> BAN.views(p.person().standing().bans()))
            .with("permits", ListType.create(PERMIT.type()), p -> PERMIT.views(p.person().standing().permits())).build();

    static final Shape<Intended> INTENDED = Shape.<Intended>named("Intended")
            .with("base", REGISTRATION.type(), i -> i.base().map(REGISTRATION::view))
            .with("qualification", QUALIFICATION.type(), i -> i.qualification().map(QUALIFICATION::view))
            .with("qualificationId", TEXT, Intended::qualificationId).with("level", NUMBER, Intended::level)
            .with("category", TEXT, Intended::category).with("scopes", TEXTS, Intended::scopes)
            .with("newQualification", FLAG, Intended::newQualification).with("newLevel", FLAG, Intended::newLevel)
            .with("newCategory", FLAG, Intended::newCategory).with("newScopes", FLAG, Intended::newScopes)
            .with("addedScopes", TEXTS, Intended::addedScopes).build();

    private static final List<Shape<?>> SHAPES = List.of(OFFICE, WORKPLACE, QUALIFICATION, REGISTRATION, FILING, ASSESSMENT, BAN,
            PERMIT, INSTITUTION, PERSON, INTENDED);

    /** The facts of every case by name. */
    static final Map<String, CelType> FACTS = Map.ofEntries(Map.entry("type", TEXT), Map.entry("starter", TEXT),
            Map.entry("tenant", TEXT), Map.entry("on", DAY), Map.entry("acceptedOn", DAY), Map.entry("submittedOn", DAY),
            Map.entry("authority", OFFICE.type()), Map.entry("authorityDivision", TEXT), Map.entry("person", PERSON.type()),
            Map.entry("learned", TEXTS), Map.entry("ban", BAN.type()), Map.entry("permit", PERMIT.type()),
            Map.entry("named", REGISTRATION.type()), Map.entry("filing", FILING.type()),
            Map.entry("chosen", QUALIFICATION.type()), Map.entry("intended", INTENDED.type()),
            Map.entry("institution", INSTITUTION.type()), Map.entry("further", ListType.create(INSTITUTION.type())));

    private final Map<String, CelType> byName = new HashMap<>();

    /** Knows the facts and the form of one policy. */
    FactTypes(CelType form) {
        SHAPES.forEach(shape -> byName.put(shape.type().name(), shape.type()));
        byName.put(form.name(), form);
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.copyOf(byName.values());
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns all words that a condition may use of facts, to find what a misspelt one was meant to be. */
    static Stream<String> words() {
        return Stream.concat(FACTS.keySet().stream(), SHAPES.stream().flatMap(shape -> shape.members().stream()));
    }

    private static Map<String, Object> offices(Map<String, Office> authorities) {
        Map<String, Object> views = new HashMap<>();
        authorities.forEach((category, office) -> views.put(category, OFFICE.view(office)));
        return views;
    }
}
