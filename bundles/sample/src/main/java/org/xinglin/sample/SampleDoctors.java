package org.xinglin.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xinglin.api.TenantId;
import org.xinglin.api.takeover.TakeOver;

/**
 * Lets a sample province have kept a register before: writes its files and takes them over. The candidates of the exam centre's
 * files are not among the doctors, nor anybody of their names.
 */
final class SampleDoctors {

    private final SampleWorld world;
    private final TakeOver takeOver;
    private final Path directory;
    private final int doctors;
    private final long seed;
    private final List<Batch> feed;

    SampleDoctors(SampleWorld world, TakeOver takeOver, Path directory, int doctors, long seed, List<Batch> feed) {
        this.world = world;
        this.takeOver = takeOver;
        this.directory = directory;
        this.doctors = doctors;
        this.seed = seed;
        this.feed = feed;
    }

    /** Takes the register of a province over, once; again, if it was interrupted. Returns what became of it. */
    TakeOver.Report take(TenantId tenant) {
        Path folder = directory.resolve("register").resolve(tenant.code());
        try {
            if (!Files.exists(folder.resolve("registrations.csv"))) {
                new RegisterWriter(world, tenant.code(), seed, others()).write(OwnerOnly.folder(folder), StandardCharsets.UTF_8, doctors,
                        0, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing the register of " + tenant, e);
        }
        return takeOver.run(tenant, folder, TakeOver.Options.DEFAULT, report -> { });
    }

    private Set<String> others() {
        Set<String> others = new HashSet<>();
        for (Batch batch : feed) {
            for (CandidateGenerator records = new CandidateGenerator(batch); records.hasNext();) {
                ExamRecord record = records.next().record();
                others.add(record.get(Column.NAME));
                others.add(record.get(Column.ID_NO));
            }
        }
        return others;
    }
}
