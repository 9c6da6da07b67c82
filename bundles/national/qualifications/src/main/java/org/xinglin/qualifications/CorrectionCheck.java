package org.xinglin.qualifications;

import static org.xinglin.api.qualification.Corrections.Evidence.CITY_ERROR_STATEMENT;
import static org.xinglin.api.qualification.Corrections.Evidence.DIPLOMA_AT_ENROLMENT;
import static org.xinglin.api.qualification.Corrections.Evidence.FORMER_NAME_PROOF;
import static org.xinglin.api.qualification.Corrections.Evidence.HOUSEHOLD_PROOF;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.xinglin.api.Finding;
import org.xinglin.api.qualification.Corrections.Evidence;
import org.xinglin.api.qualification.Corrections.Form;
import org.xinglin.api.qualification.Corrections.Item;
import org.xinglin.standards.Education;

/** Judges what is to be corrected, and by what it is proved (R-FEED-30, 33, 34, 37). Pure. */
final class CorrectionCheck {

    private static final String LEGACY = "LEGACY";
    private static final String PROVINCE = "PROVINCE";
    private static final Set<Item> OF_THE_DOCUMENT = EnumSet.of(Item.NAME, Item.GENDER, Item.BIRTH_DATE, Item.ID_NO);
    /** One of these proves an item; what is not here is as the province rules. */
    private static final Map<Item, Set<Evidence>> PROOFS = Map.of(
            Item.NAME, EnumSet.of(HOUSEHOLD_PROOF, FORMER_NAME_PROOF, CITY_ERROR_STATEMENT),
            Item.GENDER, EnumSet.of(HOUSEHOLD_PROOF, CITY_ERROR_STATEMENT),
            Item.BIRTH_DATE, EnumSet.of(HOUSEHOLD_PROOF, CITY_ERROR_STATEMENT),
            Item.ID_NO, EnumSet.of(HOUSEHOLD_PROOF, CITY_ERROR_STATEMENT),
            Item.EDUCATION, EnumSet.of(DIPLOMA_AT_ENROLMENT));

    private CorrectionCheck() {
    }

    /**
     * Returns what is wrong with a form.
     *
     * @param row the record as it is to be
     * @param number of the record, opened
     * @param shown number of the document shown, opened
     * @param byProvince whether the province files it for what the administration entered wrongly (R-FEED-31)
     */
    static List<Finding> check(Form form, CorrectionRow.Subject before, CorrectionRow row, String number, String shown,
            boolean byProvince) {
        if (LEGACY.equals(before.origin()) || PROVINCE.equals(before.source())) {
            return List.of(Finding.of("correction-by-province-alone", "R-FEED-37", "/qualificationId",
                    "老人资格和省级录入的资格由发证省份自行更正，不报国家医学考试中心；老人资格请由省级在窗口办理“更正老人资格”。",
                    "What was recognised by title or entered by a province is corrected there, and not by the exam centre: a legacy "
                            + "record at the province's counter, as a correction of a legacy qualification."));
        }
        if (!"VALID".equals(before.status())) {
            return List.of(Finding.of("qualification-is-valid", "R-FEED-18", "/qualificationId", "该资格已被撤销，不能更正。",
                    "This qualification was revoked; it cannot be corrected."));
        }
        List<Finding> findings = new ArrayList<>();
        Set<Item> differing = differing(before, row, number, shown);
        if (!differing.equals(form.items()) || differing.isEmpty()) {
            boolean document = differing.stream().anyMatch(i -> OF_THE_DOCUMENT.contains(i) && !form.items().contains(i));
            findings.add(document ? Finding.of("identity-equals-document", "R-FEED-34", "/items",
                    "更正后的身份信息须与居民身份证一致：证件上不同的各项须一并更正。",
                    "After the correction the identity has to equal the document: correct every item that differs from it.")
                    : Finding.of("correction-differs", "R-FEED-30", "/items", "所选更正项目与现有记录相同，或者未填写更正后的内容。",
                            "An item chosen is so already, or what it is to be is not given."));
        }
        form.items().stream().sorted().filter(item -> PROOFS.containsKey(item) && form.evidence().keySet().stream()
                .noneMatch(PROOFS.get(item)::contains)).findFirst().ifPresent(item -> findings.add(evidence(item)));
        if (form.evidence().isEmpty() || form.evidence().values().stream().anyMatch(String::isBlank)) {
            findings.add(Finding.of("correction-evidence-required", "R-FEED-33", "/evidence", "请填写证明材料的名称或者文号。",
                    "Name the proofs that were handed in."));
        }
        if (byProvince && !form.evidence().containsKey(CITY_ERROR_STATEMENT)) {
            findings.add(Finding.of("correction-by-province-with-statement", "R-FEED-31", "/evidence",
                    "省级直接出具更正表的，须为报名录入错误，并附市级错误说明。",
                    "The province issues the form itself only for what was entered wrongly, with the city's statement."));
        }
        return findings;
    }

    private static Finding evidence(Item item) {
        return item == Item.EDUCATION
                ? Finding.of("correction-evidence-of-education", "R-FEED-33", "/evidence", "更正学历须提供报名时所用的学历证书。",
                        "Education is proved by the diploma that was used at enrolment.")
                : Finding.of("correction-evidence-of-identity", "R-FEED-33", "/evidence",
                        "更正姓名、性别、出生日期、身份证号须提供户籍所在地县级以上公安机关证明（更名的可提供曾用名证明，录入错误的可提供市级错误说明）。",
                        "Name, gender, date of birth and number are proved by the police of the household; a change of name by the"
                                + " household register, a wrong entry by the city's statement.");
    }

    private static Set<Item> differing(CorrectionRow.Subject before, CorrectionRow row, String number, String shown) {
        Set<Item> differing = EnumSet.noneOf(Item.class);
        add(differing, Item.NAME, before.name(), row.name());
        add(differing, Item.GENDER, before.gender(), row.gender());
        add(differing, Item.BIRTH_DATE, before.birthDate(), row.birthDate());
        add(differing, Item.ID_NO, number, shown);
        add(differing, Item.EDUCATION, before.education(), row.education());
        add(differing, Item.SCHOOL, before.school(), row.school());
        add(differing, Item.MAJOR, before.major(), row.major());
        return differing;
    }

    private static void add(Set<Item> differing, Item item, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            differing.add(item);
        }
    }

    /** Says whether a code of education exists. */
    static boolean knows(String education) {
        return Education.find(education).isPresent();
    }
}
