package org.xinglin.accounts;

import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.store.Store;

/** Compares a password with a stored hash; nobody's costs as much as somebody's. */
final class PasswordCheck {

    private static final int LONGEST = 128;

    private final Store store;
    private final Doors doors;
    private final PasswordHash passwords;

    PasswordCheck(Store store, Doors doors, PasswordHash passwords) {
        this.store = store;
        this.doors = doors;
        this.passwords = passwords;
    }

    /**
     * Says whether it is the password.
     *
     * @param door where the attempt is counted already; the count is taken back if too many hash at once
     * @param hash null if there is no such account
     * @throws UnavailableException if too many hash at once
     */
    boolean matches(TenantId tenant, byte[] door, String hash, String password) {
        if (password == null || password.length() > LONGEST) {
            return false;
        }
        try {
            return hash == null ? passwords.matchesNobody(password) : passwords.matches(password, hash);
        } catch (UnavailableException tooMany) {
            store.transact(tenant, tx -> {
                doors.forgive(tx, door);
                return null;
            });
            throw tooMany;
        }
    }
}
