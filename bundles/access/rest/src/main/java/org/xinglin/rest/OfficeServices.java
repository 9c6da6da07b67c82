package org.xinglin.rest;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.account.NoticeWording;
import org.xinglin.api.application.DecisionDays;
import org.xinglin.api.application.DecisionLetters;
import org.xinglin.api.application.OfficeNotices;
import org.xinglin.api.ledger.NationalRegister;
import org.xinglin.api.register.LongDeparted;

/** Holds what offices are told and what is proposed to them; each may come and go, as {@link Services} says. */
@Component(name = "org.xinglin.rest.office-services", service = OfficeServices.class)
public final class OfficeServices {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile OfficeNotices notices;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile NoticeWording wording;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile LongDeparted departed;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile DecisionDays days;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile DecisionLetters letters;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile NationalRegister national;

    /** Returns how persons stand in all provinces. */
    public NationalRegister national() {
        return there(national, "ledger");
    }

    /** Returns what moves the days of decisions. */
    public DecisionDays days() {
        return there(days, "applications");
    }

    /** Returns the letters of decisions. */
    public DecisionLetters letters() {
        return there(letters, "applications");
    }

    /** Returns the notices of offices. */
    public OfficeNotices notices() {
        return there(notices, "office-notices");
    }

    /** Returns the texts of notices. */
    public NoticeWording wording() {
        return there(wording, "notice-wording");
    }

    /** Returns the look through departed registrations. */
    public LongDeparted departed() {
        return there(departed, "departed-registrations");
    }

    private static <T> T there(T service, String part) {
        if (service == null) {
            throw new UnavailableException(part);
        }
        return service;
    }
}
