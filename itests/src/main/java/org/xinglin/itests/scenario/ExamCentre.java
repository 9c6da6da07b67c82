package org.xinglin.itests.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.xinglin.standards.ResidentId;

/** Lays files of one candidate each into the drop folder, as the exam centre would (feed format 1). */
final class ExamCentre {

    private static final String HEADER = "seq,action,examYear,examCategory,province,examPoint,admissionTicketNo,name,gender,"
            + "birthDate,idType,idNo,education,school,major,qualificationCode,awardedOn";

    private final Path inbox;
    private final AtomicInteger batches = new AtomicInteger();

    ExamCentre(Path inbox) {
        this.inbox = inbox;
    }

    /**
     * Reports that a person has passed.
     *
     * @param province two digits
     * @param examCategory three digits, rulebook §2.8.2
     * @return name of the batch
     */
    String passed(Fixtures.Who who, int year, String province, String examCategory) throws IOException {
        int number = batches.incrementAndGet();
        String batch = String.format("nmec-%d-%s-%03d", year, examCategory.charAt(1) == '4' ? "TCM" : "NMEC", number);
        ResidentId id = ResidentId.of(who.idNo());
        String csv = HEADER + "\n" + String.join(",", "1", "ADD", String.valueOf(year), examCategory, province, "情景考点",
                String.format("%d%s%06d", year, province, number), who.name(), id.gender().code(),
                id.birthDate().toString(), "01", who.idNo(), "20", "情景医科大学", "临床医学",
                year + province + examCategory + who.idNo(), year + "-11-20") + "\n";
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        String manifest = """
                {"format": 1, "batch": "%s", "encoding": "UTF-8", "records": 1, "sm3": "%s",
                 "createdAt": "%d-11-30T08:00:00+08:00"}
                """.formatted(batch, sm3(bytes), year);
        lay(batch + ".csv", bytes);
        lay(batch + ".manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
        return batch;
    }

    private void lay(String name, byte[] content) throws IOException {
        Path draft = Files.write(inbox.resolveSibling(name + ".draft"), content);
        Files.move(draft, inbox.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String sm3(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SM3", new BouncyCastleProvider()).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the provider has no SM3", e);
        }
    }
}
