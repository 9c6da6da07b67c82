package org.xinglin.api.effect;

import org.xinglin.api.TenantId;

/**
 * States one change of the registers that an approved application brings about. Business types produce effects; the ledger
 * and the registers interpret them. Effects carry no ID number and no qualification code.
 */
public sealed interface Effect permits GrantRegistration, ChangeRegistration, EndRegistration, RestoreRegistration, UpdateParticulars,
        ReissueCertificate, RelinkQualification, FlagDivergence, GrantFiling, EndFiling, RecordAssessment,
        ImposeBan, LiftBan, GrantQualification, GrantPermit, EndPermit {

    /** Returns the tenant whose register it changes. */
    TenantId tenant();

    /** Hands this effect to the visitor's method for its kind, so that every interpreter is complete by compilation. */
    <R> R accept(Visitor<R> visitor);

    /** Interprets effects, each kind by its own method. */
    interface Visitor<R> {

        /** Interprets {@link GrantRegistration}. */
        R grantRegistration(GrantRegistration effect);

        /** Interprets {@link ChangeRegistration}. */
        R changeRegistration(ChangeRegistration effect);

        /** Interprets {@link EndRegistration}. */
        R endRegistration(EndRegistration effect);

        /** Interprets {@link RestoreRegistration}. */
        R restoreRegistration(RestoreRegistration effect);

        /** Interprets {@link UpdateParticulars}. */
        R updateParticulars(UpdateParticulars effect);

        /** Interprets {@link ReissueCertificate}. */
        R reissueCertificate(ReissueCertificate effect);

        /** Interprets {@link RelinkQualification}. */
        R relinkQualification(RelinkQualification effect);

        /** Interprets {@link FlagDivergence}. */
        R flagDivergence(FlagDivergence effect);

        /** Interprets {@link GrantFiling}. */
        R grantFiling(GrantFiling effect);

        /** Interprets {@link EndFiling}. */
        R endFiling(EndFiling effect);

        /** Interprets {@link RecordAssessment}. */
        R recordAssessment(RecordAssessment effect);

        /** Interprets {@link ImposeBan}. */
        R imposeBan(ImposeBan effect);

        /** Interprets {@link LiftBan}. */
        R liftBan(LiftBan effect);

        /** Interprets {@link GrantQualification}. */
        R grantQualification(GrantQualification effect);

        /** Interprets {@link GrantPermit}. */
        R grantPermit(GrantPermit effect);

        /** Interprets {@link EndPermit}. */
        R endPermit(EndPermit effect);
    }

    /** Interprets some kinds and treats all others alike. */
    interface Some<R> extends Visitor<R> {

        /** Interprets an effect of any kind that has no method of its own. */
        R other(Effect effect);

        @Override
        default R grantRegistration(GrantRegistration effect) {
            return other(effect);
        }

        @Override
        default R changeRegistration(ChangeRegistration effect) {
            return other(effect);
        }

        @Override
        default R endRegistration(EndRegistration effect) {
            return other(effect);
        }

        @Override
        default R restoreRegistration(RestoreRegistration effect) {
            return other(effect);
        }

        @Override
        default R updateParticulars(UpdateParticulars effect) {
            return other(effect);
        }

        @Override
        default R reissueCertificate(ReissueCertificate effect) {
            return other(effect);
        }

        @Override
        default R relinkQualification(RelinkQualification effect) {
            return other(effect);
        }

        @Override
        default R flagDivergence(FlagDivergence effect) {
            return other(effect);
        }

        @Override
        default R grantFiling(GrantFiling effect) {
            return other(effect);
        }

        @Override
        default R endFiling(EndFiling effect) {
            return other(effect);
        }

        @Override
        default R recordAssessment(RecordAssessment effect) {
            return other(effect);
        }

        @Override
        default R imposeBan(ImposeBan effect) {
            return other(effect);
        }

        @Override
        default R liftBan(LiftBan effect) {
            return other(effect);
        }

        @Override
        default R grantQualification(GrantQualification effect) {
            return other(effect);
        }

        @Override
        default R grantPermit(GrantPermit effect) {
            return other(effect);
        }

        @Override
        default R endPermit(EndPermit effect) {
            return other(effect);
        }
    }
}
