package org.xinglin.itests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the local outbox of notices, as the person who got the message would read the code in it. */
public final class NoticeFolder {

    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

    private final Path folder;

    /** Reads in the notices route's folder; files there begin with their time. */
    public NoticeFolder(Path folder) {
        this.folder = folder;
    }

    /** Returns the newest verification code sent to a mobile number, or null. Addresses are masked: {@code 139****0007}. */
    public String code(String mobile) {
        String masked = mobile.substring(0, 3) + "****" + mobile.substring(7);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".notice"))
                    .sorted(Comparator.comparing((Path f) -> f.getFileName().toString()).reversed())
                    .flatMap(f -> codeIn(f, masked).stream()).findFirst().orElse(null);
        } catch (IOException notThereYet) {
            return null;
        }
    }

    private static Optional<String> codeIn(Path notice, String address) {
        try {
            List<String> lines = Files.readAllLines(notice);
            if (lines.size() < 6 || !lines.get(3).equals(address)) {
                return Optional.empty();
            }
            Matcher code = CODE.matcher(String.join("\n", lines.subList(5, lines.size())));
            return code.find() ? Optional.of(code.group()) : Optional.empty();
        } catch (IOException justMadeRoom) {
            return Optional.empty();
        }
    }
}
