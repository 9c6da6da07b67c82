package org.xinglin.store;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.TenantId;
import org.xinglin.api.exchange.Message;

/** Runs work against a tenant's database. The tenant is an argument of every call; there is no current one. */
@ProviderType
public interface Store {

    /**
     * Runs work in one transaction (READ COMMITTED): commits if it returns, rolls back if it throws.
     *
     * @throws org.xinglin.api.UnknownException if the tenant is not configured here
     * @throws org.xinglin.api.UnavailableException if its database cannot be reached or it is not ready
     * @throws StoreException if the database refuses, with breadcrumbs
     */
    <T> T transact(TenantId tenant, Function<Transaction, T> work);

    /**
     * Does the work of a message in one transaction with its record in the receiver's inbox; nothing if it was received before.
     *
     * @throws RuntimeException as {@link #transact}
     */
    default void receive(Message message, Consumer<Transaction> work) {
        transact(message.to(), tx -> {
            if (tx.receive(message)) {
                work.accept(tx);
            }
            return null;
        });
    }

    /** Runs reads only, in auto-commit mode. */
    <T> T read(TenantId tenant, Function<Transaction, T> work);

    /**
     * Begins a load of very many rows into tables of a tenant. They are free of indexes if all of them are empty and no other load is
     * going on; else they stay as they are.
     *
     * @param kept names of indexes that stay
     */
    BulkLoad bulkLoad(TenantId tenant, List<String> tables, Set<String> kept);
}
