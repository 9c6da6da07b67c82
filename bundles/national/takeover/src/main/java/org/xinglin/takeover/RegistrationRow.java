package org.xinglin.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.effect.EndRegistration;
import org.xinglin.api.effect.GrantRegistration;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.api.register.Institution;
import org.xinglin.standards.Category;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.Education;
import org.xinglin.standards.Gender;
import org.xinglin.standards.Level;
import org.xinglin.standards.PersonName;
import org.xinglin.standards.PracticeCode;
import org.xinglin.standards.PracticePlace;
import org.xinglin.standards.PracticeScope;
import org.xinglin.standards.Title;

/**
 * Is a row of {@code registrations.csv} that is right by itself (rulebook §2.2).
 *
 * @param endedOn empty while VALID
 */
record RegistrationRow(Line line, String key, String practiceCode, GrantRegistration grant, RegStatus status,
        Optional<LocalDate> endedOn, String cause) {

    private static final Set<BizStatus> GRANTING = EnumSet.of(BizStatus.REGISTERED, BizStatus.RE_REGISTERED, BizStatus.UPGRADED,
            BizStatus.CHANGED, BizStatus.MOVED_IN, BizStatus.MILITARY_IN);

    private static final String GRANTED_BY = "取值 one of " + GRANTING;

    static final String CAUSE = "as-taken-over";

    /** Reads a row; empty and notes if anything is wrong. */
    static Optional<RegistrationRow> read(Line line, Who who, TenantId tenant, Places places, List<Qualification> known,
            LocalDate today, Rejects rejects) {
        Fields f = new Fields(line, rejects);
        f.required("key", "R-DAT-04");
        String name = PersonName.normalise(f.text("name"));
        f.demand(PersonName.isValid(name), "name", "R-DAT-10", "汉字姓名，可含间隔号 / a name in Chinese characters");
        String gender = f.text("gender").isEmpty() ? who.resident().map(i -> i.gender().code()).orElse("") : f.text("gender");
        f.demand(Gender.find(gender).isPresent(), "gender", "R-DAT-10", "性别代码 / a code of gender");
        f.demand(PracticeCode.parse(f.text("practiceCode")).isPresent(), "practiceCode", "R-REG-48",
                "15 位执业证书编码 / 15 digits, the first 1 to 4");
        Level level = f.code("level", QualificationRows::level, "R-REG-61", "1 执业医师 或 2 执业助理医师 / 1 or 2");
        Category category = f.code("category", Category::find, "R-REG-61", "类别代码 10 20 30 41…48 / a category's code");
        Set<String> scopes = f.words("scopes");
        f.demand(!scopes.isEmpty() && category != null && scopes.stream().allMatch(code ->
                PracticeScope.find(code).map(s -> s.belongsTo(category)).orElse(false)), "scopes", "R-DAT-30",
                "属于该类别的执业范围代码，以空格分隔 / codes of scopes of the category, spaces between");
        Optional<Institution> institution = places.institution(f.text("institution"));
        f.demand(institution.isPresent(), "institution", "R-REG-41",
                "institutions.csv 中的 key 或已有机构登记号 / a key or a known registration number");
        Optional<Office> office = institution.isEmpty() || category == null ? Optional.empty()
                : places.office(f.text("authority"), institution.get(), category);
        f.demand(office.isPresent() || institution.isEmpty() || category == null, "authority", "R-REG-06",
                "该类别的审批机关 / the approving authority of this category");
        LocalDate approved = f.day("approvedOn", "R-REG-70");
        f.demand(approved == null || !approved.isAfter(today), "approvedOn", "R-REG-70", "不晚于今天 / not after today");
        BizStatus biz = f.choice("bizStatus", BizStatus.class, "REGISTERED", "R-DAT-04");
        f.demand(biz == null || GRANTING.contains(biz), "bizStatus", "R-DAT-04", GRANTED_BY);
        RegStatus status = f.choice("status", RegStatus.class, "VALID", "R-DAT-04");
        Optional<LocalDate> ended = f.optionalDay("endedOn", "R-DAT-04");
        f.demand(status == null || (status == RegStatus.VALID) == ended.isEmpty(), "endedOn", "R-DAT-04",
                "失效的注册必填，有效的为空 / given if and only if it is not VALID");
        f.demand(ended.map(day -> !day.isAfter(today) && (approved == null || !day.isBefore(approved))).orElse(true), "endedOn",
                "R-DAT-04", "批准日期至今天之间 / between the day of approval and today");
        f.demandCause("R-DAT-04", "小写字母、数字和连字符 / like cancel-4");
        f.demand(status != RegStatus.VALID || institution.map(i -> !i.status().equals("CANCELLED")).orElse(true), "institution",
                "R-REG-157", "已注销的机构没有有效的执业注册 / no valid registration at a cancelled institution");
        f.demand(f.text("education").isEmpty() || Education.find(f.text("education")).isPresent(), "education", "R-REG-231",
                "学历代码 / a code of education");
        f.demand(f.text("title").isEmpty() || Title.find(f.text("title")).isPresent(), "title", "R-REG-231",
                "任职资格代码 / a code of titles");
        Optional<UUID> qualification = level == null || category == null ? Optional.empty()
                : qualification(f, level, category, known);
        if (!f.ok()) {
            return Optional.empty();
        }
        PracticePlace place = PracticePlace.of(level, DivisionCode.of(institution.get().divisionCode()));
        UUID id = Places.idOf("taken-over-registration", tenant + "|" + who.person() + "|" + f.text("key"));
        GrantRegistration grant = new GrantRegistration(id, tenant, name, gender, level.code(), category.code(), scopes,
                place.code(), Places.workplace(institution.get()), office.get(), qualification.get(), approved, biz,
                new Particulars(f.text("title"), f.text("education"), f.text("school"), Optional.empty()), f.text("remarks"));
        return Optional.of(new RegistrationRow(line, f.text("key"), f.text("practiceCode"), grant, status, ended,
                f.text("cause").isEmpty() ? CAUSE : f.text("cause")));
    }

    /** Finds the qualification by year, province, level and category: the first nine characters of its code (R-REG-60, 61). */
    private static Optional<UUID> qualification(Fields f, Level level, Category category, List<Qualification> known) {
        String wanted = f.text("qualification");
        Optional<Qualification> found = wanted.length() < 9 ? Optional.empty() : known.stream()
                .filter(q -> wanted.startsWith(q.year() + q.province() + q.level() + q.category()))
                .findFirst();
        f.demand(found.filter(q -> q.status().equals("VALID")).isPresent(), "qualification", "R-REG-60",
                "本人有效资格：年度、省份、级别、类别（编码前九位）/ a valid qualification: the first nine characters of its code");
        f.demand(found.isEmpty() || found.get().level() == level.code() && found.get().category().equals(category.code()), "level",
                "R-REG-61", "与所用资格的级别、类别一致 / level and category of the qualification");
        return found.map(Qualification::id);
    }

    /** Says whether both hold on some day. */
    boolean overlaps(RegistrationRow other) {
        return grant.approvedOn().isBefore(other.end()) && other.grant.approvedOn().isBefore(end());
    }

    boolean valid() {
        return status == RegStatus.VALID;
    }

    private LocalDate end() {
        return endedOn.orElse(LocalDate.MAX);
    }

    /** Returns what it adds to the person's records. */
    Piece piece() {
        List<Piece.Step> steps = new ArrayList<>(List.of(Piece.Step.grant(grant.approvedOn(), grant)));
        endedOn.ifPresent(day -> steps.add(Piece.Step.endRegistration(day,
                new EndRegistration(grant.registrationId(), grant.tenant(), status, day, cause))));
        return new Piece(line, grant.registrationId(), steps);
    }
}
