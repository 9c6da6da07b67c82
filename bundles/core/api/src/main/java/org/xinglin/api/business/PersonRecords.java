package org.xinglin.api.business;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Standing.Registration;
import org.xinglin.api.effect.ChangeRegistration;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.EndFiling;
import org.xinglin.api.effect.EndPermit;
import org.xinglin.api.effect.EndRegistration;
import org.xinglin.api.effect.FlagDivergence;
import org.xinglin.api.effect.GrantFiling;
import org.xinglin.api.effect.GrantPermit;
import org.xinglin.api.effect.GrantQualification;
import org.xinglin.api.effect.GrantRegistration;
import org.xinglin.api.effect.ImposeBan;
import org.xinglin.api.effect.LiftBan;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.effect.RecordAssessment;
import org.xinglin.api.effect.ReissueCertificate;
import org.xinglin.api.effect.RelinkQualification;
import org.xinglin.api.effect.RestoreRegistration;
import org.xinglin.api.effect.UpdateParticulars;

/**
 * Interprets effects over one person's records, in memory. The one meaning of every effect: the ledger, the registers and
 * their rebuilding all use it. A change takes effect on its day, but never before the last change of the same record.
 */
public final class PersonRecords {

    /**
     * What an effect made of a record.
     *
     * @param record a {@link Standing.Registration}, {@link Standing.Filing}, {@link Standing.Assessment}, {@link Standing.Ban}
     *     or {@link Standing.Permit}
     * @param from first day on which it is so
     */
    public record Change(UUID id, Object record, LocalDate from) {
    }

    private final Map<UUID, Object> records = new LinkedHashMap<>();
    private final Map<UUID, LocalDate> since = new LinkedHashMap<>();

    /** Takes a record in as it is, with the day of its last change. */
    public void put(UUID id, Object record, LocalDate from) {
        records.put(id, record);
        since.put(id, from);
    }

    /** Applies an effect. Empty if it does not fit what is there: nothing was changed then. */
    public Optional<Change> apply(Effect effect) {
        Optional<Change> change = Optional.ofNullable(effect.accept(new Interpreter()));
        change.ifPresent(c -> put(c.id(), c.record(), c.from()));
        return change;
    }

    /** Says whether an effect of this kind makes no record here: qualifications are kept elsewhere. */
    public static boolean isElsewhere(Effect effect) {
        return effect instanceof GrantQualification;
    }

    /** Returns all of it. @param practiceCode the lifelong code; null or empty if there is none */
    public Standing standing(String practiceCode) {
        return new Standing(Optional.ofNullable(practiceCode).filter(c -> !c.isEmpty()), of(Registration.class),
                of(Standing.Filing.class), of(Standing.Assessment.class), of(Standing.Ban.class), of(Standing.Permit.class));
    }

    private <T> List<T> of(Class<T> kind) {
        return new ArrayList<>(records.values().stream().filter(kind::isInstance).map(kind::cast).toList());
    }

    private <T> T current(Class<T> kind, UUID id) {
        Object record = records.get(id);
        return kind.isInstance(record) ? kind.cast(record) : null;
    }

    private LocalDate notBefore(UUID id, LocalDate day) {
        LocalDate last = since.get(id);
        return last != null && last.isAfter(day) ? last : day;
    }

    private final class Interpreter implements Effect.Visitor<Change> {

        @Override
        public Change grantRegistration(GrantRegistration g) {
            return isNew(g.registrationId(), new Registration(g.registrationId(), g.tenant(), g.personName(), g.gender(),
                    g.level(), g.category(), g.scopes(), g.practicePlace(), g.main(), g.authority(), g.qualificationId(),
                    g.approvedOn(), RegStatus.VALID, g.bizStatus(), Optional.empty(), "", g.particulars(), g.remarks(), false,
                    1), g.approvedOn());
        }

