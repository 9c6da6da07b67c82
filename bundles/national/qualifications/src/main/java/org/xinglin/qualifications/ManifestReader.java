package org.xinglin.qualifications;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.erdtman.jcs.JsonCanonicalizer;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;

/** Reads the manifest of a batch; a manifest that lacks a member or holds a wrong one refuses the batch whole. */
final class ManifestReader {

    /** What a manifest's file name ends with. */
    static final String SUFFIX = ".manifest.json";

    private static final Pattern BATCH = Pattern.compile("nmec-\\d{4}-(NMEC|TCM)-\\d{3}");
    private static final Pattern SM3 = Pattern.compile("[0-9a-fA-F]{64}");
    private static final long LONGEST = 1 << 20;
    private static final long MOST_RECORDS = 100_000_000;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ManifestReader() {
    }

    /** Returns the name that the batch has by its manifest's file name. */
    static String batchOf(Path manifest) {
        String file = manifest.getFileName().toString();
        return file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : file;
    }

    /** Reads the manifest. @throws IOException if the file cannot be read; what it says is judged, never thrown */
    static Outcome<Manifest> read(Path file) throws IOException {
        if (Files.size(file) > LONGEST) {
            return refused("", "清单文件过大", "the manifest is larger than a manifest can be");
        }
        byte[] bytes = Files.readAllBytes(file);
        JsonNode tree;
        try {
            tree = MAPPER.readTree(bytes);
        } catch (JsonProcessingException e) {
            return refused("", "清单不是合法的 JSON", "the manifest is not valid JSON");
        }
        return tree instanceof ObjectNode object
                ? judge(object, batchOf(file)) : refused("", "清单应为 JSON 对象", "the manifest is not a JSON object");
    }

    private static Outcome<Manifest> judge(ObjectNode json, String expectedName) throws IOException {
        for (String member : new String[] {"format", "batch", "encoding", "records", "sm3", "createdAt"}) {
            if (!json.hasNonNull(member)) {
                return refused(member, "清单缺少 " + member, "the manifest lacks " + member);
            }
        }
        if (!json.get("format").isIntegralNumber() || json.get("format").longValue() != 1) {
            return refused("format", "不支持的格式版本，应为 1", "unknown format, 1 is expected");
        }
        String batch = json.get("batch").asText();
        Matcher name = BATCH.matcher(batch);
        if (!name.matches() || !batch.equals(expectedName)) {
            return refused("batch", "批次名应为 nmec-年度-NMEC|TCM-三位批号，并与文件名一致",
                    "the batch is to be named nmec-<examYear>-NMEC|TCM-<three digits>, as its files are");
        }
        Charset encoding = encoding(json.get("encoding").asText());
        if (encoding == null) {
            return refused("encoding", "编码应为 GB18030 或 UTF-8", "the encoding is to be GB18030 or UTF-8");
        }
        JsonNode records = json.get("records");
        if (!records.isIntegralNumber() || !records.canConvertToLong() || records.longValue() < 0
                || records.longValue() > MOST_RECORDS) {
            return refused("records", "记录数应为非负整数", "the number of records is to be a whole number, not negative");
        }
        String sm3 = json.get("sm3").asText();
        if (!SM3.matcher(sm3).matches()) {
            return refused("sm3", "SM3 摘要应为 64 位十六进制数", "the SM3 digest is to have 64 hexadecimal digits");
        }
        OffsetDateTime createdAt;
        try {
            createdAt = OffsetDateTime.parse(json.get("createdAt").asText());
        } catch (DateTimeParseException e) {
            return refused("createdAt", "生成时间应为带时区的 ISO 8601 时间", "createdAt is to be an ISO 8601 time with offset");
        }
        JsonNode signature = json.get("signature");
        if (signature != null && !signature.isNull() && !signature.isTextual()) {
            return refused("signature", "签名应为 Base64 文本", "the signature is to be base64 text");
        }
        json.remove("signature");
        return Outcome.accepted(new Manifest(batch, name.group(1), encoding, records.longValue(),
                sm3.toLowerCase(Locale.ROOT), createdAt,
                Optional.ofNullable(signature).filter(JsonNode::isTextual).map(JsonNode::textValue),
                new JsonCanonicalizer(MAPPER.writeValueAsString(json)).getEncodedUTF8()));
    }

    private static Charset encoding(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "GB18030" -> Charset.forName("GB18030");
            case "UTF-8" -> StandardCharsets.UTF_8;
            default -> null;
        };
    }

    private static Outcome<Manifest> refused(String member, String zh, String en) {
        return Outcome.refused(Finding.of("feed-manifest", "R-FEED-12", member.isEmpty() ? "" : "/" + member, zh, en));
    }
}
