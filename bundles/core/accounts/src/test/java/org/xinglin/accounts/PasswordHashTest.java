package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private final PasswordHash passwords = new PasswordHash(1024, 1, 2);

    @Test
    void only_the_password_itself_matches() {
        String hash = passwords.hash("abc123");
        assertTrue(passwords.matches("abc123", hash));
        assertFalse(passwords.matches("ABC123", hash));
        assertFalse(passwords.matches("", hash));
        assertFalse(passwords.matchesNobody("abc123"));
    }

    @Test
    void each_hash_has_its_own_salt_and_says_how_it_was_made() {
        String hash = passwords.hash("abc123");
        assertNotEquals(hash, passwords.hash("abc123"));
        assertTrue(hash.startsWith("$argon2id$v=19$m=1024,t=1,p=1$"), hash);
    }

    @Test
    void a_hash_made_with_other_parameters_still_matches() {
        assertTrue(new PasswordHash(2048, 2, 1).matches("abc123", passwords.hash("abc123")));
    }

    /** Made by the reference implementation: {@code echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32 -e}. */
    @Test
    void a_hash_of_the_reference_implementation_matches() {
        assertTrue(passwords.matches("password",
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"));
    }

    @Test
    void what_is_no_hash_is_not_compared() {
        assertEquals(IllegalStateException.class,
                assertThrows(IllegalStateException.class, () -> passwords.matches("x", "plain")).getClass());
    }
}
