package org.xinglin.rest;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.account.AccountDesk;
import org.xinglin.api.account.AccountRecovery;
import org.xinglin.api.account.AccountSecurity;
import org.xinglin.api.account.DoctorChecks;
import org.xinglin.api.account.InstitutionAccounts;
import org.xinglin.api.account.PersonNotices;

/** Holds the services around accounts, each of which may come and go, as {@link Services} does. */
@Component(name = "org.xinglin.rest.account-services", service = AccountServices.class)
public final class AccountServices {

    private static final String PART = "accounts";

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile AccountSecurity security;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile AccountRecovery recovery;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile AccountDesk desk;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile InstitutionAccounts institutions;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile DoctorChecks checks;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile PersonNotices notices;

    /** Returns the security settings of doctors. */
    public AccountSecurity security() {
        return there(security);
    }

    /** Returns the recovery of accounts. */
    public AccountRecovery recovery() {
        return there(recovery);
    }

    /** Returns what institutions do about their doctors' accounts. */
    public AccountDesk desk() {
        return there(desk);
    }

    /** Returns the accounts of institutions. */
    public InstitutionAccounts institutions() {
        return there(institutions);
    }

    /** Returns the checks of doctors. */
    public DoctorChecks checks() {
        return there(checks);
    }

    /** Returns what persons were told. */
    public PersonNotices notices() {
        return there(notices);
    }

    private static <T> T there(T service) {
        if (service == null) {
            throw new UnavailableException(PART);
        }
        return service;
    }
}
