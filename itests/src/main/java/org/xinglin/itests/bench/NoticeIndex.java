package org.xinglin.itests.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Finds thousands of verification codes in the local outbox of notices by reading each notice once. */
final class NoticeIndex {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

    private final Path folder;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> codes = new ConcurrentHashMap<>();

    NoticeIndex(Path folder) {
        this.folder = folder;
    }

    /** Returns the code sent to an address, or null while there is none. */
    String code(String address) {
        String code = codes.get(address);
        if (code == null) {
            look();
            code = codes.get(address);
        }
        return code;
    }

    private synchronized void look() {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json") && seen.add(file.getFileName().toString())).sorted()
                    .forEach(this::read);
        } catch (IOException notThereYet) {
            seen.clear();
        }
    }

    private void read(Path file) {
        try {
            JsonNode notice = JSON.readTree(file.toFile());
            Matcher code = CODE.matcher(notice.path("text").asText());
            if (code.find()) {
                codes.put(notice.path("address").asText(), code.group());
            }
        } catch (IOException madeRoom) {
            seen.remove(file.getFileName().toString());
        }
    }
}
