package org.xinglin.applications;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.application.Actor;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Submission;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.effect.Office;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LockMessage;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.store.Json;
import org.xinglin.store.Transaction;

/**
 * Takes submissions in. The national lock is another database's, so an intent is committed before it is taken and goes with
 * the transaction that makes the application: whatever happens in between, either both are there or {@link Sweeper} finds the
 * intent and gives the lock back.
 */
final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final int REASON_LENGTH = 500;
    static final Map<BusinessType.Starter, String> ACTORS = Map.of(BusinessType.Starter.DOCTOR, "DOCTOR",
            BusinessType.Starter.INSTITUTION, "INSTITUTION", BusinessType.Starter.COMMISSION, "AUTHORITY");

    private final Records records;
    private final Judge judge;
    private final NationalEnd national;
    private final Notifier notifier;
    private final Policies policies;
    private final Clock clock;
    private final FormAttachments attachments;
    private final FormCheck forms = new FormCheck();

    Intake(Records records, Judge judge, NationalEnd national, Notifier notifier, Policies policies, Clock clock) {
        this.records = records;
        this.judge = judge;
        this.national = national;
        this.notifier = notifier;
        this.policies = policies;
        this.clock = clock;
        this.attachments = new FormAttachments(records.store());
    }

    Outcome<Application> submit(Tenant tenant, BusinessType type, Submission submission) {
        String digest = digest(submission);
        Optional<ApplicationRow> there = records.find(tenant.id(), submission.id());
        if (there.isPresent()) {
            return again(tenant.id(), there.get(), digest);
        }
        List<Finding> findings = written(tenant.id(), type, submission);
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        Optional<Facts.Person> person = national.person(submission.person(), submission.personName(),
                type.underAnyName());
        findings = ScopeCheck.check(tenant, type.formSchema(), submission.form(), person);
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        return type.institution(submission.form(), person)
                .then(named -> institution(tenant.id(), submission, named))
                .then(institution -> judged(tenant, type, submission, new Facts(person, institution,
                        judge.further(tenant.id(), type, submission.form())), digest));
    }

    /** Finds the institution concerned; only a commission may do without. */
    private Outcome<Optional<Facts.Institution>> institution(TenantId tenant, Submission submission, Optional<UUID> named) {
        Optional<Facts.Institution> institution = named.flatMap(id -> judge.institution(tenant, id));
        boolean needed = named.isPresent() || submission.starter() != BusinessType.Starter.COMMISSION;
        if (needed && institution.isEmpty()) {
            return Outcome.refused(Finding.of("institution-unknown", "R-REG-05", "本省没有这家医疗机构，请重新选择",
                    "this province has no such institution; choose another one"));
        }
        if (submission.starter() == BusinessType.Starter.INSTITUTION
                && !named.equals(submission.by().map(Actor::office))) {
            return Outcome.refused(Finding.of("own-doctors-only", "R-REG-171", "只能为本机构的医师办理此项业务",
                    "an institution does this for its own doctors only"));
        }
        return Outcome.accepted(institution);
    }

    private Outcome<Application> judged(Tenant tenant, BusinessType type, Submission submission, Facts facts, String digest) {
        LocalDate today = Time.today(clock);
        Outcome<String> category = type.category(submission.form(), facts);
        Optional<Office> authority = submission.starter() == BusinessType.Starter.COMMISSION
                ? judge.authority(tenant.id(), submission.by().orElseThrow().office())
                : facts.institution().flatMap(i -> category.isAccepted() ? i.authorityFor(category.orThrow()) : Optional.empty());
        Judge.Judged judged = judge.judge(new Case(submission.id(), tenant.id(), type.code(), submission.starter(),
                submission.person(), submission.form(), facts, authority,
                authority.flatMap(a -> judge.division(tenant.id(), a)), today, today));
        List<Finding> findings = new ArrayList<>(category.findings());
        findings.addAll(judged.judgement().findings());
        if (submission.starter() != BusinessType.Starter.DOCTOR && authority.isEmpty()) {
            findings.add(Desk.noAuthority());
        }
        return findings.isEmpty() ? enter(tenant.id(), type,
                row(tenant, type, submission, facts, authority, category.orThrow(), digest), judged)
                : Outcome.refused(findings);
    }

    private Outcome<Application> enter(TenantId tenant, BusinessType type, ApplicationRow row, Judge.Judged judged) {
        if (!row.changesRegister() || !national.hasLock()) {
            return insert(tenant, type, row, judged, row.changesRegister(), false, new AtomicBoolean());
        }
        records.store().transact(tenant, tx -> {
            Records.mapper(tx).intend(row.id(), row.person(), clock.instant());
            return null;
        });
        Optional<Outcome<?>> lock = national.acquire(row.person(), tenant, row.id());
        if (lock.isPresent() && lock.get() instanceof Outcome.Refused<?> held) {
            forget(tenant, row);
            return Outcome.refused(held.findings());
        }
        AtomicBoolean wholeWorkDone = new AtomicBoolean();
        try {
            Outcome<Application> entered = insert(tenant, type, row, judged, lock.isEmpty(), true, wholeWorkDone);
            if (!entered.isAccepted()) {
                giveBack(tenant, row);
            }
            return entered;
        } catch (RuntimeException failed) {
            if (!wholeWorkDone.get()) {
                giveBack(tenant, row);
            }
            throw failed;
        }
    }

    private Outcome<Application> insert(TenantId tenant, BusinessType type, ApplicationRow row, Judge.Judged judged,
            boolean askForLock, boolean intended, AtomicBoolean wholeWorkDone) {
        Outcome<UUID> inserted = records.store().transact(tenant, tx -> {
            ApplicationMapper mapper = Records.mapper(tx);
            if (mapper.insert(row) == 0) {
                return conflict(mapper.find(row.id()), row);
            }
            if (intended && mapper.forget(row.id()) == 0) {
                throw new UnavailableException("national lock: taken too slowly");
            }
            if (type.replacesOpenOne()) {
                replace(tx, row);
            }
            attachments.carry(tx, row.id(), type.formSchema(), row.formRead());
            records.step(tx, row.id(), SystemActor.orElse(row.startedByStaff(), ACTORS.get(row.starter())), by(row), row.state(), row.reason());
            mapper.judgement(JudgementRow.of("SUBMISSION", row.submittedAt(), judged.applied(), judged.judgement()));
            if (askForLock) {
                tx.send(TenantId.NATIONAL, Topic.LOCK_ACQUIRE, row.person().toString(),
                        Json.write(new LockMessage(row.person(), tenant, row.id())));
            }
            notifier.tell(tx, row, "application-submitted", "", row.reason());
            notifier.submitted(tx, row);
            lateReport(tenant, type, row).ifPresent(due -> notifier.lateReport(tx, row, due));
            wholeWorkDone.set(true);
            return Outcome.accepted(row.id());
        });
        return inserted.then(id -> Outcome.accepted(records.view(tenant, id)));
    }

    /** Returns the last day on which an institution should have reported this, if that is over (R-REG-130, R-REG-170, R-REG-179). */
    private Optional<LocalDate> lateReport(TenantId tenant, BusinessType type, ApplicationRow row) {
        if (row.starter() != BusinessType.Starter.INSTITUTION) {
            return Optional.empty();
        }
        LocalDate today = Time.dateOf(row.submittedAt());
        return type.reportableSince(row.formRead()).map(since -> Limits.reportedBy(policies.parameters(tenant, today), since))
                .filter(today::isAfter);
    }

    /** Returns the shown name of who started it. */
    static String by(ApplicationRow row) {
        return switch (row.starter()) {
            case DOCTOR -> row.personName();
            case INSTITUTION -> row.institutionName();
            case COMMISSION -> row.authorityName();
        };
    }

    /** Withdraws what this application takes the place of. */
    private void replace(Transaction tx, ApplicationRow row) {
        Records.mapper(tx).unfinished(row.person()).stream()
                .filter(open -> open.type().equals(row.type()) && !open.id().equals(row.id()))
                .filter(open -> Records.mapper(tx).withdraw(open.id(), open.version()) == 1)
                .forEach(open -> records.step(tx, open.id(), "DOCTOR", row.personName(), AppState.WITHDRAWN, "由新的申请取代"));
    }

    private static Outcome<UUID> conflict(ApplicationRow there, ApplicationRow row) {
        if (there == null) {
            return Outcome.refused(Finding.of("one-open-application", "R-REG-21",
                    "您在本省还有未办结的注册类申请，请先办结或撤销",
                    "you have another unfinished application in this province; withdraw it or wait for its end"));
        }
        return there.digest().equals(row.digest()) ? Outcome.accepted(there.id()) : Outcome.refused(idTaken());
    }

    private Outcome<Application> again(TenantId tenant, ApplicationRow there, String digest) {
        return there.digest().equals(digest) ? Outcome.accepted(records.view(tenant, there.id()))
                : Outcome.refused(idTaken());
    }

    private static Finding idTaken() {
        return Finding.of("submission-id-taken", "R-REG-08", "该申请编号已被使用且内容不同，请重新提交",
                "this application id is taken by something else; submit anew");
    }

    private List<Finding> written(TenantId tenant, BusinessType type, Submission submission) {
        List<Finding> findings = new ArrayList<>();
        String reason = submission.reason() == null ? "" : submission.reason().strip();
        if (reason.isEmpty() || submission.reason().length() > REASON_LENGTH) {
            findings.add(Finding.of("reason-required", "R-REG-08", "/reason", "请填写提交本次业务的缘由（1至500字）",
                    "say why you apply, in 1 to 500 characters"));
        }
        findings.addAll(PrivateNumbers.in("/reason", reason));
        findings.addAll(forms.check(type.formSchema(), submission.form()));
        findings.addAll(PrivateNumbers.in(submission.form()));
        findings.addAll(attachments.check(tenant, type.formSchema(), submission.form(), submission.person(), submission.by()));
        return findings;
    }

    private ApplicationRow row(Tenant tenant, BusinessType type, Submission submission, Facts facts, Optional<Office> authority,
            String category, String digest) {
        boolean straightToAuthority = submission.starter() != BusinessType.Starter.DOCTOR;
        Limits limits = straightToAuthority ? Limits.from(policies, tenant, type.code(), clock) : Limits.NONE;
        Optional<Office> routed = straightToAuthority ? authority : Optional.empty();
        return new ApplicationRow(submission.id(), type.code(), submission.starter(),
                submission.by().map(Actor::office).orElse(null), submission.by().map(Actor::staffId).orElse(null),
                submission.person(), submission.personName(),
                straightToAuthority ? AppState.INST_CONFIRMED : AppState.SUBMITTED, type.exclusive(submission.starter()),
                facts.institution().map(Facts.Institution::id).orElse(null),
                facts.institution().map(Facts.Institution::name).orElse(""), routed.map(Office::id).orElse(null),
                routed.map(Office::name).orElse(""), category, Json.write(submission.form()), submission.reason(), digest,
                clock.instant(), limits.acceptedOn(), limits.dueOn(), limits.promisedOn(), null, "", null, null, "[]", false,
                type.fallsWithItsGround(), 1);
    }

    /** Gives the lock back at once, then forgets the intent; what fails here is left to {@link Sweeper}. */
    private void giveBack(TenantId tenant, ApplicationRow row) {
        try {
            if (national.release(row.person(), row.id())) {
                forget(tenant, row);
            }
        } catch (RuntimeException failed) {
            LOG.warn("tenant {}, application {}: its lock is given back later ({})", tenant, row.id(),
                    failed.getClass().getSimpleName());
        }
    }

    private void forget(TenantId tenant, ApplicationRow row) {
        records.store().transact(tenant, (Transaction tx) -> Records.mapper(tx).forget(row.id()));
    }

    private static String digest(Submission submission) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(Json.write(submission).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
