package org.xinglin.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.InstitutionRegistrationNo;
import org.xinglin.standards.Uscc;

/**
 * Holds the authorities and institutions of the sample provinces 11, 13, 14 and 61. The names are plausible and invented;
 * the division codes are real, the numbers have right check characters. The same id always means the same.
 */
record SampleWorld(List<SampleAuthority> authorities, List<SampleInstitution> institutions) {

    /**
     * Is an approving authority.
     *
     * @param line HEALTH or TCM (R-DAT-03)
     */
    record SampleAuthority(String tenant, String division, String line, String name) {

        UUID id() {
            return SampleWorld.id("authority", name);
        }
    }

    /**
     * Is an institution.
     *
     * @param kind MEDICAL, PREVENTIVE or MATERNAL_CHILD
     * @param subjects codes of clinical subjects
     * @param healthAuthority name of the authority for 临床, 口腔 and 公卫 (R-REG-06, 33)
     * @param tcmAuthority name of the authority for 中医 (R-REG-34)
     */
    record SampleInstitution(String tenant, String division, String name, String kind, String level,
            Uscc uscc, InstitutionRegistrationNo registrationNo, String address, List<String> subjects,
            String healthAuthority, String tcmAuthority) {

        UUID id() {
            return SampleWorld.id("institution", registrationNo.value());
        }
    }

    /** Reads the tables of the bundle. */
    static SampleWorld load() {
        return new SampleWorld(
                Tables.rows("authorities.tsv").stream()
                        .map(c -> new SampleAuthority(c[0], c[1], c[2], c[3])).toList(),
                Tables.rows("institutions.tsv").stream().map(SampleWorld::institution).toList());
    }

    /** Returns the authorities of a province. */
    List<SampleAuthority> authorities(String tenant) {
        return authorities.stream().filter(a -> a.tenant.equals(tenant)).toList();
    }

    /** Returns the institutions of a province. */
    List<SampleInstitution> institutions(String tenant) {
        return institutions.stream().filter(i -> i.tenant.equals(tenant)).toList();
    }

    private static SampleInstitution institution(String[] c) {
        DivisionCode division = DivisionCode.of(c[1]);
        boolean forProfit = c[7].equals("2");
        return new SampleInstitution(c[0], c[1], c[2], c[3], c[4],
                Uscc.compose(forProfit ? "91" : "12", division, c[6]),
                InstitutionRegistrationNo.compose(c[6], division, forProfit ? "17" : "11", c[5],
                        Integer.parseInt(c[7])),
                c[8], List.of(c[9].split(" ")), c[10], c[11]);
    }

    private static UUID id(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + ":" + name).getBytes(StandardCharsets.UTF_8));
    }
}
