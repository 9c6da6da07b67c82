package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Base64;
import org.xinglin.api.feed.FeedKeys;

/** Shows a public key that signs, or signed, what consumers get. */
@Schema(name = "FeedKey")
public record FeedKeyView(
        @Schema(description = "签名所称的密钥编号。As signatures name it") String id,
        @Schema(description = "算法。Algorithm (RFC 8032)", allowableValues = "Ed25519") String algorithm,
        @Schema(description = "公钥。SubjectPublicKeyInfo, PEM") String pem,
        @Schema(description = "启用。Since when") Instant madeAt,
        @Schema(requiredMode = NOT_REQUIRED, description = "停用。When it ceased to sign") Instant retiredAt) {

    /** Returns the view. */
    public static FeedKeyView of(FeedKeys.Key it) {
        String pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(it.encoded())
                + "\n-----END PUBLIC KEY-----\n";
        return new FeedKeyView(it.id(), "Ed25519", pem, it.madeAt(), it.retiredAt().orElse(null));
    }
}
