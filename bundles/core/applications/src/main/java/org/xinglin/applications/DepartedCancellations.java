package org.xinglin.applications;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.application.Actor;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Submission;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.register.LongDeparted;
import org.xinglin.api.register.Versioned;

/**
 * Cancels registrations that departed two years ago and whose person practises nowhere, in the name of the authority that
 * registered them, where the tenant's policy says {@code autoCancelDeparted = AUTO} (R-REG-174). By default they are proposals that
 * the authority looks at. Each is an application like any other, judged twice, with an id of its own for the departure: it is
 * handed in once, and what people have withdrawn or refused is not begun again.
 */
final class DepartedCancellations implements Duty {

    private static final Logger LOG = LoggerFactory.getLogger(DepartedCancellations.class);
    private static final int PAGE = 200;
    private static final String WHY = "备案满二年且未继续执业，依规定予以注销";

    private final PostgresApplications applications;
    private final Policies policies;
    private final Supplier<LongDeparted> departed;

    DepartedCancellations(PostgresApplications applications, Policies policies, Supplier<LongDeparted> departed) {
        this.applications = applications;
        this.policies = policies;
        this.departed = departed;
    }

    @Override
    public String name() {
        return "departed-cancellations";
    }

    @Override
    public int run(TenantId tenant, LocalDate today) {
        if (!"AUTO".equals(policies.parameters(tenant, today).find("autoCancelDeparted").orElse("PROPOSE"))) {
            return 0;
        }
        LongDeparted register = Optional.ofNullable(departed.get())
                .orElseThrow(() -> new UnavailableException("register of departed registrations"));
        int cancelled = 0;
        Optional<Versioned<Standing.Registration>> last = Optional.empty();
        do {
            LongDeparted.Page page = register.due(tenant, today, last, PAGE);
            for (Versioned<Standing.Registration> due : page.due()) {
                cancelled += cancel(tenant, due) ? 1 : 0;
            }
            last = page.next();
        } while (last.isPresent());
        return cancelled;
    }

    private boolean cancel(TenantId tenant, Versioned<Standing.Registration> due) {
        Actor system = SystemActor.of(due.is().authority().id());
        UUID id = UUID.nameUUIDFromBytes(("two years after departure of " + due.id() + " on " + due.validFrom())
                .getBytes(StandardCharsets.UTF_8));
        Outcome<Application> outcome = applications.submit(tenant, new Submission(id, "cancellation",
                BusinessType.Starter.COMMISSION, Optional.of(system), due.person(), due.personName(),
                new Form(Map.of("registrationId", due.id().toString(), "reasonNo", "6", "instrument",
                        "注册备案（" + due.validFrom() + "）")), WHY));
        if (outcome.isAccepted() && outcome.orThrow().state() != AppState.INST_CONFIRMED) {
            return false;
        }
        outcome = outcome.then(submitted -> applications.decide(tenant, id, system, true, WHY));
        if (!outcome.isAccepted()) {
            LOG.warn("tenant {}: the departed registration {} is not cancelled by itself: {}", tenant, due.id(),
                    outcome.findings().get(0).code());
            return false;
        }
        return true;
    }
}
