package org.xinglin.applications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;
import org.xinglin.api.Time;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.application.Actor;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Facts;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.Office;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.policy.Verdict;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.store.Transaction;

/**
 * Does what doctors, institutions and authorities do to an application. Each action reads it, works out what follows, and
 * writes only if nobody else wrote meanwhile; else it begins anew, so that of two who act at once exactly one wins.
 */
final class Desk {

    private static final int ATTEMPTS = 8;
    private static final int REASON_LENGTH = 2_000;

    private final Records records;
    private final Judge judge;
    private final BusinessTypes types;
    private final Policies policies;
    private final Endings endings;
    private final Notifier notifier;
    private final Clock clock;

    Desk(Records records, Judge judge, BusinessTypes types, Policies policies, Endings endings, Notifier notifier,
            Clock clock) {
        this.records = records;
        this.judge = judge;
        this.types = types;
        this.policies = policies;
        this.endings = endings;
        this.notifier = notifier;
        this.clock = clock;
    }

    Outcome<Application> withdraw(TenantId tenant, UUID id, PersonId person) {
        return withdraw(tenant, id, row -> row.byDoctor() && row.person().equals(person));
    }

    Outcome<Application> withdraw(TenantId tenant, UUID id, Actor office) {
        return withdraw(tenant, id, row -> office.office().equals(row.startedBy()));
    }

    private Outcome<Application> withdraw(TenantId tenant, UUID id, Predicate<ApplicationRow> mine) {
        return act(tenant, id, Action.WITHDRAW, mine, (row, next) -> write(tenant, tx -> {
            if (Records.mapper(tx).withdraw(id, row.version()) == 0) {
                return false;
            }
            records.step(tx, id, Intake.ACTORS.get(row.starter()), Intake.by(row), next, "");
            endings.unlock(tx, row);
            return true;
        })).then(application -> {
            endings.unlockAtOnce(application.person(), id);
            return Outcome.accepted(application);
        });
    }

    Outcome<Application> confirm(Tenant tenant, UUID id, Actor institution, boolean agree, String reason) {
        List<Finding> wrong = written(reason, !agree, "R-REG-07");
        if (!agree) {
            return act(tenant.id(), id, Action.DISAGREE, row -> institution.office().equals(row.institutionId()),
                    (row, next) -> wrong.isEmpty() ? write(tenant.id(), tx -> {
                        if (Records.mapper(tx).disagree(id, row.version(), reason.strip()) == 0) {
                            return false;
                        }
                        records.step(tx, id, "INSTITUTION", institution.name(), next, reason.strip());
                        notifier.tell(tx, row, "application-institution-disagreed", "", reason.strip());
                        return true;
                    }) : Attempt.refused(wrong));
        }
        if (isFinal(tenant.id(), id)) {
            return conclude(tenant.id(), id, institution, Action.CONCLUDE, "INSTITUTION", reason,
                    row -> institution.office().equals(row.institutionId()));
        }
        return act(tenant.id(), id, Action.AGREE, row -> institution.office().equals(row.institutionId()), (row, next) -> {
            Optional<Office> authority = judge.institution(tenant.id(), row.institutionId())
                    .flatMap(i -> i.authorityFor(row.category()));
            if (!wrong.isEmpty() || authority.isEmpty()) {
                return Attempt.refused(wrong.isEmpty() ? List.of(noAuthority()) : wrong);
            }
            Limits limits = Limits.from(policies, tenant, row.type(), clock);
            return write(tenant.id(), tx -> {
                if (Records.mapper(tx).agree(id, row.version(), authority.get().id(), authority.get().name(),
                        limits.acceptedOn(), limits.dueOn(), limits.promisedOn()) == 0) {
                    return false;
                }
                records.step(tx, id, "INSTITUTION", institution.name(), next, stripped(reason));
                notifier.tell(tx, row, "application-institution-agreed", authority.get().name(), stripped(reason));
                notifier.office(tx, authority.get().id(), "office-application-confirmed", row, Map.of());
                return true;
            });
        });
    }

    /** Takes a confirmation back; what the institution itself started it withdraws instead. */
    Outcome<Application> undo(TenantId tenant, UUID id, Actor institution) {
        return act(tenant, id, Action.UNDO, row -> row.byDoctor() && institution.office().equals(row.institutionId()),
                (row, next) -> write(tenant, tx -> {
                    if (Records.mapper(tx).undo(id, row.version()) == 0) {
                        return false;
                    }
                    records.step(tx, id, "INSTITUTION", institution.name(), next, "撤销办理");
                    notifier.tell(tx, row, "application-confirmation-undone", row.authorityName(), "");
                    return true;
                }));
    }

    Outcome<Application> refuse(TenantId tenant, UUID id, Actor authority, String reason) {
        List<Finding> wrong = written(reason, true, "R-REG-25");
        Outcome<Application> refused = act(tenant, id, Action.REFUSE, row -> authority.office().equals(row.authorityId()),
                (row, next) -> wrong.isEmpty() ? write(tenant, tx -> {
                    if (Records.mapper(tx).refuse(id, row.version(), Time.today(clock), reason.strip()) == 0) {
                        return false;
                    }
                    records.step(tx, id, "AUTHORITY", authority.name(), next, reason.strip());
                    endings.unlock(tx, row);
                    notifier.refusal(tx, row, reason.strip());
                    notifier.tell(tx, row, "application-not-approved", row.authorityName(), reason.strip());
                    return true;
                }) : Attempt.refused(wrong));
        refused.then(application -> {
            endings.unlockAtOnce(application.person(), id);
            return refused;
        });
        return refused;
    }

