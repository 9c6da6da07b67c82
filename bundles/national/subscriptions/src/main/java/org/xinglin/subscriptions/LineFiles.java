package org.xinglin.subscriptions;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.xinglin.api.feed.BulkFiles.Part;

/** Writes lines into a compressed file for each province, and counts and digests them. */
final class LineFiles implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Map<String, LineFile> files = new TreeMap<>();

    LineFiles(Path folder) {
        this.folder = folder;
    }

    private static final class LineFile {

        private final Path path;
        private final DigestOutputStream digest;
        private final OutputStream out;
        private long records;

        private LineFile(Path path) throws IOException {
            this.path = path;
            try {
                digest = new DigestOutputStream(Files.newOutputStream(path), MessageDigest.getInstance("SHA-256"));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
            out = new BufferedOutputStream(new GZIPOutputStream(digest, BUFFER), BUFFER);
        }
    }

    /** Adds a line to a province's file. */
    void add(String province, String line) {
        try {
            LineFile file = files.get(province);
            if (file == null) {
                file = new LineFile(folder.resolve(province + ".ndjson.gz"));
                files.put(province, file);
            }
            file.out.write(line.getBytes(StandardCharsets.UTF_8));
            file.out.write('\n');
            file.records++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the files. Returns what is in them, by province. */
    List<Part> finish() throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<String, LineFile> entry : files.entrySet()) {
            LineFile file = entry.getValue();
            file.out.close();
            Durable.sync(file.path);
            parts.add(new Part(file.path.getFileName().toString(), entry.getKey(), file.records, Files.size(file.path),
                    HexFormat.of().formatHex(file.digest.getMessageDigest().digest())));
        }
        return parts;
    }

    @Override
    public void close() throws IOException {
        for (LineFile file : files.values()) {
            file.out.close();
        }
    }
}
