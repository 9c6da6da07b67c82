package org.xinglin.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.Divisions;
import org.xinglin.standards.ExamCategory;
import org.xinglin.standards.Level;
import org.xinglin.standards.Province;

/** Makes the good records of a batch: the n-th of a batch is always the same, whichever others were asked for. */
final class Candidates {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final Batch batch;
    private final People people;
    private final Weighted<ExamCategory> categories;
    private final Map<String, String[]> points = new HashMap<>();
    private final Weighted<String> provinces;
    private final String[] schools;
    private final String year;
    private final String awardedOn;
    private final String ticketPrefix;

    Candidates(Batch batch) {
        this.batch = batch;
        people = new People(mix(batch.seed(), batch.source().hashCode() + batch.examYear() * 1000L + batch.number()),
                batch.examYear());
        List<String[]> shares = Tables.rows("exam-shares.tsv").stream()
                .filter(row -> ExamCategory.find(row[0], batch.examYear())
                        .filter(exam -> exam.source().equals(batch.source())).isPresent()).toList();
        categories = new Weighted<>(
                shares.stream().map(row -> ExamCategory.find(row[0], batch.examYear()).orElseThrow()).toList(),
                shares.stream().map(row -> Integer.valueOf(row[1])).toList());
        Map<String, Integer> populations = new HashMap<>();
        Tables.rows("populations.tsv").forEach(row -> populations.put(row[0], Integer.valueOf(row[1])));
        provinces = new Weighted<>(batch.provinces(),
                batch.provinces().stream().map(code -> populations.getOrDefault(code, 10)).toList());
        batch.provinces().forEach(code -> points.put(code, points(code)));
        schools = Tables.rows("schools.tsv").stream().map(row -> row[0]).toArray(String[]::new);
        year = Integer.toString(batch.examYear());
        awardedOn = year + "-11-15";
        ticketPrefix = year.substring(2) + String.format("%03d", batch.number());
    }

    private static String[] points(String province) {
        return Divisions.bundled().periods().keySet().stream().filter(code -> code.startsWith(province))
                .map(DivisionCode::of).filter(DivisionCode::isCity)
                .filter(code -> Divisions.bundled().periods().get(code.value()).stream()
                        .anyMatch(period -> period.to().equals(LocalDate.MAX)))
                .map(code -> Divisions.bundled().lastName(code).orElseThrow() + "考点")
                .toArray(String[]::new);
    }

    private static long mix(long seed, long salt) {
        return (seed ^ salt * GOLDEN) * 0xBF58476D1CE4E5B9L;
    }

    /** Returns what chance decides for the n-th record, independent of all others. */
    SplittableRandom random(long n) {
        return new SplittableRandom(mix(batch.seed(), n + 1));
    }

    /** Returns the n-th good record, a first delivery ({@code ADD}), without seq. */
    ExamRecord record(long n) {
        SplittableRandom random = random(n);
        return record(n, random.nextDouble() >= batch.withoutCodeShare(), random);
    }

    /** Returns the n-th good record with its qualification code. */
    ExamRecord recordWithCode(long n) {
        SplittableRandom random = random(n);
        random.nextDouble();
        return record(n, true, random);
    }

    private ExamRecord record(long n, boolean withCode, SplittableRandom random) {
        String province = provinces.draw(random);
        ExamCategory exam = categories.draw(random);
        Person person = people.person(n, province, random);
        String[] cities = points.get(province);
        String point = cities.length == 0 ? Province.find(province).orElseThrow().zh()
                + "第" + (1 + random.nextInt(9)) + "考点"
                : cities[random.nextInt(cities.length)];
        boolean assistant = exam.level() == Level.ASSISTANT;
        String code = withCode ? year + province + exam.level().code() + exam.category().code()
                + person.id().value() : "";
        String birthDate = person.birthDate().toString();
        return ExamRecord.of("", "ADD", year, exam.code(), province, point, ticket(n, province), person.name(),
                person.gender().code(), birthDate, person.ethnicity(), "01", person.id().value(),
                Majors.education(exam, random), schools[random.nextInt(schools.length)],
                Majors.major(exam, assistant, random), code, withCode ? awardedOn : "", "", "");
    }

    private String ticket(long n, String province) {
        return ticketPrefix + province + Long.toString(100_000_000 + n).substring(1);
    }
}
