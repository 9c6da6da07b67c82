package org.xinglin.subscriptions;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs messages as Standard Webhooks 1.0 demands: {@code v1,} and base64 of HMAC-SHA256 over id, time and body, with points between.
 * Receivers refuse what is older or newer than five minutes, and ids they have seen.
 */
final class WebhookSignature {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private WebhookSignature() {
    }

    /** Returns a new secret, as it is shown. */
    static String newSecret() {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /** Returns the headers of a message. @param secrets as they were shown; one signature each */
    static Map<String, String> headers(UUID id, Instant at, String body, List<String> secrets) {
        String signed = id + "." + at.getEpochSecond() + "." + body;
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "Xinglin-Webhooks/1");
        headers.put("webhook-id", id.toString());
        headers.put("webhook-timestamp", Long.toString(at.getEpochSecond()));
        headers.put("webhook-signature", secrets.stream().map(secret -> "v1," + mac(secret, signed)).collect(Collectors.joining(" ")));
        return headers;
    }

    private static String mac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(PREFIX.length())), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is not here", e);
        }
    }
}
