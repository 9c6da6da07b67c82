package org.xinglin.applications;

import static org.xinglin.api.application.AppState.APPROVED_PENDING_EREGID;
import static org.xinglin.api.application.AppState.AUTO_CLOSED;
import static org.xinglin.api.application.AppState.COMPLETED;
import static org.xinglin.api.application.AppState.INST_CONFIRMED;
import static org.xinglin.api.application.AppState.INST_REJECTED;
import static org.xinglin.api.application.AppState.NOT_APPROVED;
import static org.xinglin.api.application.AppState.SUBMITTED;
import static org.xinglin.api.application.AppState.WITHDRAWN;

import java.util.Map;
import java.util.Optional;
import org.xinglin.api.Finding;
import org.xinglin.api.application.AppState;

/** Is the transition table of applications (rulebook §2.6, R-REG-15…23). What is not in it cannot be done. */
final class LifeCycle {

    private static final Map<AppState, Map<Action, AppState>> TABLE = Map.of(
            SUBMITTED, Map.of(
                    Action.WITHDRAW, WITHDRAWN,
                    Action.AGREE, INST_CONFIRMED,
                    Action.CONCLUDE, APPROVED_PENDING_EREGID,
                    Action.DISAGREE, INST_REJECTED,
                    Action.CLOSE, AUTO_CLOSED),
            INST_REJECTED, Map.of(
                    Action.WITHDRAW, WITHDRAWN,
                    Action.CLOSE, AUTO_CLOSED),
            INST_CONFIRMED, Map.of(
                    Action.WITHDRAW, WITHDRAWN,
                    Action.UNDO, SUBMITTED,
                    Action.APPROVE, APPROVED_PENDING_EREGID,
                    Action.REFUSE, NOT_APPROVED,
                    Action.CLOSE, AUTO_CLOSED),
            APPROVED_PENDING_EREGID, Map.of(
                    Action.COMPLETE, COMPLETED,
                    Action.CLOSE, AUTO_CLOSED));

    private LifeCycle() {
    }

    /** Returns the state after an action; empty if it cannot be done in this state. */
    static Optional<AppState> next(AppState state, Action action) {
        return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(action));
    }

    /** Says why an action cannot be done now. */
    static Finding impossible(AppState state, Action action) {
        return Finding.of("application-state", rule(action),
                "申请当前状态为“" + state.title().zh() + "”，不能" + action.title().zh(),
                "the application is " + state.title().en() + " and cannot " + action.title().en());
    }

    private static String rule(Action action) {
        return switch (action) {
            case WITHDRAW -> "R-REG-18";
            case AGREE, DISAGREE -> "R-REG-07";
            case CONCLUDE -> "R-REG-232";
            case UNDO -> "R-REG-19";
            case APPROVE, REFUSE -> "R-REG-25";
            case COMPLETE -> "R-REG-11";
            case CLOSE -> "R-REG-23";
        };
    }
}
