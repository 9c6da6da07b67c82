package org.xinglin.api.tenant;

/** Tells the national end from the provinces. */
public enum TenantKind {
    /** The national end: qualifications, ledger, disclosure, accounts of doctors. */
    NATIONAL,
    /** A province (or 新疆生产建设兵团): applications, registers, staff (R-DAT-01, R-DAT-02). */
    PROVINCE
}
