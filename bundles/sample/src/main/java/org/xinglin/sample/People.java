package org.xinglin.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.Divisions;
import org.xinglin.standards.ResidentId;

/**
 * Invents people. The n-th person of a seed is always the same, and no two of the first {@link #DISTINCT} have the same
 * birth date and sequence, so their numbers differ whatever the division.
 */
final class People {

    private static final int OLDEST = 55;
    private static final int BIRTH_DAYS = 12_000;
    /** How many people of a seed certainly have different numbers. */
    static final long DISTINCT = BIRTH_DAYS * 999L;
    /** Prime to {@link #DISTINCT}, so that its multiples visit every birth date and sequence once. */
    private static final long STRIDE = 7_408_993;

    private final Names names = new Names();
    private final Map<String, DivisionCode[]> divisions = new HashMap<>();
    private final DivisionCode[] anywhere;
    private final Map<String, Weighted<String>> ethnicities = new HashMap<>();
    private final LocalDate firstBirth;
    private final long offset;

    /** Invents the candidates of an exam, 22 to 55 years old. */
    People(long seed, int examYear) {
        firstBirth = LocalDate.of(examYear - OLDEST, 1, 1);
        offset = new SplittableRandom(seed).nextLong(DISTINCT);
        // a number was given out at birth: the counties are those of all times, abolished ones included
        for (DivisionCode code : Divisions.bundled().everCounties()) {
            divisions.merge(code.provinceCode(), new DivisionCode[] {code}, People::concat);
        }
        anywhere = divisions.values().stream().flatMap(Arrays::stream)
                .sorted((a, b) -> a.value().compareTo(b.value())).toArray(DivisionCode[]::new);
        for (String[] row : Tables.rows("ethnic-shares.tsv")) {
            ethnicities.put(row[0], shares(row[1]));
        }
    }

    private static DivisionCode[] concat(DivisionCode[] a, DivisionCode[] b) {
        DivisionCode[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private static Weighted<String> shares(String text) {
        List<String[]> pairs = Arrays.stream(text.split(" ")).map(pair -> pair.split(":")).toList();
        return new Weighted<>(pairs.stream().map(p -> p[0]).toList(),
                pairs.stream().map(p -> Integer.valueOf(p[1])).toList());
    }

    /** Returns the n-th person; most were born in the province, the others anywhere. */
    Person person(long n, String province, SplittableRandom random) {
        long slot = (offset + n * STRIDE) % DISTINCT;
        LocalDate birthDate = firstBirth.plusDays(slot / 999);
        int sequence = 1 + (int) (slot % 999);
        DivisionCode[] near = divisions.get(province);
        DivisionCode[] pool = near != null && random.nextInt(100) < 85 ? near : anywhere;
        ResidentId id = ResidentId.compose(pool[random.nextInt(pool.length)], birthDate, sequence);
        String ethnicity = ethnicities.getOrDefault(province, ethnicities.get("00")).draw(random);
        String name = names.name(ethnicity, sequence % 2 == 1, random);
        return new Person(name, id.gender(), birthDate, ethnicity, id);
    }
}
