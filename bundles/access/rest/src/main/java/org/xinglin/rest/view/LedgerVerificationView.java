package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.ledger.Ledger;

/** Shows what a verification of the ledger found. */
@Schema(name = "LedgerVerification")
public record LedgerVerificationView(
        @Schema(description = "是否完好。Whether it is whole") boolean whole,
        @Schema(description = "条目数。Entries") long entries,
        @Schema(description = "人数。Persons") long persons,
        @Schema(description = "问题。Problems") List<String> problems) {

    /** Returns the view. */
    public static LedgerVerificationView of(Ledger.Verification it) {
        return new LedgerVerificationView(it.whole(), it.entries(), it.persons(), it.problems());
    }
}
