package org.xinglin.standards;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds numbers of persons in free text: whole, in full-width digits, or taken apart by blanks and strokes. A number that looks like
 * an identity number counts as one even if its check character is wrong: it is one with a slip of the pen (R-PUB-20, R-PUB-24).
 */
public final class PersonalNumbers {

    private static final String GAP = "[\\s\\-‐-―·._]?";
    private static final Pattern RUN = Pattern.compile("(?<!\\d)\\d{15,27}[Xx]?(?![\\dXx])");
    private static final Pattern APART = Pattern.compile("(?<!\\d)[1-9](?:" + GAP + "\\d){16}" + GAP + "[\\dXx](?![\\dXx])");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d" + GAP + "\\d{4}" + GAP + "\\d{4}(?!\\d)");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@，。；：]+@[^\\s@，。；：]+\\.[A-Za-z]{2,}");

    private PersonalNumbers() {
    }

    /** Says whether a text holds an identity number or a qualification code. */
    public static boolean identify(String text) {
        String plain = plain(text);
        return RUN.matcher(plain).results().map(MatchResult::group).anyMatch(PersonalNumbers::ofPerson)
                || APART.matcher(plain).results().map(match -> match.group().replaceAll("[^\\dXx]", ""))
                        .anyMatch(number -> ResidentId.parse(number).isPresent());
    }

    /** Says whether a text holds a number or an address by which a person is identified or reached, practice codes included. */
    public static boolean tell(String text) {
        String plain = plain(text);
        return identify(text) || RUN.matcher(plain).find() || MOBILE.matcher(plain).find() || ADDRESS.matcher(plain).find();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static boolean ofPerson(String number) {
        if (QualificationCode.parse(number).isPresent()) {
            return true;
        }
        Optional<ResidentId.Problem> problem = ResidentId.problem(number);
        return problem.isEmpty() || problem.get() == ResidentId.Problem.CHECK;
    }
}
