package org.xinglin.qualifications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Staff;
import org.xinglin.api.qualification.Corrections;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Registers;
import org.xinglin.standards.ExamCategory;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Json;
import org.xinglin.store.Store;
import org.xinglin.store.Transaction;

/** Keeps corrections on their way in the national database; numbers lie sealed and leave only in the file for the exam centre. */
@Component(name = "org.xinglin.qualifications.corrections")
public final class PostgresCorrections implements Corrections {

    private static final String WHOLE_PROVINCE = "0000";

    private final Store store;
    private final FieldCipher cipher;
    private final Registers registers;
    private final Clock clock;

    /** Takes what it works with. */
    @Activate
    public PostgresCorrections(@Reference Store store, @Reference FieldCipher cipher, @Reference Registers registers,
            @Reference Clock clock) {
        this.store = store;
        this.cipher = cipher;
        this.registers = registers;
        this.clock = clock;
    }

    @Override
    public Outcome<Correction> file(Staff officer, Form form) {
        boolean byProvince = ofProvince(officer);
        Instant now = now();
        return store.transact(TenantId.NATIONAL, tx -> {
            CorrectionMapper mapper = tx.mapper(CorrectionMapper.class);
            CorrectionRow.Subject subject = subject(mapper, officer.tenant(), form);
            PersonMapper.Row person = tx.mapper(PersonMapper.class).find(form.person().value());
            if (person == null) {
                throw new UnknownException("person " + form.person());
            }
            if (subject == null || !subject.province().equals(officer.tenant().code())) {
                return Outcome.refused(Finding.of("correction-of-own-province", "R-FEED-31", "/qualificationId",
                        "本省没有该证件或者准考证号的这项资格；更正由报名所在考点所属省份办理。",
                        "No such qualification of this document or ticket is this province's; the province of the exam point"
                                + " corrects it."));
            }
            CorrectionRow row = row(officer, form, subject, person, now);
            List<Finding> findings = findings(form, subject, row, byProvince);
            if (!findings.isEmpty()) {
                return Outcome.refused(findings);
            }
            if (mapper.file(row) == 0) {
                return Outcome.refused(Finding.of("correction-open", "R-FEED-33", "/qualificationId",
                        "这项资格已有一件更正正在办理；一项资格一次只办理一件更正。", "A correction of this qualification is under way."));
            }
            mapper.step(row.id(), State.FILED, now, officer.name(), form.reason());
            if (byProvince) {
                mapper.move(row.id(), State.FILED, State.POINT_REVIEWED, null);
                mapper.step(row.id(), State.POINT_REVIEWED, now, officer.name(), "");
            }
            return Outcome.accepted(read(mapper, officer.tenant(), row.id()));
        });
    }

    private List<Finding> findings(Form form, CorrectionRow.Subject subject, CorrectionRow row, boolean byProvince) {
        List<Finding> findings = new ArrayList<>(CorrectionCheck.check(form, subject, row, cipher.open(subject.idNo()),
                cipher.open(row.idNo()), byProvince));
        if (!row.idType().equals(subject.idType())) {
            findings.add(Finding.of("id-type-not-correctable", "R-FEED-30", "/person", "证件类型不能更正。",
                    "The kind of document cannot be corrected."));
        }
        if (!CorrectionCheck.knows(row.education())) {
            findings.add(Finding.of("education-unknown", "R-FEED-30", "/education", "没有这一学历代码。",
                    "There is no such code of education."));
        }
        if (form.reason().isBlank()) {
            findings.add(reasonRequired());
        }
        return findings;
    }

    /** Returns the record: the person's own, or by the ticket one that is under a wrong number; null if there is none. */
    private static CorrectionRow.Subject subject(CorrectionMapper mapper, TenantId tenant, Form form) {
        CorrectionRow.Subject own = mapper.ofPerson(form.qualificationId(), form.person().value());
        return own != null || form.ticket().isEmpty() ? own : mapper.ofTicket(form.qualificationId(),
                form.ticket().get().examYear(), tenant.code(), ExamCategory.all().stream().map(ExamCategory::code).toList(),
                form.ticket().get().admissionTicketNo());
    }

    private static CorrectionRow row(Staff officer, Form form, CorrectionRow.Subject before, PersonMapper.Row person, Instant now) {
        Map<String, String> evidence = new TreeMap<>();
        form.evidence().forEach((kind, text) -> evidence.put(kind.name(), text));
        return new CorrectionRow(UUID.randomUUID(), before.examYear(), before.province(), before.examCategory(),
                before.admissionTicketNo(), officer.tenant(), before.id(), person.personId(),
                form.items().stream().sorted().map(Item::name).toList(), person.name(), person.gender(), person.birthDate(),
                person.idType(), person.idNo(), form.education().orElse(before.education()), form.school().orElse(before.school()),
                form.major().orElse(before.major()), Json.write(evidence), form.reason(), State.FILED, officer.office(), now, null,
                null);
    }

