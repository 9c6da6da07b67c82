package org.xinglin.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableTest {

    private static String printed(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.print(new PrintStream(bytes, true, StandardCharsets.UTF_8), "nothing");
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void columns_stand_straight_under_chinese_names() {
        Table table = new Table("code", "name", "serves");
        table.row(13, "河北省 Hebei", "yes");
        table.row("national", "国家", null);
        assertEquals("""
                code     | name         | serves
                ---------+--------------+-------
                13       | 河北省 Hebei | yes
                national | 国家         |
                """, printed(table));
    }

    @Test
    void empty_table_says_so_and_a_row_of_another_length_is_a_mistake() {
        Table table = new Table("id");
        assertEquals("id\n--\nnothing\n", printed(table));
        assertThrows(IllegalArgumentException.class, () -> table.row(1, 2));
    }
}
