package org.xinglin.itests.business;

import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.application.Actor;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Submission;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Form;
import org.xinglin.testkit.Approval;

/** Is one person about whom many act at once: the doctor, registrars and officers of two provinces, and the messages. */
final class RaceRound {

    private static final String NAME = "张伟";

    /** Says who may be busy with one application, and where. */
    record Plan(UUID id, TenantId tenant, int institution, Submission submission, boolean exclusive) {
    }

    /** Is an action that was acknowledged, with the application as it was shown then. */
    record Done(Plan plan, String action, Application shown) {
    }

    final PersonId person = Approval.somebody();
    final List<Plan> plans = new ArrayList<>();
    final Queue<Done> done = new ConcurrentLinkedQueue<>();
    /** Counts actions of which nobody knows whether they were done. */
    final Queue<String> unsure = new ConcurrentLinkedQueue<>();
    private final RaceWorld world;
    private final Random random;

    RaceRound(RaceWorld world, Random random) {
        this.world = world;
        this.random = random;
        Optional<UUID> held = random.nextInt(3) > 0 ? Optional.of(world.registered(person)) : Optional.empty();
        List<Plan> possible = new ArrayList<>(List.of(registration(HEBEI, 2), registration(SHANXI, 1), registration(SHANXI, 2)));
        held.ifPresent(registration -> possible.addAll(List.of(change(registration, SHANXI, 1), change(registration, HEBEI, 2),
                cancellation(registration), death(registration), departure(registration), filing(registration, 2),
                filing(registration, 3), filing(registration, 2))));
        Collections.shuffle(possible, random);
        plans.addAll(possible.subList(0, Math.min(possible.size(), 2 + random.nextInt(4))));
    }

