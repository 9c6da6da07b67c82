package org.xinglin.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Generated candidates, R-FEED-10…18, R-FEED-30")
class CandidateGeneratorTest {

    private static Batch batch(String source, long records, double bad, double withoutCode) {
        return new Batch(2025, source, 1, records, 42, bad, withoutCode, Batch.allProvinces());
    }

    private static List<Generated> all(Iterator<Generated> generator) {
        List<Generated> all = new ArrayList<>();
        generator.forEachRemaining(all::add);
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"NMEC", "TCM"})
    void good_records_keep_every_rule(String source) {
        Set<String> tickets = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Generated generated : all(new CandidateGenerator(batch(source, 20_000, 0, 0.1)))) {
            assertEquals(Set.of(), Judge.faults(generated.record(), source), () -> generated.record().toString());
            assertTrue(tickets.add(generated.record().get(Column.ADMISSION_TICKET_NO)));
            assertTrue(ids.add(generated.record().get(Column.ID_NO)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NMEC", "TCM"})
    void every_kind_of_bad_record_appears_and_nothing_else_is_bad(String source) {
        Set<BadKind> seen = EnumSet.noneOf(BadKind.class);
        List<Generated> all = all(new CandidateGenerator(batch(source, 5_000, 0.1, 0)));
        assertEquals(5_000, all.size());
        Set<String> seqs = new HashSet<>();
        for (Generated generated : all) {
            generated.bad().ifPresent(seen::add);
            Set<Column> faults = Judge.faults(generated.record(), source);
            boolean seqFree = seqs.add(generated.record().get(Column.SEQ));
            if (generated.bad().isEmpty()) {
                assertEquals(Set.of(), faults);
                assertTrue(seqFree);
            }
        }
        assertEquals(EnumSet.allOf(BadKind.class), seen);
    }

    @ParameterizedTest
    @EnumSource(BadKind.class)
    void a_bad_record_is_bad_in_the_column_that_its_kind_names(BadKind kind) {
        List<Generated> all = all(new CandidateGenerator(batch("NMEC", 20_000, 0.2, 0)));
        for (int i = 1; i < all.size(); i++) {
            Generated generated = all.get(i);
            if (!generated.bad().equals(Optional.of(kind))) {
                continue;
            }
            Set<Column> faults = Judge.faults(generated.record(), "NMEC");
            switch (kind) {
                case SEQ_REPEATED -> assertTrue(sameSeq(generated, all.get(i - 1)) || sameSeq(generated, all.get(i + 1)));
                case KEY_REPEATED -> assertTrue(sameKey(generated, all.get(i - 1)) || sameKey(generated, all.get(i + 1)));
                case CORRECTS_UNKNOWN, CORRECTS_UNCORRECTABLE -> assertEquals("CORRECT",
                        generated.record().get(Column.ACTION));
                case REVOKES_UNKNOWN -> assertEquals("REVOKE", generated.record().get(Column.ACTION));
                default -> assertTrue(faults.contains(kind.column()), kind + " is seen in " + faults);
            }
        }
    }

    private static boolean sameSeq(Generated a, Generated b) {
        return a.record().get(Column.SEQ).equals(b.record().get(Column.SEQ));
    }

    private static boolean sameKey(Generated a, Generated b) {
        return a.record().get(Column.ADMISSION_TICKET_NO).equals(b.record().get(Column.ADMISSION_TICKET_NO))
                && !a.record().get(Column.SCHOOL).equals(b.record().get(Column.SCHOOL));
    }

    @Test
    void the_same_seed_makes_the_same_records_and_another_one_others() {
        List<Generated> once = all(new CandidateGenerator(batch("NMEC", 2_000, 0.05, 0.1)));
        assertEquals(once, all(new CandidateGenerator(batch("NMEC", 2_000, 0.05, 0.1))));
        Batch other = new Batch(2025, "NMEC", 1, 2_000, 43, 0.05, 0.1, Batch.allProvinces());
        assertNotEquals(once, all(new CandidateGenerator(other)));
    }

    @Test
    void candidates_come_from_the_provinces_asked_for() {
        Batch batch = new Batch(2025, "NMEC", 1, 1_000, 1, 0, 0, List.of("11", "13"));
        Set<String> provinces = new HashSet<>();
        new CandidateGenerator(batch).forEachRemaining(g -> provinces.add(g.record().get(Column.PROVINCE)));
        assertEquals(Set.of("11", "13"), provinces);
        assertThrows(IllegalArgumentException.class,
                () -> new Batch(2025, "NMEC", 1, 1, 1, 0, 0, List.of("81")));
    }

    @Test
    void names_of_the_nationalities_and_rare_characters_occur() {
        Batch batch = new Batch(2025, "NMEC", 1, 20_000, 1, 0, 0, List.of("65", "13"));
        Set<String> names = new HashSet<>();
        new CandidateGenerator(batch).forEachRemaining(g -> names.add(g.record().get(Column.NAME)));
        assertTrue(names.stream().anyMatch(name -> name.contains("·")));
        assertTrue(names.stream().anyMatch(name -> name.codePoints().anyMatch(c -> c > 0xFFFF)));
        assertTrue(names.size() > 5_000);
    }

    @Test
    @DisplayName("R-FEED-11, R-FEED-30, R-FEED-18: the second batch brings missing codes, corrections and revocations")
    void a_follow_up_refers_to_what_was_delivered() {
        Batch first = batch("NMEC", 5_000, 0, 0.2);
        Set<String> codes = new HashSet<>();
        Set<String> awaiting = new HashSet<>();
        new CandidateGenerator(first).forEachRemaining(g -> {
            codes.add(g.record().get(Column.QUALIFICATION_CODE));
            if (g.record().get(Column.QUALIFICATION_CODE).isEmpty()) {
                awaiting.add(g.record().get(Column.ADMISSION_TICKET_NO));
            }
        });
        Set<String> actions = new HashSet<>();
        for (Generated generated : all(new FollowUpGenerator(first))) {
            ExamRecord record = generated.record();
            actions.add(record.get(Column.ACTION));
            if (record.get(Column.ACTION).equals("ADD")) {
                assertTrue(awaiting.remove(record.get(Column.ADMISSION_TICKET_NO)));
                assertEquals(Set.of(), Judge.faults(record, "NMEC"));
            } else {
                assertTrue(codes.contains(record.get(Column.PREVIOUS_QUALIFICATION_CODE)));
                assertEquals(Set.of(), Judge.faults(record, "NMEC"));
            }
        }
        assertEquals(Set.of("ADD", "CORRECT", "REVOKE"), actions);
        assertEquals(Set.of(), awaiting);
        assertThrows(IllegalArgumentException.class, () -> new FollowUpGenerator(batch("NMEC", 1, 0.1, 0)));
    }
}
