package org.xinglin.api.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Tells the national end what is public of an institution, or that nothing is any more; the body of {@code institution.public}
 * (R-PUB-03).
 *
 * @param valid false if it is suspended or cancelled: then it is taken from public view
 * @param subjects codes
 */
public record InstitutionPublished(UUID institution, boolean valid, String name, String address, List<String> subjects,
        String legalRepresentative, String principal, String registrationNo, LocalDate validFrom, LocalDate validTo,
        String authority) {

    /** Takes a copy. */
    public InstitutionPublished {
        subjects = List.copyOf(subjects);
    }
}