        @Override
        public Change changeRegistration(ChangeRegistration c) {
            return valid(c.registrationId(), c.tenant(), c.changedOn(), r -> new Registration(r.id(), r.tenant(), r.personName(),
                    r.gender(), r.level(), c.category(), c.scopes(), r.practicePlace(), c.main(), c.authority(),
                    c.qualificationId(), c.changedOn(), r.status(), c.bizStatus(), r.endedOn(), r.cause(), r.particulars(),
                    r.remarks(), r.divergent(), r.certificates()));
        }

        @Override
        public Change endRegistration(EndRegistration e) {
            LocalDate on = notBefore(e.registrationId(), e.endedOn());
            Registration ended = current(Registration.class, e.registrationId());
            if (ended != null && ended.status() == RegStatus.DEPARTED && e.status() == RegStatus.CANCELLED) {
                return ended.tenant().equals(e.tenant()) ? new Change(ended.id(), off(ended, e, ended.endedOn()), on) : null;
            }
            return valid(e.registrationId(), e.tenant(), on, r -> off(r, e, Optional.of(on)));
        }

        /** Takes it off; one that has departed and is cancelled later has not been valid since it departed (R-REG-174). */
        private Registration off(Registration r, EndRegistration e, Optional<LocalDate> since) {
            return new Registration(r.id(), r.tenant(), r.personName(), r.gender(), r.level(), r.category(), r.scopes(),
                    r.practicePlace(), r.main(), r.authority(), r.qualificationId(), r.approvedOn(), e.status(),
                    leading(e.status(), r.bizStatus()), since, e.cause(), r.particulars(), r.remarks(), false,
                    r.certificates());
        }

        @Override
        public Change restoreRegistration(RestoreRegistration e) {
            Registration r = current(Registration.class, e.registrationId());
            if (r == null || r.valid() || !r.tenant().equals(e.tenant())) {
                return null;
            }
            return new Change(r.id(), new Registration(r.id(), r.tenant(), r.personName(), r.gender(), r.level(), r.category(),
                    r.scopes(), r.practicePlace(), r.main(), r.authority(), r.qualificationId(), r.approvedOn(),
                    RegStatus.VALID, BizStatus.REGISTERED, Optional.empty(), "", r.particulars(), r.remarks(), r.divergent(),
                    r.certificates()), notBefore(r.id(), e.restoredOn()));
        }

        @Override
        public Change updateParticulars(UpdateParticulars u) {
            return valid(u.registrationId(), u.tenant(), u.updatedOn(), r -> with(r, r.qualificationId(), u.particulars(),
                    r.divergent(), r.certificates()));
        }

        @Override
        public Change reissueCertificate(ReissueCertificate e) {
            return valid(e.registrationId(), e.tenant(), e.reissuedOn(), r -> with(r, r.qualificationId(), r.particulars(),
                    r.divergent(), r.certificates() + 1));
        }

        @Override
        public Change relinkQualification(RelinkQualification e) {
            return valid(e.registrationId(), e.tenant(), e.relinkedOn(), r -> with(r, e.qualificationId(), r.particulars(),
                    r.divergent(), r.certificates()));
        }

        @Override
        public Change flagDivergence(FlagDivergence e) {
            return valid(e.registrationId(), e.tenant(), e.flaggedOn(), r -> with(r, r.qualificationId(), r.particulars(),
                    e.divergent(), r.certificates()));
        }

        @Override
        public Change grantFiling(GrantFiling g) {
            return isNew(g.filingId(), new Standing.Filing(g.filingId(), g.registrationId(), g.tenant(), g.filingKind(), g.at(),
                    g.scopes(), g.validFrom(), g.validTo(), g.authority(), FilingStatus.VALID, Optional.empty(), ""),
                    g.approvedOn());
        }

        @Override
        public Change endFiling(EndFiling e) {
            Standing.Filing f = current(Standing.Filing.class, e.filingId());
            LocalDate on = notBefore(e.filingId(), e.endedOn());
            if (f == null || f.statusOn(on) != FilingStatus.VALID || !f.tenant().equals(e.tenant())) {
                return null;
            }
            return new Change(f.id(), new Standing.Filing(f.id(), f.registrationId(), f.tenant(), f.kind(), f.at(), f.scopes(),
                    f.validFrom(), f.validTo(), f.authority(), e.status(), Optional.of(on), e.cause()), on);
        }

