package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import org.xinglin.api.client.ClientDesk.Issued;

/** Shows a client with the secret that was issued just now. */
@Schema(name = "IssuedClient")
public record IssuedClientView(
        @Schema(description = "客户端。The client") ClientView client,
        @Schema(description = "密钥，只显示这一次。The secret, shown this once", requiredMode = NOT_REQUIRED) String secret) {

    /** Returns the view. */
    public static IssuedClientView of(Issued it) {
        return new IssuedClientView(ClientView.of(it.registered()), Views.orNull(it.secret()));
    }

    @Override
    public String toString() {
        return "IssuedClient[]";
    }
}
