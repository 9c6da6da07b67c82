package org.xinglin.rest.repeat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A full page names the cursor of the next; the last one does not. */
class NextPageTest {

    @Test
    void only_a_full_page_has_a_next_one() throws Exception {
        Paged paged = Lists.class.getMethod("pairs").getAnnotation(Paged.class);
        assertEquals(Optional.of("7"), NextPage.cursor(paged, List.of(new Row(9, "a"), new Row(7, "b"))));
        assertEquals(Optional.empty(), NextPage.cursor(paged, List.of(new Row(9, "a"))));
        assertEquals(Optional.empty(), NextPage.cursor(paged, List.of()));
    }

    private record Row(long position, String id) {
    }

    /** A list. */
    public interface Lists {

        /** Returns two at a time. */
        @Paged(size = 2, parameter = "before", cursor = "position")
        List<Row> pairs();
    }
}
