package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.client.ClientDesk.Key;
import org.xinglin.api.client.ClientDesk.Registered;
import org.xinglin.api.client.ClientScope;

/** Shows a client to those who look after it; never a secret. */
@Schema(name = "Client")
public record ClientView(
        @Schema(description = "编号。Id") UUID id,
        @Schema(description = "客户端编号，取令牌时使用。The client_id of OAuth", example = "13.7b3f0f5e-5a44-4a54-9d1c-0e9f5d0f6a11") String clientId,
        @Schema(description = "名称。Name") String name,
        @Schema(description = "权限范围。Scopes", example = "[\"applications:read\"]") List<String> scopes,
        @Schema(description = "每分钟最多调用次数，0为系统默认。Calls a minute, 0 for the installation's limit") int callsPerMinute,
        @Schema(description = "登记时间。Registered") Instant createdAt,
        @Schema(description = "登记人。Registered by") String createdBy,
        @Schema(description = "撤销时间。Revoked", requiredMode = NOT_REQUIRED) Instant revokedAt,
        @Schema(description = "密钥和证书，新的在前。Keys, newest first") List<KeyView> keys) {

    /** Shows a key without what is secret of it. */
    @Schema(name = "ClientKey")
    public record KeyView(
            @Schema(description = "编号。Id") UUID id,
            @Schema(description = "SECRET 密钥，CERTIFICATE 证书。Kind") String kind,
            @Schema(description = "密钥末四位，或证书指纹。Last four characters, or the certificate's fingerprint") String hint,
            @Schema(description = "生成时间。Made") Instant createdAt,
            @Schema(description = "失效时间。Ends or ended", requiredMode = NOT_REQUIRED) Instant expiresAt) {

        static KeyView of(Key key) {
            return new KeyView(key.id(), key.kind().name(), key.hint(), key.createdAt(), Views.orNull(key.expiresAt()));
        }
    }

    /** Returns the view. */
    public static ClientView of(Registered it) {
        return new ClientView(it.client().id(), it.client().clientId(), it.client().name(),
                it.client().scopes().stream().sorted().map(ClientScope::word).toList(), it.client().callsPerMinute(), it.createdAt(),
                it.createdBy(), Views.orNull(it.revokedAt()), it.keys().stream().map(KeyView::of).toList());
    }
}
