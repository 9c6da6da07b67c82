package org.xinglin.accounts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads and writes the accounts of doctors. */
interface AccountMapper extends SessionTable {

    /** A valid registration that the last verification found. */
    record RegistrationRow(UUID registrationId, String tenant, UUID institutionId) {
    }

    /** When a code was sent. */
    record SentRow(Instant sentAt) {
    }

    int insert(AccountRow row);

    AccountRow byId(UUID id);

    AccountRow lockById(UUID id);

    AccountRow byPerson(UUID person);

    AccountRow byUsername(String username);

    AccountRow byVerifiedMobile(byte[] index);

    List<AccountRow> byPersons(List<UUID> persons);

    /** Returns accounts of which the registers knew nothing, by id. */
    List<AccountRow> unknownAfter(UUID after, int limit);

    int setVerification(UUID id, Instant verifiedAt, String route);

    int offerApproval(UUID id, Instant now);

    int correct(AccountRow row);

    int voidCodes(UUID account);

    int setMobileVerified(UUID id, Instant now);

    int setEmailVerified(UUID id, Instant now);

    int activate(UUID id, Instant now, String mode);

    int clearRegistrations(UUID account);

    int addRegistration(UUID account, RegistrationRow row);

    List<RegistrationRow> registrations(UUID account);

    List<AccountRow> awaiting(String tenant, UUID institution, int limit);

    int insertCode(ActivationCodeRow row);

    List<ActivationCodeRow> usableCodes(UUID account, Instant now);

    int useCode(UUID id, Instant now);

    int insertChannelCode(ChannelCodeRow row);

    ChannelCodeRow latestChannelCode(UUID account, String channel, byte[] address);

    List<SentRow> sentTo(byte[] address, Instant since);

    int tryChannelCode(UUID id);

    int useChannelCode(UUID id, Instant now);

    int sweepChannelCodes(UUID account, Instant before);
}
