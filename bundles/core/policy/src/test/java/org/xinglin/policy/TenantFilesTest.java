package org.xinglin.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.TenantStatus;
import org.xinglin.api.tenant.Tenants;

class TenantFilesTest {

    private static final TenantId HEBEI = TenantId.of("13");

    private final TenantFiles files = new TenantFiles();

    @Test
    void tenancy_is_kept_and_not_given_back_while_others_take_it() throws Exception {
        Counted service = new Counted(new Known("national-2022"));
        files.tenants = service;
        int callers = 8;
        CyclicBarrier together = new CyclicBarrier(callers);
        ExecutorService pool = Executors.newFixedThreadPool(callers);
        try {
            Callable<Set<String>> asking = () -> {
                together.await();
                for (int i = 0; i < 1000; i++) {
                    files.parameters(HEBEI);
                    files.expected(HEBEI);
                }
                return files.expected(HEBEI);
            };
            List<Future<Set<String>>> answers = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                answers.add(pool.submit(asking));
            }
            for (Future<Set<String>> answer : answers) {
                assertEquals(Set.of("national-2022"), answer.get());
            }
        } finally {
            pool.shutdownNow();
        }
        assertEquals(0, service.givenBack.get());
        assertTrue(service.taken.get() <= callers, "taken " + service.taken);
    }

    @Test
    void another_tenancy_replaces_the_one_that_is_kept() {
        files.tenants = new Counted(new Known("national-2017"));
        files.expected(HEBEI);
        files.tenants = new Counted(new Known("national-2022"));

        assertEquals(Set.of("national-2022"), files.expected(HEBEI));
    }

    @Test
    void without_tenancy_nothing_is_said_of_a_tenant() {
        assertThrows(UnavailableException.class, () -> files.expected(HEBEI));
        files.tenants = new Counted(new Known("national-2022"));
        files.expected(HEBEI);
        files.tenants = null;
        assertThrows(UnavailableException.class, () -> files.expected(HEBEI));
        assertThrows(UnavailableException.class, () -> files.parameters(HEBEI));
    }

    @Test
    void a_tenant_that_was_taken_out_is_not_judged_as_if_it_expected_nothing() {
        files.tenants = new Counted(new Known("national-2022"));

        assertThrows(UnknownException.class, () -> files.expected(TenantId.of("14")));
    }

    /** Knows 河北 only. */
    private record Known(String policy) implements Tenants {

        @Override
        public List<TenantStatus> all() {
            return List.of(find(HEBEI).orElseThrow());
        }

        @Override
        public Optional<TenantStatus> find(TenantId id) {
            return id.equals(HEBEI) ? Optional.of(new TenantStatus(tenant(), List.of())) : Optional.empty();
        }

        @Override
        public Tenant require(TenantId id) {
            return tenant();
        }

        private Tenant tenant() {
            return new Tenant(HEBEI, TenantKind.PROVINCE, Text.of("河北", "Hebei"), LocalDate.of(2017, 1, 1), 20, Set.of(),
                    Set.of(policy), Map.of());
        }
    }

    /** Counts how often a service is taken and given back, as the framework does. */
    private static final class Counted implements ComponentServiceObjects<Tenants> {

        private final Tenants service;
        private final AtomicInteger taken = new AtomicInteger();
        private final AtomicInteger givenBack = new AtomicInteger();

        Counted(Tenants service) {
            this.service = service;
        }

        @Override
        public Tenants getService() {
            taken.incrementAndGet();
            return service;
        }

        @Override
        public void ungetService(Tenants given) {
            givenBack.incrementAndGet();
        }

        @Override
        public ServiceReference<Tenants> getServiceReference() {
            throw new UnsupportedOperationException();
        }
    }
}
