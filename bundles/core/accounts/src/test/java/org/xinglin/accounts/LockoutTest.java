package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockoutTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "4, 0", "5, 1", "6, 2", "7, 4", "10, 32", "15, 1024", "16, 1024", "2000000000, 1024"})
    void locks_from_the_fifth_failure_and_twice_as_long_each_time(int failures, long minutes) {
        assertEquals(minutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes)), Lockout.after(failures));
    }
}