    /** Lets everybody act at the same time while messages arrive in any order, and waits for them. */
    void run(ExecutorService pool) {
        List<CompletableFuture<?>> all = new ArrayList<>();
        plans.forEach(plan -> all.add(life(plan, pool)));
        for (int postman = 0; postman < 2; postman++) {
            int rounds = random.nextInt(12);
            all.add(CompletableFuture.runAsync(() -> post(rounds), pool));
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
    }

    /** Brings everything to an end that is not: half of it is withdrawn, half goes on to the last word. */
    void finish() {
        for (Plan plan : plans) {
            if (world.applications.find(plan.tenant(), plan.id()).filter(a -> !a.state().ended()).isEmpty()) {
                continue;
            }
            if (random.nextBoolean()) {
                confirm(plan);
                decide(plan, 1, true);
                world.settle();
            }
            if (world.applications.find(plan.tenant(), plan.id()).filter(a -> !a.state().ended()).isPresent()) {
                withdraw(plan);
            }
        }
    }

    private CompletableFuture<?> life(Plan plan, ExecutorService pool) {
        return together(pool, () -> submit(plan), () -> maybe(3, () -> submit(plan)))
                .thenCompose(before -> together(pool, () -> confirm(plan), () -> maybe(4, () -> withdraw(plan)),
                        () -> maybe(6, () -> disagree(plan))))
                .thenCompose(before -> together(pool, () -> decide(plan, 1, true),
                        () -> maybe(2, () -> decide(plan, 2, ThreadLocalRandom.current().nextBoolean())),
                        () -> maybe(4, () -> withdraw(plan)), () -> maybe(5, () -> undo(plan))));
    }

    private static CompletableFuture<?> together(ExecutorService pool, Runnable... actions) {
        List<Runnable> shuffled = new ArrayList<>(List.of(actions));
        Collections.shuffle(shuffled, ThreadLocalRandom.current());
        return CompletableFuture.allOf(shuffled.stream().map(action -> CompletableFuture.runAsync(action, pool))
                .toArray(CompletableFuture[]::new));
    }

    private static void maybe(int onceIn, Runnable action) {
        if (ThreadLocalRandom.current().nextInt(onceIn) == 0) {
            action.run();
        }
    }

    private void post(int rounds) {
        ThreadLocalRandom dice = ThreadLocalRandom.current();
        List<TenantId> senders = List.of(TenantId.NATIONAL, HEBEI, SHANXI);
        for (int i = 0; i < rounds; i++) {
            world.deliver(senders.get(dice.nextInt(3)), Math.max(0, dice.nextInt(6) - 3), 1 + dice.nextInt(5));
        }
    }

    private void submit(Plan plan) {
        act(plan, "submit", () -> world.applications.submit(plan.tenant(), plan.submission()));
    }

    private void confirm(Plan plan) {
        act(plan, "confirm", () -> world.applications.confirm(plan.tenant(), plan.id(), registrar(plan), true, ""));
    }

    private void disagree(Plan plan) {
        act(plan, "disagree", () -> world.applications.confirm(plan.tenant(), plan.id(), registrar(plan), false, "岗位已满"));
    }

    private void undo(Plan plan) {
        act(plan, "undo", () -> world.applications.undoConfirmation(plan.tenant(), plan.id(), registrar(plan)));
    }

    private void decide(Plan plan, int officer, boolean approve) {
        act(plan, approve ? "approve" : "refuse", () -> world.applications.decide(plan.tenant(), plan.id(),
                RaceWorld.officer(plan.tenant(), officer), approve, "材料已核实"));
    }

    private void withdraw(Plan plan) {
        act(plan, "withdraw", () -> plan.submission().by().isPresent()
                ? world.applications.withdraw(plan.tenant(), plan.id(), plan.submission().by().get())
                : world.applications.withdraw(plan.tenant(), plan.id(), person));
    }

    /** Does it; refused, not there yet and "try again" are allowed answers, anything else is not. */
    private void act(Plan plan, String action, Supplier<Outcome<Application>> call) {
        try {
            Outcome<Application> outcome = call.get();
            if (outcome.isAccepted()) {
                done.add(new Done(plan, action, outcome.orThrow()));
            }
        } catch (UnknownException notThere) {
            return;
        } catch (UnavailableException again) {
            unsure.add(action + " " + plan.id());
        }
    }

    private static Actor registrar(Plan plan) {
        return RaceWorld.registrar(plan.tenant(), plan.institution());
    }

    private Plan registration(TenantId tenant, int institution) {
        return byDoctor("registration", tenant, institution, true, Map.of("institutionId",
                RaceWorld.institution(tenant, institution).toString(), "qualificationId",
                Approval.qualificationId(person, 1, "10").toString(), "category", "10", "scopes", List.of("11"),
                "employmentProof", "聘〔2026〕1号"));
    }

    private Plan change(UUID registration, TenantId tenant, int institution) {
        return byDoctor("change", tenant, institution, true, Map.of("registrationId", registration.toString(),
                "practicePlaceChanges", !tenant.equals(HEBEI), "mainInstitutionChanges", true,
                "institutionId", RaceWorld.institution(tenant, institution).toString(), "employmentProof", "聘〔2026〕2号"));
    }

    private Plan filing(UUID registration, int institution) {
        return byDoctor("filing", HEBEI, institution, false, Map.of("registrationId", registration.toString(),
                "institutionId", RaceWorld.institution(HEBEI, institution).toString(), "scopes", List.of("11"),
                "validFrom", TODAY.toString(), "validTo", TODAY.plusYears(1).toString()));
    }

    private Plan cancellation(UUID registration) {
        return byDoctor("cancellation", HEBEI, 1, true, Map.of("registrationId", registration.toString(), "reasonNo", "10"));
    }

    private Plan death(UUID registration) {
        return byOffice("cancellation", Starter.COMMISSION, RaceWorld.officer(HEBEI, 3), Map.of("registrationId",
                registration.toString(), "reasonNo", "1", "instrument", "死亡证明〔2026〕3号"));
    }

    private Plan departure(UUID registration) {
        return byOffice("departure", Starter.INSTITUTION, RaceWorld.registrar(HEBEI, 1), Map.of("registrationId",
                registration.toString(), "cause", "resigned", "formalitiesOn", TODAY.toString()));
    }

    private Plan byDoctor(String type, TenantId tenant, int institution, boolean exclusive, Map<String, Object> form) {
        UUID id = UUID.randomUUID();
        return new Plan(id, tenant, institution,
                Submission.byDoctor(id, type, person, NAME, new Form(new HashMap<>(form)), "到本院工作"), exclusive);
    }

    private Plan byOffice(String type, Starter starter, Actor by, Map<String, Object> form) {
        UUID id = UUID.randomUUID();
        return new Plan(id, HEBEI, 1, new Submission(id, type, starter, Optional.of(by), person, NAME,
                new Form(new HashMap<>(form)), "依职责办理"), false);
    }

    /** Returns how every planned application that came to be stands now. */
    List<Application> applications() {
        return plans.stream().flatMap(plan -> world.applications.find(plan.tenant(), plan.id()).stream()).toList();
    }

    /** Returns those of which a person has at most one open, in these states. */
    List<Application> exclusive(List<AppState> states) {
        return plans.stream().filter(Plan::exclusive)
                .flatMap(plan -> world.applications.find(plan.tenant(), plan.id()).stream())
                .filter(a -> states.contains(a.state())).toList();
    }
}
