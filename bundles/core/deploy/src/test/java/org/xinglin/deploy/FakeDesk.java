package org.xinglin.deploy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xinglin.api.Text;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.PolicyDesk;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.api.policy.Provision;

/** Is a desk that reads id, version and title, and finds fault with every line that says {@code BAD}. */
final class FakeDesk implements PolicyDesk {

    static String text(String id, String version, String more) {
        return "id: " + id + "\nversion: " + version + "\ntitle: 样例政策\n" + more + "\n...\n";
    }

    @Override
    public List<Fault> check(String file, String text) {
        List<Fault> faults = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).contains("BAD")) {
                faults.add(new Fault(file, line + 1, 1, "bad", Text.of("不对", "is wrong")));
            }
        }
        return faults;
    }

    @Override
    public Draft draft(String file, String text) {
        record Read(String id, String version, Text title) implements Policy {
            @Override
            public LocalDate effectiveFrom() {
                return LocalDate.EPOCH;
            }

            @Override
            public List<Parameter> parameters() {
                return List.of();
            }

            @Override
            public List<Provision> provisions() {
                return List.of();
            }
        }
        Policy read = new Read(value(text, "id"), value(text, "version"), Text.of(value(text, "title"), "sample"));
        return new Draft() {
            @Override
            public PolicyRef ref() {
                return new PolicyRef(read.id(), read.version());
            }

            @Override
            public Policy policy() {
                return read;
            }

            @Override
            public Judgement judge(Case applied) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static String value(String text, String key) {
        Matcher line = Pattern.compile("(?m)^" + key + ": (.*)$").matcher(text);
        if (!line.find()) {
            throw new IllegalArgumentException("no " + key);
        }
        return line.group(1).trim();
    }

    @Override
    public List<PolicyRef> rollback(String who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Deed> trail(int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Reason> explain(Case applied, Judgement judgement) {
        throw new UnsupportedOperationException();
    }
}
