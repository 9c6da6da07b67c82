package org.xinglin.tenancy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.service.cm.ManagedServiceFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.TenantStatus;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.store.TenantDatabases;

/**
 * Makes a tenant of every good configuration of the factory PID {@code org.xinglin.tenant}. A bad file changes nothing: a tenant
 * that it belonged to goes on by its last good one. Of two files with one code the first counts, until it goes.
 *
 * <p>Immediate: a delayed component would be discarded, tenants and all, whenever ConfigAdmin lets go of it.
 */
@Component(name = "org.xinglin.tenancy.tenants", service = {Tenants.class, ManagedServiceFactory.class},
        property = "service.pid=org.xinglin.tenant", immediate = true)
@Designate(ocd = TenancyConfiguration.class)
public final class FileTenants implements Tenants, ManagedServiceFactory {

    private static final Logger LOG = LoggerFactory.getLogger(FileTenants.class);

    private final TenantDatabases databases;
    private final Set<String> provinceRooms;
    private final Set<String> nationalRooms;
    private final Map<String, TenantFile> files = new LinkedHashMap<>();
    private final Map<String, String> refused = new TreeMap<>();
    private final Map<TenantId, String> owners = new HashMap<>();
    private volatile Map<TenantId, Tenant> tenants = Map.of();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile Policies policies;

    /** Starts without tenants; ConfigAdmin brings their files. */
    @Activate
    public FileTenants(@Reference TenantDatabases databases, TenancyConfiguration configuration) {
        this(databases, Set.of(configuration.provinceRooms()), Set.of(configuration.nationalRooms()));
    }

    FileTenants(TenantDatabases databases, Set<String> provinceRooms, Set<String> nationalRooms) {
        this.databases = databases;
        this.provinceRooms = provinceRooms;
        this.nationalRooms = nationalRooms;
    }

    void bind(Policies now) {
        policies = now;
    }

    @Override
    public String getName() {
        return "Xinglin tenants";
    }

    @Override
    public synchronized void updated(String pid, Dictionary<String, ?> keys) {
        String name = name(pid, keys);
        try {
            TenantFile file = TenantFile.of(keys);
            refused.remove(pid);
            TenantFile before = files.put(pid, file);
            if (before != null && !before.sameDatabase(file)) {
                release(pid, before);
            }
            take(pid, name, file);
        } catch (IllegalArgumentException wrong) {
            refuse(pid, name, wrong.getMessage());
        }
    }

    @Override
    public synchronized void deleted(String pid) {
        refused.remove(pid);
        TenantFile file = files.remove(pid);
        if (file != null) {
            release(pid, file);
        }
    }

    /** Takes every tenant out of service. */
    @Deactivate
    public synchronized void stop() {
        tenants = Map.of();
        owners.keySet().parallelStream().forEach(databases::close);
        owners.clear();
        files.clear();
    }

    @Override
    public List<TenantStatus> all() {
        return tenants.values().stream().map(this::status).toList();
    }

    @Override
    public Optional<TenantStatus> find(TenantId id) {
        return Optional.ofNullable(tenants.get(id)).map(this::status);
    }

    @Override
    public Tenant require(TenantId id) {
        Tenant tenant = tenants.get(id);
        if (tenant == null) {
            throw new UnknownException("tenant " + id);
        }
        List<String> missing = missing(tenant);
        if (!missing.isEmpty()) {
            throw new UnavailableException("tenant " + id + ": " + String.join(", ", missing));
        }
        return tenant;
    }

    @Override
    public synchronized List<String> refused() {
        return List.copyOf(refused.values());
    }

    private void take(String pid, String name, TenantFile file) {
        Tenant tenant = file.tenant();
        String owner = owners.putIfAbsent(tenant.id(), pid);
        if (owner != null && !owner.equals(pid)) {
            refuse(pid, name, "code " + tenant.id() + " is that of another file already in service; remove one of the two");
            return;
        }
        Map<TenantId, Tenant> now = new TreeMap<>(tenants);
        boolean fresh = now.put(tenant.id(), tenant) == null;
        if (fresh) {
            databases.open(tenant.id(), tenant.kind(), file.database());
            LOG.info("Tenant {} {} comes with {}", tenant.id(), tenant.name().zh(), name);
        }
        tenants = Collections.unmodifiableMap(now);
    }

    private void release(String pid, TenantFile file) {
        TenantId id = file.tenant().id();
        if (!owners.remove(id, pid)) {
            return;
        }
        Map<TenantId, Tenant> now = new TreeMap<>(tenants);
        now.remove(id);
        tenants = Collections.unmodifiableMap(now);
        databases.close(id);
        LOG.info("Tenant {} is out of service; its data stay", id);
        new ArrayList<>(files.entrySet()).stream()
                .filter(other -> !other.getKey().equals(pid) && other.getValue().tenant().id().equals(id)).findFirst()
                .ifPresent(next -> {
                    refused.remove(next.getKey());
                    take(next.getKey(), next.getKey(), next.getValue());
                });
    }

    private void refuse(String pid, String name, String why) {
        boolean serving = owners.containsValue(pid);
        String line = name + " is refused: " + why + (serving ? "; the tenant goes on as before" : "");
        refused.put(pid, line);
        LOG.warn("Tenant file {}", line);
    }

    private TenantStatus status(Tenant tenant) {
        return new TenantStatus(tenant, missing(tenant));
    }

    private List<String> missing(Tenant tenant) {
        List<String> missing = new ArrayList<>(databases.missing(tenant.id(),
                tenant.kind() == TenantKind.NATIONAL ? nationalRooms : provinceRooms));
        Policies bound = policies;
        (bound == null ? tenant.expectedPolicies().stream().sorted().toList() : bound.missing(tenant.expectedPolicies()))
                .forEach(id -> missing.add("policy " + id));
        return List.copyOf(missing);
    }

    private static String name(String pid, Dictionary<String, ?> keys) {
        Object file = keys.get("felix.fileinstall.filename");
        String path = file == null ? pid : file.toString();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
