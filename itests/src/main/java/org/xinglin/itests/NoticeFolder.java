package org.xinglin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the local outbox of notices, as the person who got the message would read the code in it. */
public final class NoticeFolder {

    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    /** Reads in the notices route's folder; files there begin with their time. */
    public NoticeFolder(Path folder) {
        this.folder = folder;
    }

    /** Returns the newest verification code sent to a mobile number, or null. */
    public String code(String mobile) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".json"))
                    .sorted(Comparator.comparing((Path f) -> f.getFileName().toString()).reversed())
                    .flatMap(f -> codeIn(f, mobile).stream()).findFirst().orElse(null);
        } catch (IOException notThereYet) {
            return null;
        }
    }

    private static Optional<String> codeIn(Path notice, String address) {
        try {
            JsonNode sent = JSON.readTree(notice.toFile());
            Matcher code = CODE.matcher(sent.path("text").asText());
            return sent.path("address").asText().equals(address) && code.find() ? Optional.of(code.group()) : Optional.empty();
        } catch (IOException justMadeRoom) {
            return Optional.empty();
        }
    }
}
