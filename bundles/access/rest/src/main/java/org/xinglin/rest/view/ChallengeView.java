package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.xinglin.rest.access.ProofOfWork;

/** Shows a challenge to be worked on before a look-up (R-PUB-11). */
@Schema(name = "Challenge", description = "工作量证明的题目。Find the number below most for which SHA-256(salt + number) is the challenge")
public record ChallengeView(
        @Schema(description = "盐。Salt") String salt,
        @Schema(description = "SHA-256，十六进制。SHA-256 in hexadecimal") String challenge,
        @Schema(description = "所求的数小于此数。The number is below this") int most,
        @Schema(description = "签名。Signature") String signature,
        @Schema(description = "有效至。Until when it may be answered") Instant until) {

    /** Returns the view. */
    public static ChallengeView of(ProofOfWork.Challenge it) {
        return new ChallengeView(it.salt(), it.challenge(), it.most(), it.signature(), it.until());
    }
}
