package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;

@DisplayName("Architecture §5, on PostgreSQL with two provinces: a business type is updated or removed under its applications")
class TypeSwapTest {

    private static final List<TenantId> PROVINCES = List.of(TenantId.of("13"), TenantId.of("14"));
    private static final int UPDATES = 40;

    @Test
    void applications_go_through_while_their_type_is_updated_again_and_again() throws Exception {
        try (World world = new World()) {
            AtomicBoolean over = new AtomicBoolean();
            AtomicInteger done = new AtomicInteger();
            List<CompletableFuture<Void>> clients = new ArrayList<>();
            for (TenantId province : PROVINCES) {
                clients.add(CompletableFuture.runAsync(() -> {
                    while (!over.get()) {
                        assertTrue(List.of(AppState.APPROVED_PENDING_EREGID, AppState.COMPLETED)
                                .contains(world.approved(province, World.somebody()).state()));
                        done.incrementAndGet();
                    }
                }));
            }
            SampleType serving = world.type;
            for (int update = 0; update < UPDATES; update++) {
                int before = done.get();
                world.types.goes(serving, () -> true);
                serving = new SampleType("sample");
                world.types.bind(serving);
                while (done.get() == before && clients.stream().noneMatch(CompletableFuture::isDone)) {
                    Thread.onSpinWait();
                }
            }
            over.set(true);
            for (CompletableFuture<Void> client : clients) {
                client.get(30, TimeUnit.SECONDS);
            }
            assertTrue(done.get() >= UPDATES, done + " applications");
        }
    }

    @Test
    void open_applications_of_a_removed_type_wait_and_go_on_when_it_is_back() {
        try (World world = new World()) {
            TenantId province = PROVINCES.get(0);
            PersonId person = World.somebody();
            Application confirmed = world.confirmed(province, person);
            Application submitted = world.submitted(province, World.somebody());
            world.types.unbind(world.type);

            assertFalse(world.applications.find(province, confirmed.id()).orElseThrow().typeAvailable());
            assertEquals(1, world.applications.queue(province, World.HEALTH, 10).size(), "it stays in the queue");
            assertThrows(UnavailableException.class,
                    () -> world.applications.decide(province, confirmed.id(), World.OFFICER, true, ""));
            assertEquals(AppState.WITHDRAWN,
                    world.applications.withdraw(province, submitted.id(), submitted.person()).orThrow().state(), "a doctor is not held");

            world.types.bind(world.type);
            Application back = world.applications.decide(province, confirmed.id(), World.OFFICER, true, "").orThrow();
            assertTrue(back.typeAvailable());
            assertEquals(confirmed.form(), back.form());
            assertEquals(3, back.steps().size(), "submitted, confirmed, approved: " + back.steps());
        }
    }
}
