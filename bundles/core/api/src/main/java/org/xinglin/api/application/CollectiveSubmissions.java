package org.xinglin.api.application;

import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.account.Staff;
import org.xinglin.api.qualification.Persons;

/**
 * Takes an institution's registrations for the persons it employs 集体办理 (L1 art 13). Each line is a submission of its own: taken in
 * whole or not at all, whatever becomes of the others. As it tells the institution something about a person named by document, it is
 * logged as a check of that doctor (R-ACC-39).
 */
@ProviderType
public interface CollectiveSubmissions {

    /**
     * Submits one line.
     *
     * @param by who submits for the institution
     * @param batch the list: the same person in the same list again is the same application
     * @return the application, or the findings; {@code unavailable} if it cannot be judged for now
     */
    Outcome<Application> submit(Staff by, UUID batch, Line line, String reason);

    /**
     * Is one person with what is to be registered.
     *
     * @param form of registration; the institution may be left out, and the qualification if only one valid one fits
     */
    record Line(Persons.Shown person, Map<String, Object> form) {

        @Override
        public String toString() {
            return "Line[]";
        }
    }
}
