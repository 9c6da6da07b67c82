package org.xinglin.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.xinglin.sample.SampleWorld.SampleInstitution;
import org.xinglin.standards.Category;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.Level;
import org.xinglin.standards.PracticeCode;

/**
 * Writes the register that a sample province is said to have kept before: as many doctors as wanted, some of them with an ended
 * registration, a filing, an old multi-site record, assessments or a suspension, and a share of bad rows of every kind in turn.
 */
final class RegisterWriter {

    private static final int EXAM_YEAR = 2025;
    private static final String ID = "01";

    /** Tells what was written. */
    record Written(long registrations, long bad) {
    }

    private final SampleWorld world;
    private final String tenant;
    private final People people;
    private final long seed;
    private final List<SampleInstitution> institutions;
    private final List<String> schools = Tables.rows("schools.tsv").stream().map(row -> row[0]).toList();
    private final Map<String, Integer> serials = new HashMap<>();
    private final Set<String> others;
    private long registrations;
    private int kind;
    private String lastCode;

    /** Writes for a province of the sample world. @param others names and ID numbers that nobody may have */
    RegisterWriter(SampleWorld world, String tenant, long seed, Set<String> others) {
        this.world = world;
        this.tenant = tenant;
        this.seed = seed;
        this.others = others;
        people = new People(seed * 31 + Integer.parseInt(tenant), EXAM_YEAR);
        institutions = world.institutions(tenant);
        if (institutions.isEmpty()) {
            throw new IllegalArgumentException("the sample world has no institutions in " + tenant);
        }
    }

    /** Writes the files. @param expected where to list the bad rows, or null */
    Written write(Path folder, Charset encoding, long doctors, double badShare, Path expected) throws IOException {
        long bad = 0;
        try (RegisterFiles files = new RegisterFiles(folder, encoding);
                BufferedWriter list = Files.newBufferedWriter(expected == null ? folder.resolve(".expected") : expected,
                        StandardCharsets.UTF_8)) {
            list.write("file,line,kind,rule\n");
            world.authorities(tenant).forEach(a -> files.write("authorities.csv", a.name(), a.line(), a.division(), a.name()));
            institutions.forEach(i -> files.write("institutions.csv", institution(i)));
            for (long n = 0; n < doctors; n++) {
                SplittableRandom random = new SplittableRandom(seed * 1_000_003 + n);
                RegisteredDoctor doctor = doctor(n, random);
                if (doctor == null) {
                    continue;
                }
                BadRow wrong = random.nextDouble() < badShare ? BadRow.values()[kind++ % BadRow.values().length] : null;
                long line = write(files, doctor, n, wrong, random);
                if (wrong != null) {
                    bad++;
                    list.write(wrong.file() + "," + line + "," + wrong + "," + wrong.rule() + "\n");
                }
                lastCode = doctor.practiceCode();
            }
        }
        if (expected == null) {
            Files.delete(folder.resolve(".expected"));
        }
        return new Written(registrations, bad);
    }

    private static String[] institution(SampleInstitution i) {
        return new String[] {i.registrationNo().value(), i.name(), i.uscc().value(), i.registrationNo().value(), i.division(), i.kind(),
                i.level(), i.address(), "VALID", String.join(" ", i.subjects()), i.healthAuthority(), i.healthAuthority(),
                i.healthAuthority(), i.tcmAuthority()};
    }

    private RegisteredDoctor doctor(long n, SplittableRandom random) {
        Person person = people.person(n, tenant, random);
        if (others.contains(person.name()) || others.contains(person.id().value())) {
            return null;
        }
        Category category = RegisteredDoctor.CATEGORIES[random.nextInt(RegisteredDoctor.CATEGORIES.length)];
        Level level = random.nextInt(100) < 15 ? Level.ASSISTANT : Level.LICENSED;
        List<String> scopes = RegisteredDoctor.scopes(category);
        SampleInstitution main = institutions.get(random.nextInt(institutions.size()));
        int year = RegisteredDoctor.year(person, random);
        String series = PracticeCode.compose(level, category, DivisionCode.of(main.division()), 1).series();
        int serial = serials.merge(series, 1, Integer::sum);
        return new RegisteredDoctor(person, level, category, year, scopes.get(random.nextInt(scopes.size())), main,
                RegisteredDoctor.approval(year, random),
                PracticeCode.compose(level, category, DivisionCode.of(main.division()), serial).value());
    }

