package org.xinglin.sample;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes exam-centre files and registers to be taken over from the command line; {@link #USAGE} says how. */
public final class Main {

    static final String USAGE = """
            usage: feed --out DIR [--records 1000] [--seed 1] [--bad 0.02] [--without-code 0] [--year 2025]
                        [--source NMEC|TCM] [--batch 001] [--encoding GB18030|UTF-8] [--provinces 11,13]
                        [--expected FILE] [--follow-up 002]
            or:    register --out DIR --tenant 13 [--records 1000] [--seed 1] [--bad 0.02] [--encoding UTF-8] [--expected FILE]
              writes the files of a register to be taken over; records counts doctors; 11, 13, 14 and 61 have institutions
              --bad           share of bad records, of every kind
              --without-code  share of records that come without a qualification code first
              --expected      where to write which records are bad, and why
              --follow-up     write the batch of this number, which brings the codes that were missing in --batch,
                              corrections and revocations; say for --batch what was said when it was written
            """;

    private static final Set<String> OPTIONS = Set.of("--out", "--records", "--seed", "--bad", "--without-code", "--year",
            "--source", "--batch", "--encoding", "--provinces", "--expected", "--follow-up", "--tenant");

    private final Map<String, String> options = new LinkedHashMap<>();

    private Main(String[] args) {
        if (args.length % 2 == 0 || !Set.of("feed", "register").contains(args[0])) {
            throw new IllegalArgumentException("what to do?");
        }
        for (int i = 1; i < args.length; i += 2) {
            if (!OPTIONS.contains(args[i])) {
                throw new IllegalArgumentException("unknown option " + args[i]);
            }
            options.put(args[i], args[i + 1]);
        }
    }

    /** Writes one batch or one register. Ends with 2 on wrong arguments. */
    public static void main(String[] args) throws IOException {
        try {
            Main main = new Main(args);
            System.out.println(args[0].equals("register") ? main.register() : main.run());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(USAGE);
            System.exit(2);
        }
    }

    private String run() throws IOException {
        if (!options.containsKey("--out")) {
            throw new IllegalArgumentException("--out is missing");
        }
        Path folder = Files.createDirectories(Path.of(options.get("--out")));
        Charset encoding = Charset.forName(option("encoding", "GB18030"));
        if (!encoding.equals(StandardCharsets.UTF_8) && !encoding.name().equals("GB18030")) {
            throw new IllegalArgumentException("encoding is GB18030 or UTF-8");
        }
        Batch first = batch(option("batch", "001"));
        boolean followUp = options.containsKey("--follow-up");
        Batch batch = followUp ? batch(option("follow-up", "")) : first;
        Iterator<Generated> records = followUp ? new FollowUpGenerator(first) : new CandidateGenerator(first);
        long begun = System.nanoTime();
        FeedWriter.Written written = new FeedWriter(folder, encoding).write(batch, records,
                options.containsKey("--expected") ? Path.of(options.get("--expected")) : null);
        double seconds = (System.nanoTime() - begun) / 1e9;
        return String.format("%s: %,d records, %,d of them bad, %,d bytes, %.1f s (%,.0f records/s)", written.csv(),
                written.records(), written.badRecords(), Files.size(written.csv()), seconds,
                written.records() / seconds);
    }

    private String register() throws IOException {
        if (!options.containsKey("--out") || !options.containsKey("--tenant")) {
            throw new IllegalArgumentException("--out or --tenant is missing");
        }
        RegisterWriter.Written written = new RegisterWriter(SampleWorld.load(), options.get("--tenant"),
                Long.parseLong(option("seed", "1")), Set.of()).write(Path.of(options.get("--out")),
                Charset.forName(option("encoding", "UTF-8")), Long.parseLong(option("records", "1000")),
                Double.parseDouble(option("bad", "0.02")),
                options.containsKey("--expected") ? Path.of(options.get("--expected")) : null);
        return String.format("%s: %,d registrations, %,d bad rows", options.get("--out"), written.registrations(), written.bad());
    }

    private Batch batch(String number) {
        List<String> provinces = options.containsKey("--provinces")
                ? List.of(options.get("--provinces").split(",")) : Batch.allProvinces();
        return new Batch(Integer.parseInt(option("year", "2025")), option("source", "NMEC"), Integer.parseInt(number),
                Long.parseLong(option("records", "1000")), Long.parseLong(option("seed", "1")),
                Double.parseDouble(option("bad", options.containsKey("--follow-up") ? "0" : "0.02")),
                Double.parseDouble(option("without-code", "0")), provinces);
    }

    private String option(String name, String otherwise) {
        return options.getOrDefault("--" + name, otherwise);
    }
}
