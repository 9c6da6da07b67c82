package org.xinglin.itests;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what another process does, by asking again; bounded, and says what did not happen. */
public final class Await {

    private Await() {
    }

    /**
     * Asks every 100 ms until the answer is yes. An exception counts as no, and is the cause in the end.
     *
     * @throws IllegalStateException after so many seconds
     */
    public static void until(String what, int seconds, Callable<Boolean> question) {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        Exception last = null;
        do {
            try {
                if (Boolean.TRUE.equals(question.call())) {
                    return;
                }
            } catch (Exception e) {
                last = e;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        } while (System.nanoTime() < end);
        throw new IllegalStateException("not within " + seconds + " s: " + what, last);
    }
}
