package org.xinglin.accounts;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xinglin.api.account.Channel;
import org.xinglin.api.account.Notice;
import org.xinglin.api.exchange.Topic;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Json;
import org.xinglin.store.Transaction;

/** Puts notices to a sealed address into the outbox of the transaction's tenant; secrets in them are sealed, too. */
final class Outbound {

    private final FieldCipher cipher;

    Outbound(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /**
     * Sends a notice.
     *
     * @param key whose notices stay in order
     * @param address sealed
     * @param secrets arguments that nobody is to read in the outbox
     */
    void send(Transaction tx, String key, Channel channel, byte[] address, String template,
            Map<String, String> arguments, Map<String, String> secrets) {
        Base64.Encoder base64 = Base64.getEncoder();
        Map<String, String> all = new TreeMap<>(arguments);
        secrets.forEach((name, secret) ->
                all.put(NoticeComposer.SEALED + name, base64.encodeToString(cipher.seal(secret))));
        Notice notice = new Notice(template, Optional.empty(), Optional.of(base64.encodeToString(address)),
                Optional.of(channel), all);
        tx.send(tx.tenant(), Topic.NOTICE, key, Json.write(notice));
    }
}
