package org.xinglin.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.xinglin.sample.SampleWorld.SampleInstitution;

/** Lays the exam centre's first files into the feed folder, once, and notes one good candidate of 河北 for a walk-through. */
final class SampleFeed {

    static final int EXAM_YEAR = 2025;
    /** The provinces of the sample world. */
    static final List<String> PROVINCES = List.of("11", "13", "14", "61");

    private static final double WITHOUT_CODE = 0.05;

    private final Path directory;
    private final Path feed;
    private final int candidates;
    private final long seed;
    private final double badShare;

    SampleFeed(Path directory, Path feed, int candidates, long seed, double badShare) {
        this.directory = directory;
        this.feed = feed;
        this.candidates = candidates;
        this.seed = seed;
        this.badShare = badShare;
    }

    /** Writes the files unless the marker says that they were written; returns whether it did. */
    boolean write(SampleWorld world) {
        Path marker = directory.resolve("feed-written");
        if (Files.exists(marker)) {
            return false;
        }
        Batch doctors = batches().get(0);
        Batch tcm = batches().get(1);
        try {
            Files.createDirectories(feed);
            FeedWriter writer = new FeedWriter(feed, Charset.forName("GB18030"));
            walkThrough(doctors).ifPresent(record -> OwnerOnly.write(directory.resolve("candidate.json"),
                    json(record, doctors, world)));
            writer.write(doctors, new CandidateGenerator(doctors), null);
            writer.write(tcm, new CandidateGenerator(tcm), null);
        } catch (IOException e) {
            throw new UncheckedIOException("writing the exam centre's files into " + feed, e);
        }
        OwnerOnly.write(marker, doctors.name() + "\n" + tcm.name() + "\n");
        return true;
    }

    /** Returns the batches of which the files are made. */
    List<Batch> batches() {
        return List.of(batch("NMEC", candidates), batch("TCM", Math.max(1, candidates / 5)));
    }

    private Batch batch(String source, int records) {
        return new Batch(EXAM_YEAR, source, 1, records, seed, badShare, WITHOUT_CODE, PROVINCES);
    }

    /** Returns the first good record of a licensed clinical doctor of 河北 who has a qualification code. */
    static Optional<ExamRecord> walkThrough(Batch batch) {
        CandidateGenerator generator = new CandidateGenerator(batch);
        while (generator.hasNext()) {
            Generated generated = generator.next();
            ExamRecord record = generated.record();
            if (generated.bad().isEmpty() && record.get(Column.PROVINCE).equals("13")
                    && record.get(Column.EXAM_CATEGORY).equals("110")
                    && !record.get(Column.QUALIFICATION_CODE).isEmpty()) {
                return Optional.of(record);
            }
        }
        return Optional.empty();
    }

    private static String json(ExamRecord record, Batch batch, SampleWorld world) {
        SampleInstitution institution = world.institutions("13").get(0);
        return """
                {
                  "name": "%s",
                  "idType": "%s",
                  "idNo": "%s",
                  "gender": "%s",
                  "birthDate": "%s",
                  "qualificationCode": "%s",
                  "admissionTicketNo": "%s",
                  "examYear": %s,
                  "examCategory": "%s",
                  "school": "%s",
                  "education": "%s",
                  "batch": "%s",
                  "tenant": "13",
                  "level": 1,
                  "category": "10",
                  "scope": "11",
                  "institution": { "id": "%s", "name": "%s", "username": "%s" },
                  "authority": { "name": "%s", "username": "%s" }
                }
                """.formatted(record.get(Column.NAME), record.get(Column.ID_TYPE), record.get(Column.ID_NO),
                record.get(Column.GENDER), record.get(Column.BIRTH_DATE), record.get(Column.QUALIFICATION_CODE),
                record.get(Column.ADMISSION_TICKET_NO), record.get(Column.EXAM_YEAR), record.get(Column.EXAM_CATEGORY),
                record.get(Column.SCHOOL), record.get(Column.EDUCATION), batch.name(), institution.id(),
                institution.name(), SampleStaff.username(world, institution), institution.healthAuthority(),
                SampleStaff.username(world.authorities("13").stream()
                        .filter(a -> a.name().equals(institution.healthAuthority())).findFirst().orElseThrow()));
    }
}
