package org.xinglin.sample;

import java.util.List;
import org.xinglin.standards.Province;

/**
 * Says what a file is to hold. Two equal batches are equal to the last byte.
 *
 * @param examYear four digits
 * @param source {@code NMEC} (临床, 口腔, 公卫) or {@code TCM} (中医), R-FEED-01
 * @param number 1…999
 * @param records how many, 0…11,000,000
 * @param seed of everything that is left to chance
 * @param badShare share of records to spoil, 0…1
 * @param withoutCodeShare share of good records that come without a qualification code (R-FEED-11), 0…1
 * @param provinces two-digit codes to choose from
 */
record Batch(int examYear, String source, int number, long records, long seed, double badShare,
        double withoutCodeShare, List<String> provinces) {

    static final long MAX_RECORDS = 11_000_000;

    /** Checks the limits. @throws IllegalArgumentException naming what is out of them */
    Batch {
        provinces = List.copyOf(provinces);
        require(examYear >= 1999 && examYear <= 2100, "exam year " + examYear);
        require(source.equals("NMEC") || source.equals("TCM"), "source " + source);
        require(number >= 1 && number <= 999, "batch number " + number);
        require(records >= 0 && records <= MAX_RECORDS, "records " + records);
        require(badShare >= 0 && badShare <= 1, "share of bad records " + badShare);
        require(withoutCodeShare >= 0 && withoutCodeShare <= 1, "share without a code " + withoutCodeShare);
        require(!provinces.isEmpty() && provinces.stream().allMatch(Province::isTenant), "provinces " + provinces);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("cannot make a batch: " + what);
        }
    }

    /** Returns the codes of the 31 provinces that examine; the XPCC's candidates are examined by 65. */
    static List<String> allProvinces() {
        return Province.tenants().stream().map(Province::code).filter(code -> !code.equals("66")).toList();
    }

    /** Returns the file name without its ending, as {@code nmec-2025-NMEC-001}. */
    String name() {
        return String.format("nmec-%d-%s-%03d", examYear, source, number);
    }
}
