package org.xinglin.sample;

import java.util.Map;
import java.util.SplittableRandom;
import org.xinglin.standards.Category;
import org.xinglin.standards.Education;
import org.xinglin.standards.ExamCategory;

/** Chooses what a candidate of an exam category studied. */
final class Majors {

    private static final Map<Category, String[]> MAJORS = Map.ofEntries(
            major(Category.CLINICAL, "临床医学", "临床医学", "临床医学", "麻醉学", "医学影像学", "儿科学", "精神医学"),
            major(Category.DENTAL, "口腔医学"),
            major(Category.PUBLIC_HEALTH, "预防医学", "预防医学", "公共卫生与预防医学"),
            major(Category.TCM, "中医学", "中医学", "针灸推拿学", "中医骨伤"),
            major(Category.INTEGRATED, "中西医临床医学", "中西医结合"),
            major(Category.MONGOLIAN, "蒙医学"),
            major(Category.TIBETAN, "藏医学"),
            major(Category.UYGHUR, "维医学"),
            major(Category.DAI, "傣医学"),
            major(Category.KOREAN, "朝医学"),
            major(Category.ZHUANG, "壮医学"));

    private Majors() {
    }

    private static Map.Entry<Category, String[]> major(Category category, String... majors) {
        return Map.entry(category, majors);
    }

    static String major(ExamCategory exam, boolean assistant, SplittableRandom random) {
        String[] majors = MAJORS.get(exam.category());
        return assistant ? majors[0] : majors[random.nextInt(majors.length)];
    }

    /** Returns what most who work in a category studied. */
    static String major(Category category) {
        return MAJORS.get(category)[0];
    }

    static String education(ExamCategory exam, SplittableRandom random) {
        int percent = random.nextInt(100);
        return (switch (exam.level()) {
            case LICENSED -> percent < 25 ? Education.POSTGRADUATE : Education.UNDERGRADUATE;
            case ASSISTANT -> percent < 70 ? Education.COLLEGE
                    : percent < 90 ? Education.SECONDARY_VOCATIONAL : Education.UNDERGRADUATE;
        }).code();
    }
}