    /** Writes the rows of a doctor; returns the line of the one that is wrong. */
    private long write(RegisterFiles files, RegisteredDoctor d, long n, BadRow wrong, SplittableRandom random) {
        String id = d.person().id().value();
        String school = schools.get(random.nextInt(schools.size()));
        String education = d.level() == Level.LICENSED ? "20" : "30";
        String code = d.code(tenant);
        long line = files.write("qualifications.csv", ID, id, d.person().name(), "EXAM", Integer.toString(d.year()), tenant,
                Integer.toString(d.level().code()), d.category().code(),
                wrong == BadRow.QUALIFICATION_CODE_OF_ANOTHER ? code.substring(0, 25) + (code.charAt(25) == '1' ? "20" : "10") : code,
                education, school, Majors.major(d.category()));
        long wrongLine = wrong == BadRow.QUALIFICATION_CODE_OF_ANOTHER ? line : 0;
        String[] row = {"R" + n, ID, id, d.person().name(), d.practiceCode(), d.qualification(tenant),
                Integer.toString(d.level().code()), d.category().code(), d.scope(), d.main().registrationNo().value(),
                d.approvedOn().toString(), "VALID", "", "", education, school};
        if (wrong == BadRow.SECOND_IN_PLACE) {
            row[0] = "S" + n;
            row[10] = d.approvedOn().plusDays(1).toString();
            wrongLine = registration(files, row);
            row[0] = "R" + n;
            row[10] = d.approvedOn().toString();
        } else {
            spoil(row, wrong);
        }
        line = wrong == BadRow.FIELDS_MISSING ? registration(files, Arrays.copyOf(row, 5)) : registration(files, row);
        wrongLine = wrong != null && wrong.file().equals("registrations.csv") && wrongLine == 0 ? line : wrongLine;
        if (random.nextInt(100) < 15 && wrong == null) {
            former(files, d, row);
        }
        if (wrong == null || !wrong.file().equals("registrations.csv") && !wrong.file().equals("qualifications.csv")) {
            wrongLine = Math.max(wrongLine, further(files, d, n, wrong, random));
        }
        return wrongLine;
    }

    private long registration(RegisterFiles files, String[] row) {
        registrations++;
        return files.write("registrations.csv", row);
    }

    private void spoil(String[] row, BadRow wrong) {
        if (wrong == null) {
            return;
        }
        switch (wrong) {
            case ID_CHECK -> row[2] = row[2].substring(0, 17) + (row[2].charAt(17) == '1' ? '2' : '1');
            case NAME_INVALID -> row[3] = "Doctor 1";
            case PRACTICE_CODE_FORMAT -> row[4] = row[4].substring(1);
            case PRACTICE_CODE_OF_ANOTHER -> row[4] = lastCode == null ? "" : lastCode;
            case SCOPE_OF_ANOTHER_CATEGORY -> row[8] = row[7].equals("20") ? "11" : "31";
            case INSTITUTION_UNKNOWN -> row[9] = "nowhere";
            case QUALIFICATION_UNKNOWN -> row[5] = "1900" + row[5].substring(4);
            case LEVEL_DIFFERS -> row[6] = row[6].equals("1") ? "2" : "1";
            case APPROVED_IN_FUTURE -> row[10] = "2099-01-01";
            case ENDED_WITHOUT_DAY -> row[11] = "CANCELLED";
            default -> { }
        }
    }

    /** Writes a registration at another institution that ended before the present one began. */
    private void former(RegisterFiles files, RegisteredDoctor d, String[] present) {
        LocalDate begun = LocalDate.of(d.year() + 1, 1, 4);
        if (begun.isBefore(d.approvedOn().minusDays(40))) {
            String[] row = present.clone();
            row[0] = present[0].replace('R', 'E');
            row[10] = begun.toString();
            row[11] = "CANCELLED";
            row[12] = d.approvedOn().minusDays(10).toString();
            row[13] = "cancel-4";
            registration(files, row);
        }
    }

    private long further(RegisterFiles files, RegisteredDoctor d, long n, BadRow wrong, SplittableRandom random) {
        String id = d.person().id().value();
        long line = 0;
        boolean badFiling = wrong != null && wrong.file().equals("filings.csv");
        SampleInstitution other = institutions.get(random.nextInt(institutions.size()));
        if (badFiling || random.nextInt(100) < 10 && d.level() == Level.LICENSED && other != d.main()) {
            line = files.write("filings.csv", "F" + n, ID, id, wrong == BadRow.FILING_WITHOUT_REGISTRATION ? "none" : "R" + n,
                    (wrong == BadRow.FILING_AT_MAIN_INSTITUTION || badFiling ? d.main() : other).registrationNo().value(), d.scope(),
                    "2026-01-01", wrong == BadRow.FILING_ENDS_BEFORE_IT_BEGINS ? "2025-01-01" : "2027-12-31", "2025-12-05");
            line = badFiling ? line : 0;
        }
        boolean late = wrong == BadRow.MULTISITE_TOO_LATE;
        if (late || random.nextInt(100) < 2 && other != d.main() && d.approvedOn().getYear() < 2016) {
            String day = late ? "2024-12-31" : "2016-06-01";
            long at = files.write("multisites.csv", "M" + n, ID, id, "R" + n, other.registrationNo().value(), d.scope(), day, "", day);
            line = late ? at : line;
        }
        boolean unassessed = wrong == BadRow.ASSESSMENT_WITHOUT_RESULT;
        if (unassessed || random.nextInt(100) < 30) {
            long at = files.write("assessments.csv", ID, id, "2022-01-01", "2023-12-31", "GENERAL", unassessed ? "" : "PASSED",
                    "医师定期考核机构", "2024-03-01");
            line = unassessed ? at : line;
        }
        boolean noKind = wrong == BadRow.BAN_OF_NO_KIND;
        if (noKind || random.nextInt(1000) < 2) {
            long at = files.write("bans.csv", ID, id, noKind ? "NONE" : "SUSPENSION", "2023-01-01", "2023-06-30",
                    "卫医罚〔2022〕" + n + "号", d.main().healthAuthority());
            line = noKind ? at : line;
        }
        return line;
    }
}
