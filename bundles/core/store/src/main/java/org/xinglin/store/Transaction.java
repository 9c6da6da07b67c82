package org.xinglin.store;

import java.sql.Connection;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.TenantId;
import org.xinglin.api.exchange.Message;

/** Is one unit of work in a tenant's database; not for use after the work returned. */
@ProviderType
public interface Transaction {

    /** Returns the tenant. */
    TenantId tenant();

    /** Returns a MyBatis mapper of a {@link Room}. */
    <M> M mapper(Class<M> type);

    /** Puts a message into the tenant's outbox, to be delivered after the commit; returns its id. */
    UUID send(TenantId to, String topic, String key, String body);

    /** Records in the tenant's inbox that a message is received now; false if it already was: then do nothing. */
    boolean receive(Message message);

    /** Returns the connection, for {@code COPY} and the like; not to be closed or committed by the caller. */
    Connection connection();
}
