package org.xinglin.policy.cel;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.runtime.CelFunctionBinding;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.xinglin.api.Text;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.WayBack;
import org.xinglin.standards.Category;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.Level;
import org.xinglin.standards.PracticePlace;
import org.xinglin.standards.PracticeScope;
import org.xinglin.standards.ScopeSubjects;

/** Lists the functions that conditions may use beside CEL's own: reckoning with days, persons, places, categories, scopes, and words. */
final class Functions {

    private static final CelType DAY = FactTypes.DAY;
    private static final CelType TEXT = FactTypes.TEXT;
    private static final CelType NUMBER = FactTypes.NUMBER;
    private static final CelType FLAG = FactTypes.FLAG;

    private final List<CelFunctionDecl> declared = new ArrayList<>();
    private final List<CelFunctionBinding> bound = new ArrayList<>();

    Functions() {
        days();
        persons();
        places();
        codes();
        words();
    }

    List<CelFunctionDecl> declared() {
        return declared;
    }

    List<CelFunctionBinding> bound() {
        return bound;
    }

    private void days() {
        ofDay("plusYears", (day, n) -> day.plusYears(n));
        ofDay("plusMonths", (day, n) -> day.plusMonths(n));
        ofDay("plusDays", (day, n) -> day.plusDays(n));
        declare("date", CelOverloadDecl.newGlobalOverload("date_text", DAY, TEXT));
        bound.add(CelFunctionBinding.from("date_text", String.class, text -> instant(LocalDate.parse(text))));
        declare("date", CelOverloadDecl.newGlobalOverload("date_numbers", DAY, NUMBER, NUMBER, NUMBER));
        bound.add(CelFunctionBinding.from("date_numbers", List.of(Long.class, Long.class, Long.class),
                a -> instant(LocalDate.of(Math.toIntExact((Long) a[0]), Math.toIntExact((Long) a[1]), Math.toIntExact((Long) a[2])))));
        text("isDate", FLAG, Functions::isDate);
        declare("latest", CelOverloadDecl.newGlobalOverload("latest_days", DAY, FactTypes.DAYS, DAY));
        bound.add(CelFunctionBinding.from("latest_days", List.class, Instant.class,
                (list, none) -> days(list).max(Comparator.naturalOrder()).orElse(none)));
        declare("earliest", CelOverloadDecl.newGlobalOverload("earliest_days", DAY, FactTypes.DAYS, DAY));
        bound.add(CelFunctionBinding.from("earliest_days", List.class, Instant.class,
                (list, none) -> days(list).min(Comparator.naturalOrder()).orElse(none)));
        declare("newest", CelOverloadDecl.newGlobalOverload("newest_days", FactTypes.DAYS, FactTypes.DAYS, NUMBER));
        bound.add(CelFunctionBinding.from("newest_days", List.class, Long.class, Functions::newest));
    }

    private static List<Instant> newest(List<?> list, long most) {
        return days(list).distinct().sorted(Comparator.reverseOrder()).limit(Math.max(most, 0)).toList();
    }

    private void persons() {
        declare("comesBack", CelOverloadDecl.newMemberOverload("person_comesBack", FLAG, FactTypes.PERSON.type(), NUMBER));
        bound.add(CelFunctionBinding.from("person_comesBack", Map.class, Long.class,
                (person, years) -> comesBack((FactTypes.DatedPerson) Shape.fact(person), Math.toIntExact(years))));
    }

    private static boolean comesBack(FactTypes.DatedPerson it, int years) {
        return WayBack.isReRegistration(it.person().registrations(), it.person().standing().bans(), it.on(), years);
    }

