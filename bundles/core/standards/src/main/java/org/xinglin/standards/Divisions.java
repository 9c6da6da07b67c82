package org.xinglin.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Knows the administrative divisions, when each code and name was in force and which division took another's place
 * (R-DAT-40). Practice places are compared through it and never by equality of strings. Immutable.
 */
public final class Divisions {

    /** The prefectures without counties, each one county-level unit (R-DAT-41): 东莞, 中山, 儋州, 嘉峪关. */
    private static final Set<String> WITHOUT_COUNTIES = Set.of("4419", "4420", "4604", "6202");

    /**
     * Says that a code had a name from a date until the day before another.
     *
     * @param from first day, {@link LocalDate#MIN} when before the first list
     * @param to first day on which it is no longer so, {@link LocalDate#MAX} while in force
     */
    public record Period(DivisionCode code, String name, LocalDate from, LocalDate to) {

        /** Tells whether the code has the name on a date. */
        public boolean contains(LocalDate date) {
            return !date.isBefore(from) && date.isBefore(to);
        }
    }

    /**
     * Says that from a date on one county, or a part of it, belongs to another.
     *
     * @param date first day of the new order
     */
    public record Succession(DivisionCode from, DivisionCode to, LocalDate date) {
    }

    private static final class Bundled {
        private static final Divisions INSTANCE = new Divisions(
                Resource.rows("divisions.tsv", c -> new Period(DivisionCode.of(c[0]), c[1],
                        Resource.date(c[2], LocalDate.MIN), Resource.date(c[3], LocalDate.MAX))),
                Resource.rows("division-succession.tsv", c -> new Succession(DivisionCode.of(c[0]),
                        DivisionCode.of(c[1]), LocalDate.parse(c[2]))));
    }

    private final TreeMap<String, List<Period>> periods = new TreeMap<>();
    private final TreeMap<String, List<Succession>> successions = new TreeMap<>();

    /** Builds from other tables than those of the bundle. */
    public Divisions(Collection<Period> periods, Collection<Succession> successions) {
        for (Period period : periods) {
            this.periods.computeIfAbsent(period.code.value(), k -> new ArrayList<>()).add(period);
        }
        this.periods.values().forEach(list -> list.sort((a, b) -> a.from.compareTo(b.from)));
        for (Succession succession : successions) {
            this.successions.computeIfAbsent(succession.from.value(), k -> new ArrayList<>()).add(succession);
        }
        this.successions.values().forEach(list -> list.sort((a, b) -> a.date.compareTo(b.date)));
    }

    /** Returns the tables that come with the bundle, read once. */
    public static Divisions bundled() {
        return Bundled.INSTANCE;
    }

    /** Tells whether the code is in force on a date. */
    public boolean isInForce(DivisionCode code, LocalDate date) {
        return at(code, date).isPresent();
    }

    /** Returns the division's own name on a date, as 长安区; empty when it is not in force. */
    public Optional<String> name(DivisionCode code, LocalDate date) {
        return at(code, date).map(Period::name);
    }

    /** Returns the division's own last name, in force or not; empty when the code is unknown. */
    public Optional<String> lastName(DivisionCode code) {
        List<Period> list = periods.get(code.value());
        return list == null ? Optional.empty() : Optional.of(list.get(list.size() - 1).name);
    }

    /** Returns province, city and county with their last names, as 河北省石家庄市长安区; what is unknown is left out. */
    public String fullName(DivisionCode code) {
        StringBuilder name = new StringBuilder(lastName(code.province()).orElse(""));
        if (!code.isProvince()) {
            name.append(lastName(code.city()).orElse(""));
        }
        if (code.isCounty()) {
            name.append(lastName(code).orElse(""));
        }
        return name.toString();
    }

    /** Returns the counties of a province in force on a date, prefectures without counties included. */
    public List<DivisionCode> counties(String provinceCode, LocalDate date) {
        return periods.subMap(provinceCode, provinceCode + ":").values().stream().flatMap(List::stream)
                .filter(p -> p.contains(date) && (p.code.isCounty() || isWithoutCounties(p.code)))
                .map(Period::code).distinct().toList();
    }

    /** Returns every county code that was ever in force: what the first six digits of an ID number may be. */
    public List<DivisionCode> everCounties() {
        return periods.values().stream().map(list -> list.get(0).code).filter(DivisionCode::isCounty).toList();
    }

    /** Returns the county-level unit: the code itself, or the city's where a city has no counties (R-DAT-41). */
    public DivisionCode countyUnit(DivisionCode code) {
        return isWithoutCounties(code) ? code.city() : code;
    }

    /**
     * Returns the county-level units to which a code, written down when it was in force, belongs on a date: one after a
     * merger or a renaming, several after a split, the code itself when it is unknown or not yet in force.
     */
    public Set<DivisionCode> units(DivisionCode code, LocalDate date) {
        if (isInForce(code, date)) {
            return Set.of(countyUnit(code));
        }
        LocalDate lastDay = periods.getOrDefault(code.value(), List.of()).stream()
                .map(Period::to).filter(to -> !to.isAfter(date)).reduce((a, b) -> b).map(to -> to.minusDays(1))
                .orElse(date);
        return units(code, lastDay, date);
    }

    /** Returns the same for a code written down on a known date, which tells apart codes that were given out twice. */
    public Set<DivisionCode> units(DivisionCode code, LocalDate asOf, LocalDate date) {
        Set<DivisionCode> units = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
        follow(code, asOf, date, units);
        return Set.copyOf(units);
    }

    /**
     * Tells whether two institutions lie in one practice place on a date: for a licensed doctor the same province, for an
     * assistant the same county-level unit (R-REG-41, 42, 46). After a split both parts count as the old county's place:
     * a new map alone ends no registration.
     */
    public boolean samePracticePlace(Level level, DivisionCode a, DivisionCode b, LocalDate date) {
        if (level == Level.LICENSED) {
            return a.provinceCode().equals(b.provinceCode());
        }
        return units(a, date).stream().anyMatch(units(b, date)::contains);
    }

    private void follow(DivisionCode code, LocalDate asOf, LocalDate date, Set<DivisionCode> into) {
        List<Succession> next = successions.getOrDefault(code.value(), List.of()).stream()
                .filter(s -> s.date.isAfter(asOf) && !s.date.isAfter(date)).toList();
        if (next.isEmpty()) {
            into.add(countyUnit(code));
            return;
        }
        LocalDate first = next.get(0).date;
        next.stream().filter(s -> s.date.equals(first)).forEach(s -> follow(s.to, first, date, into));
    }

    private static boolean isWithoutCounties(DivisionCode code) {
        return WITHOUT_COUNTIES.contains(code.value().substring(0, 4));
    }

    private Optional<Period> at(DivisionCode code, LocalDate date) {
        return periods.getOrDefault(code.value(), List.of()).stream().filter(p -> p.contains(date)).findFirst();
    }

    /** Returns all periods by code, for pages and importers. */
    public Map<String, List<Period>> periods() {
        return Collections.unmodifiableMap(periods);
    }
}
