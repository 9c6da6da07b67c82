package org.xinglin.standards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names a practice scope (执业范围, rulebook §2.8.3). The codes 27, 35, 42 and 57 stand for what a province adds (R-DAT-32):
 * four digits more, the province and a number, make a scope of its own, whose name is the province's to give. 90 stands for a TCM
 * specialist's skill in words.
 *
 * @param code two digits, or six of a province's own scope
 * @param category the top category to which it belongs (R-DAT-30)
 * @param zh official name
 * @param includes what the display form says in brackets, may be empty
 * @param en English name
 */
public record PracticeScope(String code, TopCategory category, String zh, String includes, String en) {

    private static final List<PracticeScope> ALL = Resource.rows("practice-scopes.tsv",
            c -> new PracticeScope(c[0], TopCategory.valueOf(c[1]), c[2], c[3], c[4]));
    private static final Pattern PROVINCIAL = Pattern.compile("(27|35|42|57)[0-9]{2}(?!00)[0-9]{2}");
    private static final Map<String, PracticeScope> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(PracticeScope::code, s -> s));

    /**
     * Returns the scope of a code, empty when there is none. One that a province may define is found whether or not it does, and
     * has the national name of what it stands under.
     */
    public static Optional<PracticeScope> find(String code) {
        if (code == null) {
            return Optional.empty();
        }
        if (PROVINCIAL.matcher(code).matches() && Province.find(code.substring(2, 4)).isPresent()) {
            PracticeScope under = BY_CODE.get(code.substring(0, 2));
            return Optional.of(new PracticeScope(code, under.category, under.zh, under.includes, under.en));
        }
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Says whether it is one that a province defines (R-DAT-32). */
    public boolean provincial() {
        return code.length() > 2;
    }

    /** Returns all scopes of a top category, in the order of their codes. */
    public static List<PracticeScope> of(TopCategory category) {
        return ALL.stream().filter(s -> s.category == category).toList();
    }

    /** Returns all, in the order of their codes. */
    public static List<PracticeScope> all() {
        return ALL;
    }

    /** Tells whether a registration of the category may carry this scope (R-DAT-30). */
    public boolean belongsTo(Category other) {
        return category == other.top();
    }

    /** Returns the name with what it includes, as 内科专业（含老年医学、传染病）. */
    public String display() {
        return includes.isEmpty() ? zh : zh + "（" + includes + "）";
    }
}
