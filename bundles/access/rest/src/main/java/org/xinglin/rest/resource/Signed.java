package org.xinglin.rest.resource;

import java.util.Base64;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.api.feed.SignedDocument;

/** Hands signed documents over as they are. */
final class Signed {

    static final String SIGNATURE = "Xinglin-Signature";
    static final String KEY_ID = "Xinglin-Key-Id";

    private Signed() {
    }

    /** Returns the answer: the body's bytes, and signature and key in headers. */
    static Response response(SignedDocument document) {
        return Response.ok(document.body(), MediaType.APPLICATION_JSON)
                .header(SIGNATURE, Base64.getEncoder().encodeToString(document.signature()))
                .header(KEY_ID, document.keyId())
                .header("Cache-Control", "no-store").build();
    }
}