    @Override
    public Outcome<Correction> review(Staff officer, UUID correction, boolean agree, String opinion) {
        return move(officer, correction, State.FILED, agree ? State.POINT_REVIEWED : State.REFUSED, opinion,
                row -> row.office().equals(officer.office()), agree);
    }

    @Override
    public Outcome<Correction> decide(Staff officer, UUID correction, boolean approve, String reason) {
        return move(officer, correction, State.POINT_REVIEWED, approve ? State.PROVINCE_APPROVED : State.REFUSED, reason,
                row -> ofProvince(officer), approve);
    }

    @Override
    public Outcome<Correction> rejected(Staff officer, UUID correction, String reason) {
        return move(officer, correction, State.SENT, State.NMEC_REJECTED, reason, row -> ofProvince(officer), false);
    }

    @Override
    public Outcome<Correction> reconcile(Staff officer, UUID correction, String remark) {
        State from = find(officer.tenant(), correction).map(Correction::state).filter(State.NMEC_REJECTED::equals)
                .orElse(State.NMEC_APPLIED);
        return move(officer, correction, from, State.RECONCILED, remark, row -> ofProvince(officer), true);
    }

    private Outcome<Correction> move(Staff officer, UUID correction, State from, State to, String remark,
            Predicate<CorrectionRow> entitled, boolean mayBeSilent) {
        Instant now = now();
        return store.transact(TenantId.NATIONAL, tx -> {
            CorrectionMapper mapper = tx.mapper(CorrectionMapper.class);
            CorrectionRow row = mapper.find(officer.tenant(), correction);
            if (row == null || !entitled.test(row)) {
                throw new UnknownException("correction " + correction);
            }
            if (!mayBeSilent && remark.isBlank()) {
                return Outcome.refused(reasonRequired());
            }
            if (mapper.move(correction, from, to, to == State.PROVINCE_APPROVED ? Time.dateOf(now) : null) == 0) {
                return Outcome.refused(Finding.of("correction-state", "R-FEED-36", "该更正当前状态不能办理此步骤。",
                        "In its present state this step cannot be taken."));
            }
            mapper.step(correction, to, now, officer.name(), remark);
            return Outcome.accepted(read(mapper, officer.tenant(), correction));
        });
    }

    @Override
    public List<Correction> in(TenantId tenant, State state, int limit) {
        return store.read(TenantId.NATIONAL, tx -> {
            CorrectionMapper mapper = tx.mapper(CorrectionMapper.class);
            return mapper.in(tenant, state, limit).stream().map(row -> row.correction(mapper.steps(row.id()))).toList();
        });
    }

    @Override
    public Optional<Correction> find(TenantId tenant, UUID correction) {
        return store.read(TenantId.NATIONAL, tx -> {
            CorrectionMapper mapper = tx.mapper(CorrectionMapper.class);
            return Optional.ofNullable(mapper.find(tenant, correction)).map(row -> row.correction(mapper.steps(row.id())));
        });
    }

    @Override
    public List<String> send(Path folder) {
        LocalDate month = Time.today(clock).withDayOfMonth(1);
        store.transact(TenantId.NATIONAL, tx -> {
            CorrectionMapper mapper = tx.mapper(CorrectionMapper.class);
            mapper.makeBatches(month, now());
            mapper.sendApproved(month, now());
            return null;
        });
        return store.transact(TenantId.NATIONAL, tx -> write(tx, folder));
    }

    /** Writes what is not written; a file that a crash left is written again, the same. */
    private List<String> write(Transaction tx, Path folder) {
        CorrectionMapper mapper = tx.mapper(CorrectionMapper.class);
        List<String> written = new ArrayList<>();
        for (CorrectionMapper.Batch batch : mapper.unwritten()) {
            try {
                new CorrectionFile(cipher, batch.name(), now()).write(folder, mapper.ofBatch(batch.name()),
                        row -> mapper.ofTicket(row.qualificationId(), row.examYear(), row.province(), List.of(row.examCategory()),
                                row.admissionTicketNo()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            mapper.written(batch.name(), now());
            written.add(batch.name());
        }
        return written;
    }

    private static Correction read(CorrectionMapper mapper, TenantId tenant, UUID id) {
        return mapper.find(tenant, id).correction(mapper.steps(id));
    }

    /** Says whether somebody acts for the whole province. */
    private boolean ofProvince(Staff officer) {
        return registers.authority(officer.tenant(), officer.office()).map(Authority::divisionCode)
                .filter(code -> code.endsWith(WHOLE_PROVINCE)).isPresent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Finding reasonRequired() {
        return Finding.of("correction-reason-required", "R-FEED-31", "/reason", "请填写理由。", "Give the reason.");
    }
}
