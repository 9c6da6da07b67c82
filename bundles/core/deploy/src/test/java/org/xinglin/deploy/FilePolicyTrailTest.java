package org.xinglin.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinglin.api.policy.PolicyDesk.Deed;
import org.xinglin.api.policy.PolicyRef;

@DisplayName("The trail is only ever appended to and survives restarts and crashes")
class FilePolicyTrailTest {

    @TempDir
    Path folder;

    private static Deed deed(int second, String what) {
        return new Deed(Instant.ofEpochSecond(second), "管理员", what, new PolicyRef("late-reg", "1.0"), "第一行\nsecond \"line\"");
    }

    @Test
    void deeds_are_there_after_a_restart_the_newest_first() {
        Path file = folder.resolve("trail/policy.jsonl");
        FilePolicyTrail trail = new FilePolicyTrail(file);
        assertEquals(List.of(), trail.last(10));
        for (int second = 0; second < 5; second++) {
            trail.note(deed(second, "DEPLOYED"));
        }
        assertEquals(List.of(deed(4, "DEPLOYED"), deed(3, "DEPLOYED")), new FilePolicyTrail(file).last(2));
    }

    @Test
    void a_line_cut_off_by_a_crash_costs_itself_only() throws Exception {
        Path file = folder.resolve("policy.jsonl");
        FilePolicyTrail trail = new FilePolicyTrail(file);
        trail.note(deed(1, "DEPLOYED"));
        Files.writeString(file, "{\"at\":\"2026-01-0", StandardOpenOption.APPEND);
        trail.note(deed(2, "REFUSED"));
        assertEquals(List.of(deed(2, "REFUSED"), deed(1, "DEPLOYED")), trail.last(10));
        assertEquals(3, Files.readAllLines(file).size());
    }
}
