package org.xinglin.api.ledger;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.PersonId;
import org.xinglin.api.business.Facts;

/** Is the national index of practice registrations, kept by the ledger. */
@ProviderType
public interface NationalRegister {

    /** Returns a person's registrations in all provinces, valid and ended, oldest first. */
    List<Facts.Registration> registrationsOf(PersonId person);

    /** Returns the person's lifelong practice code, if one was issued (R-REG-48). */
    Optional<String> practiceCodeOf(PersonId person);
}
