package org.xinglin.takeover;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.xinglin.api.qualification.HeldQualifications.Held;
import org.xinglin.standards.Category;
import org.xinglin.standards.Education;
import org.xinglin.standards.ExamCategory;
import org.xinglin.standards.Gender;
import org.xinglin.standards.Level;
import org.xinglin.standards.PersonName;
import org.xinglin.standards.Province;
import org.xinglin.standards.QualificationCode;
import org.xinglin.standards.ResidentId;

/** Reads rows of {@code qualifications.csv} (rulebook §2.1, 2.7.1). */
final class QualificationRows {

    private static final Set<String> ORIGINS = Set.of("EXAM", "LEGACY", "MILITARY", "HMT_RECOGNITION", "TCM_SKILL");
    private static final Set<String> STATES = Set.of("VALID", "RESCINDED");
    private static final String ONE_OF_ORIGINS = "取值 one of " + ORIGINS.stream().sorted().toList();
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int FIRST_EXAM = 1999;

    private final Rejects rejects;
    private final LocalDate today;

    QualificationRows(Rejects rejects, LocalDate today) {
        this.rejects = rejects;
        this.today = today;
    }

    /** Reads a row; empty and notes if anything is wrong. */
    Optional<Held> read(Line line, Who who) {
        Fields f = new Fields(line, rejects);
        String name = PersonName.normalise(f.text("name"));
        f.demand(PersonName.isValid(name), "name", "R-DAT-10", "汉字姓名，可含间隔号 / a name in Chinese characters");
        Optional<ResidentId> id = who.resident();
        String gender = f.text("gender").isEmpty() ? id.map(i -> i.gender().code()).orElse("") : f.text("gender");
        f.demand(Gender.find(gender).isPresent() && id.map(i -> i.gender().code().equals(gender)).orElse(true), "gender",
                "R-FEED-13", "与证件号码一致的性别代码 / the code of the gender that the document tells");
        LocalDate birth = f.optionalDay("birthDate", "R-FEED-13").or(() -> id.map(ResidentId::birthDate)).orElse(null);
        f.demand(birth != null && !birth.isAfter(today) && id.map(i -> i.birthDate().equals(birth)).orElse(true), "birthDate",
                "R-FEED-13", "与证件号码一致的出生日期 / the day that the document tells");
        String origin = f.text("origin");
        f.demand(ORIGINS.contains(origin), "origin", "R-DAT-10", ONE_OF_ORIGINS);
        int year = YEAR.matcher(f.text("year")).matches() ? Integer.parseInt(f.text("year")) : 0;
        f.demand(origin.equals("LEGACY") ? year == QualificationCode.LEGACY_YEAR
                : year >= (origin.equals("EXAM") ? FIRST_EXAM : QualificationCode.LEGACY_YEAR) && year <= today.getYear(),
                "year", origin.equals("LEGACY") ? "R-REG-195" : "R-FEED-13",
                "获得年度；老人资格为 1998 / the year; 1998 for LEGACY");
        f.code("province", Province::find, "R-FEED-13", "省级行政区划代码两位 / two digits of a province");
        Level level = f.code("level", QualificationRows::level, "R-DAT-10", "1 执业医师 或 2 执业助理医师 / 1 or 2");
        Category category = f.code("category", Category::find, "R-DAT-10", "类别代码 10 20 30 41…48 / a category's code");
        Optional<String> code = Optional.of(f.text("code")).filter(c -> !c.isEmpty());
        if (code.isPresent() && level != null && category != null) {
            f.demand(fits(code.get(), f, year, origin, level, category, id), "code", "R-FEED-13",
                    "24 或 27 位，与年度、省份、级别、类别、证件号码一致 / 24 or 27 characters that agree with the row");
        }
        f.demand(f.text("education").isEmpty() || Education.find(f.text("education")).isPresent(), "education", "R-FEED-13",
                "学历代码 / a code of education");
        exam(f, year, level, category);
        String status = f.text("status").isEmpty() ? "VALID" : f.text("status");
        f.demand(STATES.contains(status), "status", "R-FEED-18", "VALID 或 RESCINDED");
        Optional<LocalDate> awarded = f.optionalDay("awardedOn", "R-FEED-13");
        f.demand(awarded.map(day -> !day.isAfter(today)).orElse(true), "awardedOn", "R-FEED-13", "不晚于今天 / not after today");
        return f.ok() ? Optional.of(new Held(who.person(), who.type().code(), who.number(), name, gender, birth, origin, year,
                f.text("province"), level.code(), category.code(), code.map(c -> new QualificationCode(c.toUpperCase()).value()),
                awarded, f.text("education"), f.text("school"), f.text("major"), f.text("examCategory"),
                f.text("admissionTicketNo"), status)) : Optional.empty();
    }

    private static boolean fits(String text, Fields f, int year, String origin, Level level, Category category,
            Optional<ResidentId> id) {
        Optional<QualificationCode> code = QualificationCode.parse(text);
        return code.isPresent() && code.get().year() == year
                && (code.get().province().equals(f.text("province")) || origin.equals("MILITARY"))
                && code.get().level() == level && code.get().categoryCode().equals(category.code())
                && id.map(code.get()::embeds).orElse(true);
    }

    /** With its exam category and ticket a qualification has the exam centre's key, so that corrections of it are understood. */
    private static void exam(Fields f, int year, Level level, Category category) {
        String exam = f.text("examCategory");
        f.demand(exam.isEmpty() == f.text("admissionTicketNo").isEmpty(), "admissionTicketNo", "R-FEED-12",
                "考试类别与准考证号须同时填写 / both or neither");
        if (!exam.isEmpty() && level != null && category != null) {
            f.demand(ExamCategory.find(exam, year).filter(e -> e.level() == level && e.category() == category).isPresent(),
                    "examCategory", "R-FEED-13", "与级别、类别一致的考试类别 / an exam of this level and category");
        }
    }

    static Optional<Level> level(String text) {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9' ? Level.find(text.charAt(0) - '0')
                : Optional.empty();
    }
}
