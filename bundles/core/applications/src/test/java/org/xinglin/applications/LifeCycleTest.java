package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinglin.api.application.AppState;

@DisplayName("every state and every action")
class LifeCycleTest {

    @DisplayName("R-REG-07, R-REG-15, R-REG-16, R-REG-17, R-REG-18, R-REG-19: what can be done in a state, and what it leads to")
    @ParameterizedTest(name = "{0}: withdraw {1}, agree {2}, disagree {3}, undo {4}, approve {5}, refuse {6}, complete {7}, close {8}")
    @CsvSource({
        "SUBMITTED, WITHDRAWN, INST_CONFIRMED, INST_REJECTED, , , , , AUTO_CLOSED",
        "INST_REJECTED, WITHDRAWN, , , , , , , AUTO_CLOSED",
        "INST_CONFIRMED, WITHDRAWN, , , SUBMITTED, APPROVED_PENDING_EREGID, NOT_APPROVED, , AUTO_CLOSED",
        "APPROVED_PENDING_EREGID, , , , , , , COMPLETED, AUTO_CLOSED",
        "COMPLETED, , , , , , , ,",
        "NOT_APPROVED, , , , , , , ,",
        "WITHDRAWN, , , , , , , ,",
        "AUTO_CLOSED, , , , , , , ,",
    })
    void what_can_be_done(AppState state, AppState withdraw, AppState agree, AppState disagree, AppState undo,
            AppState approve, AppState refuse, AppState complete, AppState close) {
        assertEquals(Optional.ofNullable(withdraw), LifeCycle.next(state, Action.WITHDRAW));
        assertEquals(Optional.ofNullable(agree), LifeCycle.next(state, Action.AGREE));
        assertEquals(Optional.ofNullable(disagree), LifeCycle.next(state, Action.DISAGREE));
        assertEquals(Optional.ofNullable(undo), LifeCycle.next(state, Action.UNDO));
        assertEquals(Optional.ofNullable(approve), LifeCycle.next(state, Action.APPROVE));
        assertEquals(Optional.ofNullable(refuse), LifeCycle.next(state, Action.REFUSE));
        assertEquals(Optional.ofNullable(complete), LifeCycle.next(state, Action.COMPLETE));
        assertEquals(Optional.ofNullable(close), LifeCycle.next(state, Action.CLOSE));
    }

    @ParameterizedTest
    @EnumSource
    void the_table_agrees_with_what_the_states_say_of_themselves(AppState state) {
        for (Action action : Action.values()) {
            assertFalse(state.ended() && LifeCycle.next(state, action).isPresent());
            assertTrue(LifeCycle.impossible(state, action).message().zh().contains(state.title().zh()));
        }
    }
}
