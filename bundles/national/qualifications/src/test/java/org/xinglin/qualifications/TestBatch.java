package org.xinglin.qualifications;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the two files of a batch as some other program might: any column order, encoding, line ending and quoting. */
final class TestBatch {

    private static final byte[] UTF_8_BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    final String name;
    private final Map<String, String> manifest = new LinkedHashMap<>();
    private List<Column> columns = Arrays.asList(Column.values());
    private List<String> lines;
    private Charset encoding = Charset.forName("GB18030");
    private String lineEnd = "\r\n";
    private boolean quoted;
    private boolean bom;
    private final List<TestRecord> records;

    private TestBatch(String name, List<TestRecord> records) {
        this.name = name;
        this.records = records;
    }

    static TestBatch of(String name, TestRecord... records) {
        return new TestBatch(name, List.of(records));
    }

    static TestBatch of(String name, List<TestRecord> records) {
        return new TestBatch(name, records);
    }

    TestBatch utf8(boolean withBom) {
        encoding = StandardCharsets.UTF_8;
        bom = withBom;
        return this;
    }

    TestBatch lineEnd(String end) {
        lineEnd = end;
        return this;
    }

    TestBatch quoted() {
        quoted = true;
        return this;
    }

    TestBatch columns(Column... order) {
        columns = List.of(order);
        return this;
    }

    /** Replaces the lines of the file, header included. */
    TestBatch lines(String... replaced) {
        lines = List.of(replaced);
        return this;
    }

    /** Replaces a member of the manifest by JSON text; null leaves it out. */
    TestBatch manifest(String member, String json) {
        manifest.put(member, json);
        return this;
    }

    Path csv(Path folder) {
        return folder.resolve(name + ".csv");
    }

    Path manifest(Path folder) {
        return folder.resolve(name + ".manifest.json");
    }

    Path rejects(Path folder) {
        return folder.resolve(name + ".rejects.csv");
    }

    /** Writes both files; returns this. */
    TestBatch write(Path folder) throws IOException {
        byte[] text = (String.join(lineEnd, text()) + lineEnd).getBytes(encoding);
        byte[] bytes = text;
        if (bom) {
            bytes = Arrays.copyOf(UTF_8_BOM, UTF_8_BOM.length + text.length);
            System.arraycopy(text, 0, bytes, UTF_8_BOM.length, text.length);
        }
        Files.write(csv(folder), bytes);
        writeManifest(folder);
        return this;
    }

    /** Writes the manifest for the data file that lies there. */
    void writeManifest(Path folder) throws IOException {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("format", "1");
        members.put("batch", '"' + name + '"');
        members.put("encoding", '"' + encoding.name() + '"');
        members.put("records", Integer.toString(records.size()));
        members.put("sm3", '"' + Sm3File.hex(csv(folder)) + '"');
        members.put("createdAt", "\"2025-11-20T08:00:00+08:00\"");
        members.putAll(manifest);
        Files.writeString(manifest(folder), members.entrySet().stream().filter(m -> m.getValue() != null)
                .map(m -> '"' + m.getKey() + "\": " + m.getValue()).collect(Collectors.joining(", ", "{", "}")));
    }

    private List<String> text() {
        if (lines != null) {
            return lines;
        }
        List<String> all = new ArrayList<>();
        all.add(columns.stream().map(c -> quote(c.header)).collect(Collectors.joining(",")));
        records.forEach(r -> all.add(columns.stream().map(c -> quote(r.get(c))).collect(Collectors.joining(","))));
        return all;
    }

    private String quote(String value) {
        return quoted || value.matches("(?s).*[,\"\r\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