        @Override
        public Change recordAssessment(RecordAssessment a) {
            return isNew(a.assessmentId(), new Standing.Assessment(a.assessmentId(), a.tenant(), a.cycleStart(), a.cycleEnd(),
                    a.procedure(), a.result(), a.retest(), a.recordedOn()), a.recordedOn());
        }

        @Override
        public Change imposeBan(ImposeBan b) {
            return isNew(b.banId(), new Standing.Ban(b.banId(), b.tenant(), b.banKind(), b.from(), b.to(), b.instrument()),
                    b.from());
        }

        @Override
        public Change liftBan(LiftBan e) {
            Standing.Ban b = current(Standing.Ban.class, e.banId());
            LocalDate last = e.liftedOn().minusDays(1);
            if (b == null || !b.tenant().equals(e.tenant()) || b.to().map(last::isAfter).orElse(false)) {
                return null;
            }
            return new Change(b.id(), new Standing.Ban(b.id(), b.tenant(), b.kind(), b.from(), Optional.of(last),
                    b.instrument()), notBefore(b.id(), e.liftedOn()));
        }

        @Override
        public Change grantQualification(GrantQualification q) {
            return null;
        }

        @Override
        public Change grantPermit(GrantPermit p) {
            return isNew(p.permitId(), new Standing.Permit(p.permitId(), p.tenant(), p.permitKind(), p.employers(),
                    p.category(), p.scope(), p.validFrom(), p.validTo(), p.authority(), Optional.empty(), ""), p.approvedOn());
        }

        @Override
        public Change endPermit(EndPermit e) {
            Standing.Permit p = current(Standing.Permit.class, e.permitId());
            if (p == null || p.endedOn().isPresent() || !p.tenant().equals(e.tenant()) || e.endedOn().isAfter(p.validTo())) {
                return null;
            }
            return new Change(p.id(), new Standing.Permit(p.id(), p.tenant(), p.kind(), p.employers(), p.category(), p.scope(),
                    p.validFrom(), p.validTo(), p.authority(), Optional.of(e.endedOn()), e.cause()),
                    notBefore(p.id(), e.endedOn()));
        }

        private Change isNew(UUID id, Object record, LocalDate from) {
            return records.containsKey(id) ? null : new Change(id, record, from);
        }

        private Change valid(UUID id, TenantId tenant, LocalDate day,
                UnaryOperator<Registration> next) {
            Registration r = current(Registration.class, id);
            return r == null || !r.valid() || !r.tenant().equals(tenant) ? null
                    : new Change(id, next.apply(r), notBefore(id, day));
        }
    }

    private static Registration with(Registration r, UUID qualification, Particulars particulars,
            boolean divergent, int certificates) {
        return new Registration(r.id(), r.tenant(), r.personName(), r.gender(), r.level(), r.category(), r.scopes(),
                r.practicePlace(), r.main(), r.authority(), qualification, r.approvedOn(), r.status(), r.bizStatus(),
                r.endedOn(), r.cause(), particulars, r.remarks(), divergent, certificates);
    }

    /** Returns the business that leads to a state (rulebook §2.6); what has none of its own leaves the one before. */
    private static BizStatus leading(RegStatus ended, BizStatus before) {
        return switch (ended) {
            case DEPARTED -> BizStatus.DEPARTED;
            case CANCELLED -> BizStatus.CANCELLED;
            case MOVED_OUT -> BizStatus.MOVED_OUT;
            case TO_MILITARY -> BizStatus.MILITARY_OUT;
            case SUPERSEDED -> BizStatus.UPGRADED;
            case VALID, MISMATCH_VOID, RESCINDED, RESIDENCY -> before;
        };
    }

    /** Applies effects one after another. Returns those that did not fit; none if all did. */
    public List<Effect> applyAll(List<Effect> effects) {
        return effects.stream().filter(e -> !isElsewhere(e) && apply(e).isEmpty()).toList();
    }
}
