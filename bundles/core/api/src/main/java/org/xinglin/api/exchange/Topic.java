package org.xinglin.api.exchange;

/** Names the topics of the exchange: who is to receive a message. */
public final class Topic {

    /** Province to national: an approved application wants its identification code (R-REG-11). */
    public static final String LEDGER_REQUEST = "ledger.request";
    /** National to province: a ledger entry for the registers. Sent before {@link #APPLICATION_ENTRY} of the same entry. */
    public static final String REGISTER_ENTRY = "register.entry";
    /** National to province: a ledger entry of a person: completes its application, touches others of the person. */
    public static final String APPLICATION_ENTRY = "application.entry";
    /** National to province: the ledger's refusal of an approved application. */
    public static final String APPLICATION_REFUSAL = "application.refusal";
    /** National to national: a ledger entry for the public register (R-PUB-06). */
    public static final String DISCLOSURE_ENTRY = "disclosure.entry";
    /** National to national: a ledger entry that enters a qualification (R-REG-195…201). */
    public static final String QUALIFICATION_ENTRY = "qualification.entry";
    /** National to national: qualifications have arrived that somebody may wait for (R-FEED-14). */
    public static final String QUALIFICATION_ARRIVED = "qualification.arrived";
    /** Province to national: an application was taken in while the national end was away and wants its person's lock. */
    public static final String LOCK_ACQUIRE = "lock.acquire";
    /** Province to national: an application ended without effects; its person may apply again (R-REG-21). */
    public static final String LOCK_RELEASE = "lock.release";
    /** Province to national: an institution has another name (R-INS-05). */
    public static final String INSTITUTION_NAME = "institution.name";
    /** Province to national: what is public of an institution (R-PUB-03). */
    public static final String INSTITUTION_PUBLIC = "institution.public";
    /** Within a tenant: something to tell a person or a member of staff (R-REG-54). */
    public static final String NOTICE = "notice";
    /** Within a tenant: something to tell an institution or an authority; the body is a {@code ToldOffice} (R-REG-54). */
    public static final String OFFICE_NOTICE = "office.notice";

    private Topic() {
    }
}
