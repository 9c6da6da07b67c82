package org.xinglin.questions;

import java.util.ArrayList;
import java.util.List;
import org.xinglin.api.Finding;
import org.xinglin.api.questions.QuestionCategory;
import org.xinglin.api.questions.QuestionDesk;
import org.xinglin.api.questions.Questions;
import org.xinglin.standards.PersonalNumbers;

/** Judges what people write: its length, and that it holds no numbers of persons (R-PUB-20, 24). */
final class Texts {

    private static final int LEAST = 2;

    private Texts() {
    }

    /** Returns a text without what cannot be seen, and without blanks around it. */
    static String clean(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]", "").strip();
    }

    /** Returns what is wrong with a question to be asked; expects cleaned texts. */
    static List<Finding> question(QuestionCategory category, String title, String text) {
        List<Finding> findings = new ArrayList<>();
        category(category, findings);
        written("/title", title, Questions.MOST_TITLE, findings);
        written("/text", text, Questions.MOST_TEXT, findings);
        return findings;
    }

    /** Returns what is wrong with a follow-up. */
    static List<Finding> followUp(String text) {
        List<Finding> findings = new ArrayList<>();
        written("/text", text, Questions.MOST_TEXT, findings);
        return findings;
    }

    /** Returns what is wrong with an answer. */
    static List<Finding> answer(String text) {
        List<Finding> findings = new ArrayList<>();
        written("/text", text, Questions.MOST_ANSWER, findings);
        return findings;
    }

    /**
     * Returns what is wrong with a wording for the public.
     *
     * @param asker name of the doctor who asked; empty for an institution
     */
    static List<Finding> publication(QuestionDesk.Wording wording, String asker) {
        List<Finding> findings = new ArrayList<>();
        category(wording.category(), findings);
        forPublic("/title", wording.title(), Questions.MOST_TITLE, asker, findings);
        forPublic("/answer", wording.answer(), Questions.MOST_ANSWER, asker, findings);
        return findings;
    }

    private static void category(QuestionCategory category, List<Finding> findings) {
        if (category == null) {
            findings.add(Finding.of("category-missing", "", "/category", "请选择问题类别。", "Choose what it is about."));
        }
    }

    private static void written(String field, String text, int most, List<Finding> findings) {
        long length = text.codePoints().count();
        if (length < LEAST || length > most) {
            findings.add(Finding.of("text-length", "", field, "请填写 " + LEAST + "–" + most + " 个字。",
                    "Write " + LEAST + " to " + most + " characters."));
        } else if (PersonalNumbers.identify(text)) {
            findings.add(Finding.of("text-holds-number", "R-PUB-24", field,
                    "请勿填写身份证号码、资格证书编码（包括形似的号码）；请删去后再提交。",
                    "Leave out identity numbers and qualification codes, and what looks like them."));
        }
    }

    private static void forPublic(String field, String text, int most, String asker, List<Finding> findings) {
        int before = findings.size();
        written(field, text, most, findings);
        if (findings.size() == before && PersonalNumbers.tell(text)) {
            findings.add(Finding.of("publication-holds-number", "R-PUB-20", field,
                    "公开的内容不得含有手机号码、邮箱、证书编码等个人信息。",
                    "What is published holds no mobile number, e-mail address or certificate code."));
        } else if (findings.size() == before && !asker.isBlank() && text.contains(asker)) {
            findings.add(Finding.of("publication-names-asker", "R-PUB-20", field, "公开的内容不得含有提问人的姓名。",
                    "What is published does not name who asked."));
        }
    }
}
