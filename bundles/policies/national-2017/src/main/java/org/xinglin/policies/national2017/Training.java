package org.xinglin.policies.national2017;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.xinglin.api.business.Form;

/** Reads the evidence of training and assessment from a form's {@code lateTraining}. */
record Training(Optional<LocalDate> from, Optional<LocalDate> to, Optional<LocalDate> assessedOn) {

    /** Returns what the form says; all empty if it says nothing. */
    static Training of(Form form) {
        Map<?, ?> given = form.values().get("lateTraining") instanceof Map<?, ?> map ? map : Map.of();
        return new Training(date(given, "from"), date(given, "to"), date(given, "assessedOn"));
    }

    /** Says whether an assessment was passed by a day, not before a day, and after at least so many months of training. */
    boolean suffices(LocalDate notBefore, LocalDate by, int months) {
        if (assessedOn.isEmpty() || assessedOn.get().isAfter(by) || assessedOn.get().isBefore(notBefore)) {
            return false;
        }
        return months == 0 || from.isPresent() && to.isPresent()
                && !to.get().plusDays(1).isBefore(from.get().plusMonths(months))
                && !to.get().isAfter(assessedOn.get());
    }

    private static Optional<LocalDate> date(Map<?, ?> given, String name) {
        try {
            return Optional.ofNullable(given.get(name)).map(Object::toString).map(LocalDate::parse);
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }
}