    private void places() {
        declare("placeFor", CelOverloadDecl.newMemberOverload("institution_placeFor", TEXT, FactTypes.INSTITUTION.type(), NUMBER));
        bound.add(CelFunctionBinding.from("institution_placeFor", Map.class, Long.class,
                (institution, level) -> institution.get(level == 1 ? "provincePlace" : "countyPlace")));
        declare("samePlace", CelOverloadDecl.newGlobalOverload("samePlace_texts", FLAG, NUMBER, TEXT, TEXT, DAY));
        bound.add(CelFunctionBinding.from("samePlace_texts", List.of(Long.class, String.class, String.class, Instant.class),
                a -> place(a[0], a[1]).sameAs(place(a[0], a[2]), day((Instant) a[3]))));
        declare("liesIn", CelOverloadDecl.newMemberOverload("institution_liesIn", FLAG, FactTypes.INSTITUTION.type(), NUMBER, TEXT, DAY));
        bound.add(CelFunctionBinding.from("institution_liesIn", List.of(Map.class, Long.class, String.class, Instant.class),
                a -> place(a[1], a[2]).contains(DivisionCode.of((String) ((Map<?, ?>) a[0]).get("divisionCode")), day((Instant) a[3]))));
        declare("placeName", CelOverloadDecl.newGlobalOverload("placeName_text", TEXT, NUMBER, TEXT));
        bound.add(CelFunctionBinding.from("placeName_text", Long.class, String.class, (level, code) -> place(level, code).zh()));
    }

    private void codes() {
        text("isCategory", FLAG, code -> Category.find(code).isPresent());
        text("topCategory", TEXT, code -> code.isEmpty() ? "" : code.charAt(0) + "0");
        declare("scopeOf", CelOverloadDecl.newGlobalOverload("scopeOf_texts", FLAG, TEXT, TEXT));
        bound.add(CelFunctionBinding.from("scopeOf_texts", String.class, String.class, (scope, category) -> Category.find(category)
                .flatMap(c -> PracticeScope.find(scope).filter(s -> s.belongsTo(c))).isPresent()));
        declare("covers", CelOverloadDecl.newGlobalOverload("covers_subjects", FLAG, FactTypes.TEXTS, TEXT));
        bound.add(CelFunctionBinding.from("covers_subjects", List.class, String.class,
                (subjects, scope) -> ScopeSubjects.cover(texts(subjects), scope)));
    }

    private void words() {
        inBoth("category", code -> Category.find(code).map(c -> Text.of(c.zh(), c.en())).orElse(Text.of(code, code)));
        inBoth("status", code -> status(code));
        inBoth("filingKind", code -> FilingKind.valueOf(code).title());
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static Text status(String code) {
        for (FilingStatus status : FilingStatus.values()) {
            if (status.name().equals(code)) {
                return status.title();
            }
        }
        return RegStatus.valueOf(code).title();
    }

    private void inBoth(String name, Function<String, Text> title) {
        text(name + "Zh", TEXT, code -> title.apply(code).zh());
        text(name + "En", TEXT, code -> title.apply(code).en());
    }

    private void text(String name, CelType result, Function<String, Object> function) {
        declare(name, CelOverloadDecl.newGlobalOverload(name + "_text", result, TEXT));
        bound.add(CelFunctionBinding.from(name + "_text", String.class, function::apply));
    }

    private void ofDay(String name, BiFunction<LocalDate, Long, LocalDate> function) {
        declare(name, CelOverloadDecl.newMemberOverload("day_" + name, DAY, DAY, NUMBER));
        bound.add(CelFunctionBinding.from("day_" + name, Instant.class, Long.class,
                (instant, n) -> instant(function.apply(day(instant), n))));
    }

    private void declare(String name, CelOverloadDecl overload) {
        declared.add(CelFunctionDecl.newFunctionDeclaration(name, overload));
    }

    private static PracticePlace place(Object level, Object code) {
        return new PracticePlace(Level.of(Math.toIntExact((Long) level)), (String) code);
    }

    private static java.util.stream.Stream<Instant> days(List<?> list) {
        return list.stream().map(Instant.class::cast);
    }

    private static List<String> texts(List<?> list) {
        return list.stream().map(Object::toString).toList();
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
