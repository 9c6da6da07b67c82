package org.xinglin.policy.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xinglin.api.Text;
import org.xinglin.api.policy.PolicyDesk.Fault;

/** Collects what is wrong in a text. */
public final class Faults {

    /** Code of the fault that another policy which a text refers to is not there, or not yet. */
    public static final String MISSING = "unknown-policy";

    private final String file;
    private final List<Fault> all = new ArrayList<>();

    /** Begins without any. */
    public Faults(String file) {
        this.file = file;
    }

    /** Adds one at a place. */
    public void add(Place at, String code, String zh, String en) {
        all.add(new Fault(file, at.line(), at.column(), code, Text.of(zh, en)));
    }

    /** Says whether there is none. */
    public boolean none() {
        return all.isEmpty();
    }

    /** Says whether all that is wrong is that other policies are not there. */
    public boolean onlyMissing() {
        return all.stream().allMatch(fault -> fault.code().equals(MISSING));
    }

    /** Returns them in the order of the text. */
    public List<Fault> all() {
        return all.stream().sorted(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column)).distinct().toList();
    }
}
