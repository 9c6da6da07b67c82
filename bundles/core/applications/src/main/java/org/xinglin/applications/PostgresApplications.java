package org.xinglin.applications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.application.Actor;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Applications;
import org.xinglin.api.application.OpenApplications;
import org.xinglin.api.application.Submission;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.register.Registers;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.TenantStatus;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.store.Store;

/** Keeps applications in each tenant's own PostgreSQL schema. */
@Component(name = "org.xinglin.applications.applications", service = {Applications.class, OpenApplications.class, PostgresApplications.class})
public class PostgresApplications implements Applications, OpenApplications {

    private final Tenants tenants;
    private final BusinessTypes types;
    private final Records records;
    private final Intake intake;
    private final Desk desk;
    private final Endings endings;
    private final Sweeper sweeper;
    private final Notifier notifier;
    private final Repercussions repercussions;
    private final Reenactment reenactment;

    /** Puts the room's parts together. */
    @Activate
    public PostgresApplications(@Reference Store store, @Reference Tenants tenants, @Reference Policies policies,
            @Reference Registers registers, @Reference BusinessTypes types, @Reference NationalEnd national,
            @Reference Clock clock) {
        this.tenants = tenants;
        this.types = types;
        this.records = new Records(store, clock, types);
        Judge judge = new Judge(policies, registers, national, types);
        this.notifier = new Notifier(types, clock);
        this.endings = new Endings(records, national, notifier);
        this.intake = new Intake(records, judge, national, notifier, policies, clock);
        this.desk = new Desk(records, judge, types, policies, endings, notifier, clock);
        this.repercussions = new Repercussions(registers);
        this.reenactment = new Reenactment(records, judge, types, endings, clock);
        this.sweeper = new Sweeper(records, judge, types, national, endings, clock);
    }

    @Override
    public Outcome<Application> submit(TenantId tenant, Submission submission) {
        Tenant ready = province(tenant);
        if (!ready.expectedTypes().contains(submission.type())) {
            throw new UnknownException("business type " + submission.type());
        }
        BusinessType type = types.require(submission.type());
        if (!type.starters().contains(submission.starter())) {
            return Outcome.refused(Finding.of("starter", "R-REG-03", "此项业务不能由您提交",
                    "this business is not for you to start"));
        }
        return intake.submit(ready, type, submission);
    }

    @Override
    public Outcome<Application> withdraw(TenantId tenant, UUID id, PersonId person) {
        return desk.withdraw(tenant, id, person);
    }

    @Override
    public Outcome<Application> withdraw(TenantId tenant, UUID id, Actor office) {
        return desk.withdraw(tenant, id, office);
    }

    @Override
    public int closeAll(PersonId person, String reasonZh, String reasonEn) {
        List<Finding> why = List.of(Finding.of("account-revoked", "R-ACC-33", reasonZh, reasonEn));
        List<TenantStatus> provinces = tenants.all().stream().filter(t -> t.tenant().kind() == TenantKind.PROVINCE).toList();
        int closed = provinces.stream().filter(TenantStatus::ready)
                .mapToInt(t -> endings.closeAll(t.tenant().id(), person, why)).sum();
        if (!provinces.stream().allMatch(TenantStatus::ready)) {
            throw new UnavailableException("a province: what is open there is closed when it is back");
        }
        return closed;
    }

    @Override
    public Outcome<Application> confirm(TenantId tenant, UUID id, Actor institution, boolean agree, String reason) {
        return desk.confirm(province(tenant), id, institution, agree, reason);
    }

    @Override
    public Outcome<Application> undoConfirmation(TenantId tenant, UUID id, Actor institution) {
        return desk.undo(tenant, id, institution);
    }

    @Override
    public Outcome<Application> decide(TenantId tenant, UUID id, Actor authority, boolean approve, String reason) {
        province(tenant);
        return approve ? desk.approve(tenant, id, authority, reason) : desk.refuse(tenant, id, authority, reason);
    }

    @Override
    public Optional<Application> find(TenantId tenant, UUID id) {
        return records.view(tenant, mapper -> Optional.ofNullable(mapper.find(id)).stream().toList()).stream().findFirst();
    }

    @Override
    public List<Application> ofPerson(TenantId tenant, PersonId person) {
        return records.view(tenant, mapper -> mapper.ofPerson(person));
    }

    @Override
    public List<Application> ofInstitution(TenantId tenant, UUID institution, boolean open, Optional<UUID> after, int limit) {
        return records.view(tenant, mapper -> open ? mapper.ofInstitutionOpen(institution, after.orElse(null), limit)
                : mapper.ofInstitutionEnded(institution, after.orElse(null), limit));
    }

    @Override
    public List<Application> queue(TenantId tenant, UUID authority, Optional<UUID> after, int limit) {
        return records.view(tenant, mapper -> mapper.queue(authority, after.orElse(null), limit));
    }

    @Override
    public int waiting(TenantId tenant, UUID authority, int most) {
        return records.store().read(tenant, tx -> Records.mapper(tx).waiting(authority, most));
    }

    @Override
    public List<FourEyes> fourEyes(TenantId tenant, UUID authority, int limit) {
        List<String> asking = types.all().stream().filter(BusinessType::fourEyes).map(BusinessType::code).toList();
        return records.store().read(tenant, tx -> Records.mapper(tx).entered(authority, asking, limit)).stream()
                .map(row -> new FourEyes(row.id(), row.startedByStaff())).toList();
    }

    @Override
    public List<Application> decided(TenantId tenant, UUID authority, LocalDate first, LocalDate last, int limit) {
        return records.view(tenant, mapper -> mapper.decided(authority, first, last, limit));
    }

    @Override
    public List<Application> list(TenantId tenant, Optional<AppState> state, int limit) {
        return records.view(tenant, mapper -> state.map(s -> mapper.inState(s, limit)).orElseGet(() -> mapper.newest(limit)));
    }

    @Override
    public List<Judgement> judgements(TenantId tenant, UUID id) {
        return records.judgements(tenant, id);
    }

    @Override
    public List<BusinessType> types() {
        return types.all();
    }

    Records records() {
        return records;
    }

    Endings endings() {
        return endings;
    }

    Notifier notifier() {
        return notifier;
    }

    Repercussions repercussions() {
        return repercussions;
    }

    Reenactment reenactment() {
        return reenactment;
    }

    Sweeper sweeper() {
        return sweeper;
    }

    /** Returns the tenant if it serves and is a province: the national end has no applications. */
    private Tenant province(TenantId tenant) {
        Tenant ready = tenants.require(tenant);
        if (ready.kind() != TenantKind.PROVINCE) {
            throw new UnknownException("province " + tenant);
        }
        return ready;
    }
}
