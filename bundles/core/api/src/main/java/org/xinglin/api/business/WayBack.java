package org.xinglin.api.business;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.xinglin.api.policy.Parameters;

/**
 * Tells whether a registration is a re-registration 重新注册: after an interruption, or after a bar that has lapsed (R-REG-174, R-REG-175,
 * R-REG-185, R-REG-186). The one place where this is decided; policies, effects and forms ask here. Pure.
 */
public final class WayBack {

    /** The parameter that says after how many years without practice. */
    public static final String INTERRUPTION_YEARS = "interruptionYears";

    private static final String YEARS_BY_LAW = "2";
    /** Causes of an end after which only an assessment opens the way back (rulebook §3.6, R-REG-174). */
    private static final Set<String> BARRING = Set.of("cancel-2", "cancel-3", "cancel-4", "cancel-5", "cancel-6", "cancel-7",
            "cancel-8", "improper-means", "departed-two-years");

    private WayBack() {
    }

    /** Returns how many years without practice interrupt it, by the parameters in force; two if none sets it. */
    public static int interruptionYears(Parameters parameters) {
        return Integer.parseInt(parameters.find(INTERRUPTION_YEARS).orElse(YEARS_BY_LAW));
    }

    /**
     * Says whether a registration on a day is a re-registration: the person was registered and is not, and the last registration
     * ended so many years ago or by a bar, or a ban ran on after it or began since.
     *
     * @param registrations the person's, of all provinces, valid and ended
     * @param bans the person's
     */
    public static boolean isReRegistration(Collection<Standing.Registration> registrations, Collection<Standing.Ban> bans,
            LocalDate on, int interruptionYears) {
        Optional<LocalDate> last = registrations.stream().flatMap(r -> r.endedOn().stream()).max(Comparator.naturalOrder());
        if (last.isEmpty() || registrations.stream().anyMatch(Standing.Registration::valid)) {
            return false;
        }
        LocalDate ended = last.get();
        return !on.isBefore(ended.plusYears(interruptionYears))
                || registrations.stream().anyMatch(r -> BARRING.contains(r.cause()) && r.endedOn().equals(last))
                || bans.stream().anyMatch(b -> bars(b, ended));
    }

    private static boolean bars(Standing.Ban ban, LocalDate ended) {
        return ban.kind() != BanKind.SUSPENSION
                && ban.to().map(last -> !last.isBefore(ended) && !last.isBefore(ban.from())).orElse(true);
    }
}
