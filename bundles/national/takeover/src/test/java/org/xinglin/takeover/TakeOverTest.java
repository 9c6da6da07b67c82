package org.xinglin.takeover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.takeover.World.rejected;
import static org.xinglin.takeover.World.scenario;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.register.Institution;
import org.xinglin.api.takeover.TakeOver;

/** Takes over the persons of the acceptance scenarios, and what must not go in. */
class TakeOverTest {

    private static final String P01 = "130102198001159990";
    private static final String P07 = "13010219550505999X";
    private static final String P08 = "610102197808089997";

    @TempDir
    private Path temp;
    private World world;

    @BeforeEach
    void begin() {
        world = new World();
    }

    @AfterEach
    void end() {
        world.close();
    }

    private Standing standing(String idNo) {
        return world.national.standingOf(world.person(idNo));
    }

    @Test
    @DisplayName("R-REG-48, R-DAT-04: registrations valid and ended, filings and codes come in with their own days")
    void a_register_comes_in_as_it_was() {
        TakeOver.Report report = world.take(HEBEI, scenario("13", temp));
        assertEquals(0, report.rejected(), report.toString());
        assertEquals(4, report.opened());
        world.deliver();
        Standing p01 = standing(P01);
        assertEquals(Optional.of("110130102000123"), p01.practiceCode());
        assertEquals(List.of(RegStatus.VALID), p01.registrations().stream().map(Standing.Registration::status).toList());
        assertEquals(LocalDate.of(2007, 3, 1), p01.registrations().get(0).approvedOn());
        assertEquals(List.of(FilingStatus.EXPIRED, FilingStatus.VALID), p01.filings().stream()
                .map(f -> f.statusOn(LocalDate.of(2026, 11, 23))).toList(), "F1 is past its last day, R-REG-151");
        Standing.Registration p07 = standing(P07).registrations().get(0);
        assertEquals(RegStatus.DEPARTED, p07.status());
        assertEquals(Optional.of(LocalDate.of(2025, 2, 10)), p07.endedOn());
        assertEquals(1, world.published(HEBEI, "王甲").size());
        assertEquals(List.of("情景医院H1", "情景医院H3"), world.published(HEBEI, "王甲").get(0).institutions());
        assertEquals(List.of(), world.published(HEBEI, "吴庚"), "who has departed is not public");
        assertTrue(world.ledger.verify().whole());
        assertEquals(List.of(), world.differences());
    }

    @Test
    @DisplayName("issue 3, item 9: run again, nothing changes; a row mended since comes in as a further opening")
    void a_repeated_run_changes_nothing() {
        Path folder = scenario("13", temp);
        world.take(HEBEI, folder);
        TakeOver.Report again = world.take(HEBEI, folder);
        assertEquals(0, again.opened());
        assertEquals(0, again.rejected());
        assertEquals(0, again.taken(), "nothing is new");
        assertEquals(again.rows(), again.unchanged());
        assertEquals(4, again.file("registrations.csv").orElseThrow().unchanged());
        assertEquals(4, again.file("qualifications.csv").orElseThrow().unchanged());
        World.append(folder.resolve("assessments.csv"),
                "idType,idNo,cycleStart,cycleEnd,procedure,result,assessor,recordedOn",
                "01," + P01 + ",2022-01-01,2023-12-31,GENERAL,PASSED,石家庄市医师考核机构,2024-02-01");
        assertEquals(1, world.take(HEBEI, folder).opened());
        assertEquals(2, world.ledger.of(world.person(P01)).size());
        assertEquals(1, standing(P01).assessments().size());
        world.deliver();
        assertEquals(List.of(), world.differences());
    }

    @Test
    @DisplayName("R-REG-49, R-REG-65: who is registered in two provinces comes from both, under one code")
    void two_provinces_bring_their_own_part() {
        world.take(HEBEI, scenario("13", temp));
        Path shaanxi = scenario("61", temp);
        assertEquals(0, world.take(World.SHAANXI, shaanxi).rejected());
        assertEquals(2, standing(P08).validRegistrations().size());
        assertEquals(1, world.qualifications.of(world.person(P08)).size(), "one qualification, in both files");
        Path shanxi = scenario("61", temp.resolve("other"));
        World.replace(shanxi.resolve("registrations.csv"), "P08-61,", "P08-again,");
        World.replace(shanxi.resolve("registrations.csv"), "110610102000031", "110610102000032");
        world.take(World.SHAANXI, shanxi);
        assertEquals(List.of("2,practiceCode,R-REG-48"), rejected(shanxi, "registrations.csv"));
        world.deliver();
        assertEquals(List.of(), world.differences());
    }

