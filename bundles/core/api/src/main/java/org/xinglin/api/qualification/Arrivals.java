package org.xinglin.api.qualification;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.PersonId;

/** Tells whose qualifications have just come into the register, and what nobody but their holder would recognise. */
@ProviderType
public interface Arrivals {

    /**
     * Says that qualifications have arrived; the body of a message of topic {@code qualification.arrived}.
     *
     * @param batch name of the exam centre's batch; empty if a province entered one
     * @param person whose it is; empty if it was a batch
     */
    record Arrived(String batch, Optional<PersonId> person) {
    }

    /** Returns the persons whom an arrival made doctors although they have been assistants (R-FEED-14). */
    List<PersonId> doctorsAmongAssistants(Arrived arrived);

    /**
     * Returns the qualifications that an examination gave to the holder of an admission ticket, whether or not their codes have
     * come (R-FEED-02). Whoever asks compares them with the person and shows nobody another one's.
     *
     * @param province two digits
     */
    List<Qualification> byTicket(int examYear, String province, String admissionTicketNo);
}
