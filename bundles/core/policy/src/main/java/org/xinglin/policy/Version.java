package org.xinglin.policy;

import java.util.Arrays;
import java.util.Comparator;

/** Compares versions of three numbers. */
final class Version {

    static final Comparator<String> ORDER = Comparator.comparing(Version::numbers, Arrays::compare);

    private Version() {
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