    @Test
    @DisplayName("R-REG-41, 44, 45, 48, 60, 61, 140, 141, 143, 144, 165, R-DAT-30, R-FEED-13: each is rejected with its rule")
    void rows_against_the_rules_stay_out() {
        Path folder = scenario("13", temp);
        String p01 = "01," + P01 + ",王甲,110130102000123,200613110,1,10,";
        World.append(folder.resolve("registrations.csv"),
                "R6," + p01 + "11,H2,2008-01-01,REGISTERED,VALID,,",
                "R7," + p01 + "51,H1,2005-01-01,REGISTERED,CANCELLED,2006-01-01,cancel-4",
                "R8," + p01 + "11,H9,2005-01-01,REGISTERED,CANCELLED,2006-01-01,cancel-4",
                "R9," + p01 + "11,H1,2005-01-01,REGISTERED,CANCELLED,,",
                "R10,01," + P01 + ",王甲,110130102000123,200613120,1,20,31,H1,2005-01-01,REGISTERED,CANCELLED,2006-01-01,",
                "R11,01," + P01 + ",王甲,110130102000123,200613110,2,10,11,H1,2005-01-01,REGISTERED,CANCELLED,2006-01-01,",
                "R12,01,130102199006120002,李乙,210130102000456,201413210,2,10,11,H2,2019-01-01,REGISTERED,VALID,,",
                "R13,01,130102198001159991,王甲,110130102000123,200613110,1,10,11,H1,2005-01-01,REGISTERED,VALID,,",
                "R14,01," + P07 + ",吴庚,110130104000001,199813110,1,10,11,H2,2001-05-08,REGISTERED,CANCELLED,2002-01-01,",
                "R15,too,short");
        World.append(folder.resolve("filings.csv"),
                "F4,01," + P01 + ",P01,H1,11,2026-01-01,2027-12-31,2025-12-01",
                "F5,01," + P01 + ",P01,H3,11,2026-01-01,2027-12-31,2025-12-01",
                "F6,01," + P01 + ",P99,H2,11,2026-01-01,2027-12-31,2025-12-01",
                "F7,01,130102199006120002,P02,H2,11,2026-01-01,2027-12-31,2025-12-01",
                "F8,01," + P01 + ",P01,H2,12,2026-01-01,2027-12-31,2025-12-01",
                "F9,01," + P01 + ",P01,H2,11,2027-12-31,2026-01-01,2025-12-01");
        World.append(folder.resolve("multisites.csv"),
                "key,idType,idNo,registration,institution,scopes,validFrom,approvedOn",
                "M2,01," + P01 + ",P01,H2,11,2016-01-01,2016-01-01",
                "M3,01," + P01 + ",P01,H3,11,2017-05-01,2017-05-01");
        World.append(folder.resolve("qualifications.csv"),
                "01," + P01 + ",王甲,EXAM,2012,13,1,41,201213110130102198001159990",
                "01," + P07 + ",吴庚,LEGACY,1999,13,1,20,");
        TakeOver.Report report = world.take(HEBEI, folder);
        assertEquals(List.of("6,approvedOn,R-REG-45", "7,scopes,R-DAT-30", "8,institution,R-REG-41", "9,endedOn,R-DAT-04",
                "10,qualification,R-REG-60", "11,level,R-REG-61", "12,level,R-REG-44", "13,idNo,R-DAT-10",
                "14,approvedOn,R-REG-45", "15,,RFC 4180"), merged(rejected(folder, "registrations.csv")));
        assertEquals(List.of("4,institution,R-REG-144", "5,institution,R-REG-144", "6,registration,R-REG-140",
                "7,institution,R-REG-141", "8,scopes,R-REG-143", "9,validTo,R-REG-143"), merged(rejected(folder, "filings.csv")));
        assertEquals(List.of("3,approvedOn,R-REG-165"), rejected(folder, "multisites.csv"));
        assertEquals(List.of("6,code,R-FEED-13", "7,year,R-REG-195"), rejected(folder, "qualifications.csv"));
        assertEquals(4, report.opened(), "the rest of everybody went in");
        report.files().forEach(f -> assertEquals(f.rows(), f.taken() + f.unchanged() + f.rejected(), f.toString()));
        world.deliver();
        assertEquals(List.of(), world.differences());
    }

    /** Keeps the first reason of each line. */
    private static List<String> merged(List<String> rejects) {
        return List.copyOf(rejects.stream().collect(Collectors.toMap(r -> r.substring(0, r.indexOf(',')), r -> r, (a, b) -> a,
                java.util.LinkedHashMap::new)).values());
    }

    @Test
    @DisplayName("R-REG-36, R-REG-39: bans come in, and nobody is valid under one")
    void bans_come_in() {
        Path folder = scenario("13", temp);
        World.append(folder.resolve("bans.csv"), "idType,idNo,kind,from,to,instrument,authority",
                "01," + P01 + ",PRACTICE_BAN,2026-01-01,2031-01-01,冀卫医罚〔2026〕1号,河北省卫生健康委员会",
                "01," + P07 + ",SUSPENSION,2024-01-01,2024-06-30,石卫医〔2024〕2号,石家庄市卫生健康委员会");
        world.take(HEBEI, folder);
        assertEquals(List.of("2,status,R-REG-39"), rejected(folder, "registrations.csv"));
        assertEquals(1, standing(P01).bans().size());
        assertEquals(1, standing(P07).bans().size());
    }

