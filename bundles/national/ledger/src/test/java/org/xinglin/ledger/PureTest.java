package org.xinglin.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xinglin.api.PersonId;

class PureTest {

    @Test
    void identification_codes_are_unlike_one_another_and_check_themselves() {
        IdentificationCode codes = new IdentificationCode(Clock.systemUTC());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            String code = codes.next();
            assertTrue(IdentificationCode.isWellFormed(code), code);
            assertTrue(seen.add(code));
            char[] wrong = code.toCharArray();
            int at = 1 + i % 26;
            wrong[at] = wrong[at] == '7' ? '8' : '7';
            assertFalse(IdentificationCode.isWellFormed(new String(wrong)), code);
        }
    }

    /** The standard's own example (GB/T 32905 appendix A.1). */
    @Test
    void sm3_is_the_standards() {
        assertEquals("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0", Sm3.hex("abc"));
    }

    /** PostgreSQL orders uuids by bytes, {@link UUID#compareTo} does not. */
    @Test
    void a_merge_follows_the_databases_order() {
        PersonId low = PersonId.of("00000000-0000-0000-0000-000000000001");
        PersonId high = PersonId.of("f0000000-0000-0000-f000-000000000000");
        Ordered<PersonId> rows = new Ordered<>(List.of(low, high).iterator(), p -> p);
        assertEquals(List.of(low), rows.before(high));
        assertEquals(List.of(high), rows.of(high));
        assertFalse(rows.hasNext());
    }
}
