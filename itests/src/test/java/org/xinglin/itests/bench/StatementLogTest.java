package org.xinglin.itests.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinglin.itests.bench.StatementLog.Executed;

class StatementLogTest {

    @Test
    void a_statement_of_several_lines_keeps_its_lines_and_gets_its_values() {
        Executed one = StatementLog.parse("""
                #71#t13#LOG:  execute S_3: select a
                \tfrom b where c = $1 and d = $2
                #71#t13#DETAIL:  Parameters: $1 = 'it''s, $9 = ''x''', $2 = NULL
                """).get(0);

        assertEquals("select a\nfrom b where c = $1 and d = $2", one.text());
        assertEquals("it's, $9 = 'x'", one.values().get(1));
        assertNull(one.values().get(2));
    }

    @Test
    void values_go_to_the_last_statement_of_their_own_session() {
        List<Executed> executed = StatementLog.parse("""
                #1#t13#LOG:  execute <unnamed>: select $1
                #2#national#LOG:  execute <unnamed>: select $1, 2
                #1#t13#DETAIL:  Parameters: $1 = 'one'
                #2#national#DETAIL:  Parameters: $1 = 'two'
                """);

        assertEquals(List.of("one", "two"), executed.stream().map(each -> each.values().get(1)).toList());
        assertEquals(List.of("t13", "national"), executed.stream().map(Executed::role).toList());
    }

    @Test
    void the_administrator_and_what_is_no_statement_are_left_out() {
        assertEquals(List.of(), StatementLog.parse("""
                #1#xinglin_admin#LOG:  execute <unnamed>: select 1
                #2##LOG:  checkpoint starting: time
                2026-11-22 10:00:00 CST [5] LOG:  statement: select 2
                """));
    }
}
