package org.xinglin.deploy.trust;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Is a policy's text and the signatures that stand in it: comment lines right before the end mark,
 * {@code # xinglin-signature: KEY BASE64}.
 *
 * <p>They stand in the text, not beside it, so that text and signature are copied, mailed and replaced as one. What is signed
 * is the text without these lines, in UTF-8, its lines ended by a single line feed: an editor that writes CRLF, adds or drops
 * the last line's end or a byte order mark spoils nothing. Signing takes blanks from the ends of lines, so that an editor that
 * does so later finds none.
 */
record TextSeal(List<String> lines, List<Line> signatures) {

    private static final String SIGNATURE = "# xinglin-signature: ";
    private static final String END_MARK = "...";
    private static final String DOMAIN = "xinglin policy 1\n";

    /** One signature. */
    record Line(String key, String signature) {
    }

    /** Reads a text. Everything after the end mark but blank lines stays part of what is signed. */
    static TextSeal of(String text) {
        String clean = (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n").replace('\r', '\n');
        List<String> lines = new ArrayList<>(Arrays.asList(clean.split("\n", -1)));
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        List<Line> signatures = new ArrayList<>();
        if (!lines.isEmpty() && lines.get(lines.size() - 1).equals(END_MARK)) {
            int before = lines.size() - 2;
            while (before >= 0 && lines.get(before).startsWith(SIGNATURE)) {
                String[] parts = lines.remove(before).substring(SIGNATURE.length()).trim().split("\\s+");
                signatures.add(new Line(parts[0], parts.length == 2 ? parts[1] : ""));
                before--;
            }
        }
        return new TextSeal(lines, signatures);
    }

    /** Returns what is signed. */
    byte[] message() {
        return (DOMAIN + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the same text as it is written for signing: no blanks at the ends of lines, no other signature of that key. */
    TextSeal tidy(String key) {
        return new TextSeal(lines.stream().map(String::stripTrailing).toList(),
                signatures.stream().filter(line -> !line.key().equals(key)).toList());
    }

    /** Returns the whole text with a signature more. @throws IllegalArgumentException if it has no end mark */
    String with(Line signature) {
        if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(END_MARK)) {
            throw new IllegalArgumentException("the text does not end with the end mark " + END_MARK);
        }
        List<String> all = new ArrayList<>(lines.subList(0, lines.size() - 1));
        signatures.forEach(line -> all.add(SIGNATURE + line.key() + " " + line.signature()));
        all.add(SIGNATURE + signature.key() + " " + signature.signature());
        all.add(END_MARK);
        return String.join("\n", all) + "\n";
    }
}