    @Test
    @DisplayName("R-REG-48, R-DAT-21: a code is one person's in the whole country")
    void a_code_is_one_persons() {
        world.take(HEBEI, scenario("13", temp));
        Path shanxi = scenario("14", temp);
        World.replace(shanxi.resolve("registrations.csv"), "110140105000077", "110130102000123");
        assertEquals(0, world.take(SHANXI, shanxi).opened());
        assertEquals(List.of("2,,R-REG-48"), rejected(shanxi, "registrations.csv"));
        World.replace(shanxi.resolve("registrations.csv"), "110130102000123", "110140105000077");
        assertEquals(1, world.take(SHANXI, shanxi).opened(), "mended, it comes in");
        assertEquals(List.of(), rejected(shanxi, "registrations.csv"));
    }

    @Test
    @DisplayName("issue 3, item 9: a check writes nothing but reject files; GB18030 is read if said so")
    void a_check_changes_nothing() throws Exception {
        Path folder = scenario("13", temp);
        for (String file : List.of("authorities.csv", "institutions.csv", "registrations.csv", "qualifications.csv")) {
            Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)), Charset.forName("GB18030"));
        }
        TakeOver.Options check = new TakeOver.Options(true, Charset.forName("GB18030"));
        TakeOver.Report report = world.takeOver.run(HEBEI, folder, check, r -> { });
        assertEquals(4, report.opened());
        assertEquals(0, report.rejected());
        assertEquals(List.of(), world.registers.authorities(HEBEI));
        assertEquals(List.of(), world.ledger.of(world.person(P01)));
        assertEquals(List.of(), world.qualifications.of(world.person(P01)));
        assertThrows(IllegalArgumentException.class, () -> world.take(HEBEI, folder), "not UTF-8");
    }

    @Test
    @DisplayName("R-DAT-03, R-REG-41: an institution known under another id rejects its row and those who are there, not the run")
    void an_institution_known_otherwise_rejects_its_row() {
        Path folder = scenario("13", temp);
        world.take(HEBEI, folder);
        Path other = scenario("13", temp.resolve("other"));
        Institution h1 = world.registers.institutions(HEBEI, "情景医院H1", 1).get(0);
        World.replace(other.resolve("institutions.csv"), h1.registrationNo(), "PDY99999X13010217A1001");
        TakeOver.Report report = world.take(HEBEI, other);
        assertTrue(rejected(other, "institutions.csv").stream().anyMatch(r -> r.endsWith(",uscc,§2.7.5")),
                rejected(other, "institutions.csv").toString());
        assertTrue(rejected(other, "registrations.csv").stream().anyMatch(r -> r.endsWith(",institution,R-REG-41")));
        report.files().forEach(f -> assertEquals(f.rows(), f.taken() + f.unchanged() + f.rejected(), f.toString()));
        assertEquals(List.of(h1), world.registers.institutions(HEBEI, "情景医院H1", 1));
    }

    @Test
    @DisplayName("issue 3, item 9: a run in the background takes a folder of the drop folder, and no other")
    void only_the_drop_folder_is_looked_at() throws Exception {
        scenario("13", temp.resolve("drop"));
        scenario("14", temp);
        FolderTakeOver takeOver = world.takeOver(TakeOverRun.PART_BYTES, temp.resolve("drop"));
        Files.createSymbolicLink(temp.resolve("drop/link"), temp.resolve("14"));
        assertEquals(List.of("13"), takeOver.folders());
        for (String outside : List.of("../14", "14", "", "..", "/", temp.resolve("14").toString(), "link", "13/../../14", "13/")) {
            assertThrows(IllegalArgumentException.class, () -> takeOver.start(HEBEI, outside, TakeOver.Options.DEFAULT), outside);
        }
        takeOver.start(HEBEI, "13", TakeOver.Options.DEFAULT);
        takeOver.awaitEnd();
        TakeOver.Report report = takeOver.last(HEBEI).orElseThrow();
        assertEquals(TakeOver.Stage.ENDED, report.stage());
        assertEquals(4, report.opened());
        assertEquals(Optional.empty(), takeOver.rejected(HEBEI, "registrations.csv"), "nothing was rejected");
        Path rejected = Files.createFile(temp.resolve("drop/13/registrations.rejected.csv"));
        assertEquals(Optional.of(rejected), takeOver.rejected(HEBEI, "registrations.csv"));
        assertEquals(Optional.empty(), takeOver.rejected(HEBEI, "../13/registrations.csv"));
        assertEquals(Optional.empty(), takeOver.rejected(SHANXI, "registrations.csv"));
    }

    @Test
    @DisplayName("R-REG-152: a filing falls with the registration that ended")
    void a_filing_falls_with_its_registration() {
        Path folder = scenario("13", temp);
        World.replace(folder.resolve("registrations.csv"), "2007-03-01,REGISTERED,VALID,,",
                "2007-03-01,REGISTERED,MOVED_OUT,2025-06-01,change-of-practice-place");
        assertEquals(0, world.take(HEBEI, folder).rejected());
        world.deliver();
        assertEquals(List.of(FilingStatus.LAPSED, FilingStatus.LAPSED),
                standing(P01).filings().stream().map(Standing.Filing::status).toList());
        assertEquals(List.of(), world.published(HEBEI, "王甲"));
        assertEquals(List.of(), world.differences());
    }
}
