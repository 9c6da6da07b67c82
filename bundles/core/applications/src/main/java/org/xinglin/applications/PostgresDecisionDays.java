package org.xinglin.applications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.application.Actor;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.DecisionDays;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.store.Store;

/** Moves days in the tenant's own schema; of two who act at once one wins, the other sees what is then. */
@Component(name = "org.xinglin.applications.days")
public final class PostgresDecisionDays implements DecisionDays {

    private static final int ATTEMPTS = 8;
    private static final int LONGEST = 2_000;

    private final Records records;
    private final Notifier notifier;
    private final Policies policies;
    private final Tenants tenants;
    private final Clock clock;

    /** Takes what it works with. */
    @Activate
    public PostgresDecisionDays(@Reference Store store, @Reference Tenants tenants, @Reference Policies policies,
            @Reference BusinessTypes types, @Reference Clock clock) {
        this.records = new Records(store, clock, types);
        this.notifier = new Notifier(types, clock);
        this.policies = policies;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Is what is to be done: days as they are to be, what is noted, and what the applicant is told. */
    private record Move(Kind kind, LocalDate acceptedOn, LocalDate dueOn, LocalDate promisedOn, String text, String notice) {
    }

    @Override
    public Outcome<Application> askForPapers(TenantId tenant, UUID id, Actor authority, String everything) {
        return act(tenant, id, authority, row -> {
            int days = number(tenant, "acceptance.supplementDays", 5);
            List<Finding> faults = written(everything, "/text", "R-REG-27");
            if (Time.today(clock).isAfter(policies.addWorkingDays(tenant, row.acceptedOn(), days))) {
                faults.add(Finding.of("papers-too-late", "R-REG-27", "收到申请材料已超过" + days + "个工作日，视为自收到之日起受理，不能再要求补正。",
                        "More than " + days + " working days have passed since receipt: it counts as accepted from then on."));
            }
            return faults.isEmpty() ? Outcome.accepted(new Move(Kind.PAPERS_ASKED, row.acceptedOn(), row.dueOn(), row.promisedOn(),
                    everything.strip(), "application-papers-missing")) : Outcome.refused(faults);
        });
    }

    @Override
    public Outcome<Application> papersCame(TenantId tenant, UUID id, Actor authority) {
        return act(tenant, id, authority, row -> {
            if (of(tenant, id).stream().noneMatch(event -> event.kind() == Kind.PAPERS_ASKED)) {
                return Outcome.refused(Finding.of("papers-not-asked", "R-REG-27", "未曾要求补正材料。", "No papers were asked for."));
            }
            Limits limits = Limits.from(policies, tenants.require(tenant), row.type(), clock);
            return Outcome.accepted(new Move(Kind.PAPERS_CAME, limits.acceptedOn(), limits.dueOn(), limits.promisedOn(), "", ""));
        });
    }

    @Override
    public Outcome<Application> extend(TenantId tenant, UUID id, Actor authority, String approvedBy, String reasons) {
        return act(tenant, id, authority, row -> {
            List<Finding> faults = written(reasons, "/reasons", "R-REG-28");
            faults.addAll(written(approvedBy, "/approvedBy", "R-REG-28"));
            LocalDate today = Time.today(clock);
            if (!policies.parameters(tenant, today).find("extensionAllowed").map(Boolean::parseBoolean).orElse(false)) {
                faults.add(Finding.of("extension-not-allowed", "R-REG-28", "现行规定不允许延长审批期限。",
                        "The policies in force allow no extension."));
            } else if (today.isAfter(row.dueOn())) {
                faults.add(Finding.of("extension-too-late", "R-REG-28", "法定期限已过，不能再延长。", "The days are over already."));
            }
            int days = number(tenant, "extensionDays", 10);
            return faults.isEmpty() ? Outcome.accepted(new Move(Kind.EXTENDED, row.acceptedOn(),
                    policies.addWorkingDays(tenant, row.dueOn(), days), policies.addWorkingDays(tenant, row.promisedOn(), days),
                    reasons.strip() + "（批准人：" + approvedBy.strip() + "）", "application-extended")) : Outcome.refused(faults);
        });
    }

    @Override
    public List<Event> of(TenantId tenant, UUID id) {
        return records.store().read(tenant, tx -> tx.mapper(DayMapper.class).events(id));
    }

    private Outcome<Application> act(TenantId tenant, UUID id, Actor authority, Function<ApplicationRow, Outcome<Move>> work) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ApplicationRow row = records.require(tenant, id);
            if (!authority.office().equals(row.authorityId())) {
                throw Records.unknown(id);
            }
            if (row.state() != AppState.INST_CONFIRMED) {
                return Outcome.refused(Finding.of("application-state", "R-REG-27", "申请不在待审批状态，期限不能变动。",
                        "The application does not await its authority: its days do not move."));
            }
            Outcome<Move> move = work.apply(row);
            if (!move.isAccepted()) {
                return Outcome.refused(move.findings());
            }
            if (of(tenant, id).stream().anyMatch(event -> event.kind() == move.orThrow().kind())) {
                return Outcome.refused(Finding.of("once-only-conflict", "R-REG-27", "此项每件申请只能办理一次。",
                        "This is done once for an application."));
            }
            if (moved(tenant, row, authority, move.orThrow())) {
                return Outcome.accepted(records.view(tenant, id));
            }
        }
        throw new UnavailableException("application " + id + ": changed by others all the time");
    }

    private boolean moved(TenantId tenant, ApplicationRow row, Actor authority, Move move) {
        return records.store().transact(tenant, tx -> {
            DayMapper mapper = tx.mapper(DayMapper.class);
            if (mapper.move(row.id(), row.version(), move.acceptedOn(), move.dueOn(), move.promisedOn()) == 0) {
                return false;
            }
            mapper.note(row.id(), move.kind(), clock.instant(), authority.staffId(), authority.name(), move.text(), move.dueOn());
            if (!move.notice().isEmpty()) {
                notifier.tell(tx, row, move.notice(), row.authorityName(), move.text());
            }
            return true;
        });
    }

    private int number(TenantId tenant, String name, int otherwise) {
        Parameters parameters = policies.parameters(tenant, Time.today(clock));
        return parameters.find(name).map(Integer::parseInt).orElse(otherwise);
    }

    private static List<Finding> written(String text, String field, String rule) {
        List<Finding> faults = new ArrayList<>();
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            faults.add(Finding.of("text-required", rule, field, "请书面说明（不超过2000字）。", "Say it in writing, in 2000 characters at most."));
        }
        faults.addAll(PrivateNumbers.in(field, stripped));
        return faults;
    }
}