    Outcome<Application> approve(TenantId tenant, UUID id, Actor authority, String reason) {
        return conclude(tenant, id, authority, Action.APPROVE, SystemActor.orElse(authority.staffId(), "AUTHORITY"), reason,
                row -> authority.office().equals(row.authorityId()));
    }

    /** Says whether the institution has the last word (R-REG-232). */
    private boolean isFinal(TenantId tenant, UUID id) {
        return types.find(records.require(tenant, id).type())
                .filter(type -> type.decider() == BusinessType.Decider.INSTITUTION).isPresent();
    }

    /** Approves: judges again for today (R-REG-23) and asks the ledger, at once or when the national end is back (R-REG-12). */
    private Outcome<Application> conclude(TenantId tenant, UUID id, Actor actor, Action action, String as, String reason,
            Predicate<ApplicationRow> mine) {
        List<Finding> wrong = written(reason, false, "R-REG-25");
        return act(tenant, id, action, mine, (row, next) -> {
            BusinessType type = types.require(row.type());
            if (!wrong.isEmpty() || type.fourEyes() && actor.staffId().equals(row.startedByStaff())) {
                return Attempt.refused(wrong.isEmpty() ? List.of(fourEyes()) : wrong);
            }
            LocalDate today = Time.today(clock);
            Judge.Judged judged = judge.judge(tenant, row, today);
            if (row.institutionId() != null && judged.applied().facts().institution().isEmpty()) {
                throw new UnavailableException("register of institutions");
            }
            List<Finding> against = against(judged, reason);
            JudgementRow kept = JudgementRow.of("DECISION", clock.instant(), judged.applied(), judged.judgement());
            if (!against.isEmpty()) {
                write(tenant, tx -> {
                    Records.mapper(tx).judgement(kept);
                    return true;
                });
                return Attempt.refused(against);
            }
            List<Effect> effects = judged.personKnown() ? judge.enact(type, judged) : List.of();
            return write(tenant, tx -> {
                if (Records.mapper(tx).approve(id, row.version(), today, judged.personKnown()) == 0) {
                    return false;
                }
                records.step(tx, id, as, actor.name(), next, stripped(reason));
                Records.mapper(tx).judgement(kept);
                if (judged.personKnown()) {
                    endings.request(tx, row, today, judged.judgement(), effects);
                }
                notifier.tell(tx, row, "application-approved",
                        row.authorityName().isEmpty() ? row.institutionName() : row.authorityName(), stripped(reason));
                return true;
            });
        });
    }

    /** Says what stands against an approval: violations, and what could not be judged and was passed over in silence. */
    private static List<Finding> against(Judge.Judged judged, String reason) {
        List<Finding> findings = new ArrayList<>(judged.judgement().findings());
        if (findings.isEmpty() && judged.personKnown() && stripped(reason).isEmpty()) {
            judged.judgement().undetermined().forEach(line -> {
                Text missing = ((Verdict.Undetermined) line.verdict()).missing();
                findings.add(Finding.of("undetermined-needs-reason", line.basis().rules(), "/reason",
                        missing.zh() + "；核实后批准的，请书面说明", missing.en() + "; to approve all the same, say in writing why"));
            });
        }
        return findings;
    }

    /** Tells how one attempt at an action went: done, overtaken by another, or refused. */
    private record Attempt(boolean done, List<Finding> findings) {

        static Attempt refused(List<Finding> findings) {
            return new Attempt(false, findings);
        }
    }

    @FunctionalInterface
    private interface Step {
        Attempt take(ApplicationRow row, AppState next);
    }

    private Outcome<Application> act(TenantId tenant, UUID id, Action action,
            Predicate<ApplicationRow> mine, Step step) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ApplicationRow row = records.require(tenant, id);
            if (!mine.test(row)) {
                throw Records.unknown(id);
            }
            Optional<AppState> next = LifeCycle.next(row.state(), action);
            if (next.isEmpty()) {
                return Outcome.refused(LifeCycle.impossible(row.state(), action));
            }
            Attempt tried = step.take(row, next.get());
            if (!tried.findings().isEmpty()) {
                return Outcome.refused(tried.findings());
            }
            if (tried.done()) {
                return Outcome.accepted(records.view(tenant, id));
            }
        }
        throw new UnavailableException("application " + id + ": changed by others all the time");
    }

    private Attempt write(TenantId tenant, Function<Transaction, Boolean> work) {
        return new Attempt(records.store().transact(tenant, work), List.of());
    }

    private static List<Finding> written(String reason, boolean required, String rule) {
        String text = stripped(reason);
        if (required && text.isEmpty() || text.length() > REASON_LENGTH) {
            return List.of(Finding.of("reason-required", rule, "/reason", "请书面说明理由（不超过2000字）",
                    "give the reasons in writing, at most 2000 characters"));
        }
        return PrivateNumbers.in("/reason", text);
    }

    private static String stripped(String reason) {
        return reason == null ? "" : reason.strip();
    }

    private static Finding fourEyes() {
        return Finding.of("four-eyes", "R-REG-197", "须由录入人以外的人员审批", "somebody other than who entered it has to decide");
    }

    static Finding noAuthority() {
        return Finding.of("authority-missing", "R-REG-06", "本机构尚未设置此执业类别的审批机关，请先设置后再审核",
                "the institution has set no approving authority for this category; set it first");
    }
}
