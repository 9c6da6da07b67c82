package org.xinglin.camel;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.xinglin.api.TenantId;

/** Decides which tenants a pump looks at without having been woken: the troubled ones often, the calm ones seldom. */
final class Attention {

    /** A message that failed comes again after a pause of a minute at most. */
    private static final long TROUBLED = Duration.ofSeconds(90).toNanos();
    /** Of this many looks at a troubled tenant, one goes to a calm one. */
    private static final int CALM = 10;

    private final long calm;
    private final ConcurrentMap<TenantId, Long> looked = new ConcurrentHashMap<>();
    private final ConcurrentMap<TenantId, Long> troubled = new ConcurrentHashMap<>();

    Attention(Duration look) {
        this.calm = look.multipliedBy(CALM).toNanos();
    }

    /** Says whether a look is due. */
    boolean wanted(TenantId tenant) {
        long now = System.nanoTime();
        Long trouble = troubled.get(tenant);
        if (trouble != null && now - trouble < TROUBLED) {
            return true;
        }
        Long last = looked.get(tenant);
        return last == null || now - last >= calm;
    }

    void looked(TenantId tenant) {
        looked.put(tenant, System.nanoTime());
    }

    void troubled(TenantId tenant) {
        troubled.put(tenant, System.nanoTime());
    }
}
