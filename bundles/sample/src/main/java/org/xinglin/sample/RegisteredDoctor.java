package org.xinglin.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.xinglin.sample.SampleWorld.SampleInstitution;
import org.xinglin.standards.Category;
import org.xinglin.standards.Level;

/** Invents how a doctor has been qualified and registered up to now. */
record RegisteredDoctor(Person person, Level level, Category category, int year, String scope, SampleInstitution main,
        LocalDate approvedOn, String practiceCode) {

    private static final int FIRST_EXAM = 1999;
    private static final int LAST_APPROVAL = 2024;
    private static final int AGE = 24;

    static final Category[] CATEGORIES = {Category.CLINICAL, Category.CLINICAL, Category.CLINICAL, Category.CLINICAL,
            Category.CLINICAL, Category.CLINICAL, Category.CLINICAL, Category.DENTAL, Category.PUBLIC_HEALTH, Category.TCM};

    /** Returns the first nine characters of the certificate code. */
    String qualification(String province) {
        return year + province + level.code() + category.code();
    }

    String code(String province) {
        return qualification(province) + person.id().value();
    }

    /** Returns the codes of scopes of a category of which doctors have one. */
    static List<String> scopes(Category category) {
        return switch (category) {
            case CLINICAL -> List.of("11", "12", "13", "14", "15", "21");
            case DENTAL -> List.of("31");
            case PUBLIC_HEALTH -> List.of("41");
            default -> List.of("51");
        };
    }

    static int year(Person person, SplittableRandom random) {
        int first = Math.max(FIRST_EXAM, person.birthDate().getYear() + AGE);
        return Math.min(LAST_APPROVAL - 2, first + random.nextInt(4));
    }

    static LocalDate approval(int year, SplittableRandom random) {
        int after = year + 1 + random.nextInt(Math.max(1, LAST_APPROVAL - year - 1));
        return LocalDate.of(after, 1 + random.nextInt(12), 1 + random.nextInt(28));
    }
}
