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
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Submission;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LockMessage;
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

    private final Records records;
    private final Judge judge;
    private final NationalEnd national;
    private final Notifier notifier;
    private final Clock clock;
    private final FormAttachments attachments;
    private final FormCheck forms = new FormCheck();

    Intake(Records records, Judge judge, NationalEnd national, Notifier notifier, Clock clock) {
        this.records = records;
        this.judge = judge;
        this.national = national;
        this.notifier = notifier;
        this.clock = clock;
        this.attachments = new FormAttachments(records.store());
    }

    Outcome<Application> submit(TenantId tenant, BusinessType type, Submission submission) {
        String digest = digest(submission);
        Optional<ApplicationRow> there = records.find(tenant, submission.id());
        if (there.isPresent()) {
            return again(tenant, there.get(), digest);
        }
        List<Finding> findings = written(tenant, type, submission);
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        Optional<Facts.Person> person = national.person(submission.person(), submission.personName());
        Outcome<UUID> confirming = confirming(tenant, type, submission, person);
        if (confirming instanceof Outcome.Refused<UUID> refused) {
            return Outcome.refused(refused.findings());
        }
        Optional<Facts.Institution> institution = judge.institution(tenant, confirming.orThrow());
        if (institution.isEmpty()) {
            return Outcome.refused(Finding.of("institution-unknown", "R-REG-05", "本省没有这家医疗机构，请重新选择",
                    "this province has no such institution; choose another one"));
        }
        LocalDate today = Time.today(clock);
        Facts facts = new Facts(person, institution);
        Outcome<String> category = type.category(submission.form(), facts);
        Judge.Judged judged = judge.judge(new Case(submission.id(), tenant, type.code(), submission.person(),
                submission.form(), facts, today, today));
        findings = new ArrayList<>(category.findings());
        findings.addAll(judged.judgement().findings());
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        return enter(tenant, type, row(type, submission, institution.get(), category.orThrow(), digest), judged);
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
            attachments.carry(tx, row.id(), type.formSchema(), row.formRead());
            records.step(tx, row.id(), "DOCTOR", row.personName(), AppState.SUBMITTED, row.reason());
            mapper.judgement(JudgementRow.of("SUBMISSION", row.submittedAt(), judged.applied(), judged.judgement()));
            if (askForLock) {
                tx.send(TenantId.NATIONAL, Topic.LOCK_ACQUIRE, row.person().toString(),
                        Json.write(new LockMessage(row.person(), tenant, row.id())));
            }
            notifier.tell(tx, row, "application-submitted", "", row.reason());
            wholeWorkDone.set(true);
            return Outcome.accepted(row.id());
        });
        return inserted.then(id -> Outcome.accepted(records.view(tenant, id)));
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
        findings.addAll(attachments.check(tenant, type.formSchema(), submission.form(), submission.person(), Optional.empty()));
        return findings;
    }

    private static Outcome<UUID> confirming(TenantId tenant, BusinessType type, Submission submission,
            Optional<Facts.Person> person) {
        Optional<UUID> target = type.target(submission.form());
        if (type.confirmer() != BusinessType.Confirmer.CURRENT_MAIN_INSTITUTION && target.isPresent()) {
            return Outcome.accepted(target.get());
        }
        if (type.confirmer() == BusinessType.Confirmer.TARGET_INSTITUTION) {
            return Outcome.refused(Finding.of("institution-unknown", "R-REG-05", "请选择医疗机构", "choose an institution"));
        }
        return person.orElseThrow(() -> new UnavailableException("national register")).validRegistrations().stream()
                .filter(r -> r.tenant().equals(tenant)).map(Facts.Registration::mainInstitution).findFirst()
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Finding.of("no-valid-registration", "R-REG-43",
                        "您在本省没有有效的执业注册", "you have no valid registration in this province")));
    }

    private ApplicationRow row(BusinessType type, Submission submission, Facts.Institution institution, String category,
            String digest) {
        Instant now = clock.instant();
        return new ApplicationRow(submission.id(), type.code(), submission.person(), submission.personName(),
                AppState.SUBMITTED, type.changesRegister(), institution.id(), institution.name(), null, "", category,
                Json.write(submission.form()), submission.reason(), digest, now, null, null, null, null, "", null, null, "[]",
                false, 1);
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
