package org.xinglin.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.xinglin.api.Text;
import org.xinglin.api.policy.PolicyDesk.Fault;

/** Reads a policy's text from a file, as far as that can be judged before anybody understands it. */
final class PolicyText {

    /** Most bytes of a policy's text. */
    static final int LIMIT = 1 << 20;

    static final String SUFFIX = ".policy.yaml";
    static final String END_MARK = "...";

    private PolicyText() {
    }

    /** Is what was found. */
    sealed interface Found {
    }

    /** The text, without a byte order mark. */
    record Whole(String text) implements Found {
    }

    /** A text of which more is to come. */
    record Unfinished(Fault missing) implements Found {
    }

    /** Something that will not become a policy by waiting. */
    record Bad(Fault fault) implements Found {
    }

    /** Reads a file; never more of it than {@link #LIMIT} bytes. @throws IOException if it cannot be read */
    static Found read(Path file) throws IOException {
        BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
        if (!before.isRegularFile()) {
            return bad(file, 0, "not-a-file", "不是普通文件，政策须为一个文本文件", "is no regular file; a policy is one text file");
        }
        if (before.size() > LIMIT) {
            return tooLarge(file, before.size());
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LIMIT + 1);
        }
        BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
        if (after.size() > LIMIT || bytes.length > LIMIT) {
            return tooLarge(file, after.size());
        }
        if (after.size() != bytes.length || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
            return unfinished(file, "仍在写入", "is still being written");
        }
        return decode(file, bytes);
    }

    private static Found decode(Path file, byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            return bad(file, 1, "encoding", "文件为 UTF-16 编码，请另存为 UTF-8", "is UTF-16; save it as UTF-8");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, false);
        String text = out.flip().toString();
        int zero = text.indexOf('\0');
        if (result.isError() || zero >= 0) {
            int line = lines(zero >= 0 ? text.substring(0, zero) : text);
            return bad(file, line, "encoding", "第 " + line + " 行不是 UTF-8 文本（可能为 GBK 编码），请另存为 UTF-8",
                    "line " + line + " is no UTF-8 text (GBK, perhaps); save it as UTF-8");
        }
        if (in.hasRemaining() || !ended(text)) {
            return unfinished(file, "文件不完整：最后一行须为文档结束标记 " + END_MARK,
                    "is incomplete: the last line must be the end mark " + END_MARK);
        }
        return new Whole(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** Says whether the last line that is not blank is the end mark. */
    static boolean ended(String text) {
        String stripped = text.stripTrailing();
        return stripped.endsWith("\n" + END_MARK) || stripped.endsWith("\r" + END_MARK);
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count() + 1;
    }

    private static Found tooLarge(Path file, long size) {
        return bad(file, 0, "too-large", "文件有 " + size + " 字节，政策文本至多 " + LIMIT + " 字节",
                "has " + size + " bytes; the text of a policy has at most " + LIMIT);
    }

    private static Bad bad(Path file, int line, String code, String zh, String en) {
        return new Bad(fault(file, line, code, zh, en));
    }

    private static Unfinished unfinished(Path file, String zh, String en) {
        return new Unfinished(fault(file, 0, "incomplete", zh, en));
    }

    /** Returns a fault of a file. */
    static Fault fault(Path file, int line, String code, String zh, String en) {
        return new Fault(file.getFileName().toString(), line, 0, code, Text.of(zh, en));
    }

    /** Returns faults as one line for log and trail. */
    static String words(List<Fault> faults) {
        return String.join("; ", faults.stream().map(Fault::toString).toList());
    }
}
