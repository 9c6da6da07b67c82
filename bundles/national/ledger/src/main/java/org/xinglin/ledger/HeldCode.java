package org.xinglin.ledger;

import org.xinglin.api.PersonId;

/** Is a row of {@code practice_code}. */
record HeldCode(PersonId personId, String code) {
}
