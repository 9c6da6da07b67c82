package org.xinglin.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.policy.PolicyDesk.Deed;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.api.policy.PolicyTrail;

/**
 * Keeps the trail in {@code trail/policy.jsonl} of the container's data: one JSON object a line, only ever appended to, forced
 * to the disk with each line. A line that a crash cut off is passed over, and the next begins on a line of its own.
 */
@Component(name = "org.xinglin.deploy.trail", service = PolicyTrail.class, immediate = true)
public final class FilePolicyTrail implements PolicyTrail {

    private static final Logger LOG = LoggerFactory.getLogger(FilePolicyTrail.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Longest line, so that one mad text does not fill the disk. */
    private static final int DETAIL = 4_000;

    private final Path file;

    /** Keeps it in the container's data. */
    @Activate
    public FilePolicyTrail(BundleContext context) {
        this(Path.of(Optional.ofNullable(context.getProperty("karaf.data")).orElse("data")).resolve("trail").resolve("policy.jsonl"));
    }

    FilePolicyTrail(Path file) {
        this.file = file;
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void note(Deed deed) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = channel.size();
            ByteBuffer line = ByteBuffer.wrap(((endsLine(channel, end) ? "" : "\n") + json(deed) + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                end += channel.write(line, end);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("the trail cannot be written", e);
        }
    }

    @Override
    public synchronized List<Deed> last(int most) {
        Deque<Deed> last = new ArrayDeque<>();
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            lines.forEach(line -> read(line).ifPresent(deed -> {
                last.addFirst(deed);
                if (last.size() > most) {
                    last.removeLast();
                }
            }));
        } catch (IOException e) {
            throw new UncheckedIOException("the trail cannot be read", e);
        }
        return List.copyOf(last);
    }

    private static boolean endsLine(FileChannel channel, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return end == 0 || channel.read(last, end - 1) == 1 && last.get(0) == '\n';
    }

    private static String json(Deed deed) throws JsonProcessingException {
        ObjectNode node = JSON.createObjectNode();
        node.put("at", deed.at().toString()).put("who", deed.who()).put("what", deed.what()).put("id", deed.policy().id())
                .put("version", deed.policy().version())
                .put("detail", deed.detail().length() > DETAIL ? deed.detail().substring(0, DETAIL) + "…" : deed.detail());
        return JSON.writeValueAsString(node);
    }

    private static Optional<Deed> read(String line) {
        try {
            JsonNode node = line.isBlank() ? null : JSON.readTree(line);
            return node == null ? Optional.empty() : Optional.of(new Deed(Instant.parse(node.path("at").asText()), node.path("who").asText(),
                    node.path("what").asText(), new PolicyRef(node.path("id").asText(), node.path("version").asText()),
                    node.path("detail").asText()));
        } catch (JsonProcessingException | java.time.DateTimeException cutOff) {
            LOG.debug("a line of the trail cannot be read");
            return Optional.empty();
        }
    }
}
