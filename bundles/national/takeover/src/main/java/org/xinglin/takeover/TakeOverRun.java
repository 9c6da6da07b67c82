package org.xinglin.takeover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.register.OfficeEntries;
import org.xinglin.api.takeover.TakeOver;
import org.xinglin.store.FieldCipher;

/** Is one run over a folder: institutions first, then persons, some at a time. */
final class TakeOverRun {

    /** Bytes of the files of persons from which on they are split, and about as much a part has. */
    static final long PART_BYTES = 8_000_000;

    /** Persons of one transaction. */
    static final int PORTION = 1_000;

    private final TenantId tenant;
    private final Path folder;
    private final TakeOver.Options options;
    private final FieldCipher cipher;
    private final Places places;
    private final Rejects rejects;
    private final Counts counts;
    private final long partBytes;

    TakeOverRun(TenantId tenant, Path folder, TakeOver.Options options, FieldCipher cipher, Places places,
            Rejects rejects, Counts counts, long partBytes) {
        this.partBytes = partBytes;
        this.tenant = tenant;
        this.folder = folder;
        this.options = options;
        this.cipher = cipher;
        this.places = places;
        this.rejects = rejects;
        this.counts = counts;
    }

    void offices(OfficeEntries entries) {
        OfficeRows rows = new OfficeRows(entries, tenant, options.checkOnly(), rejects, counts, places);
        each(SourceFile.AUTHORITIES, rows::authority);
        rows.enterAuthorities();
        each(SourceFile.INSTITUTIONS, rows::institution);
        rows.enterInstitutions();
    }

    /** Says whether so much comes that the registers are got ready for it. */
    boolean isMass() {
        return !options.checkOnly() && parts() > 1;
    }

    private int parts() {
        return (int) (bytes() / partBytes) + 1;
    }

    /** Settles all persons: those of small files at once, those of large ones part by part. */
    void persons(Settling settling, Runnable afterEach) {
        int parts = parts();
        try (Portions portions = new Portions(settling, afterEach)) {
            if (parts == 1) {
                Gathering all = new Gathering();
                ofPersons().forEach(file -> each(file, all::add));
                demandAny();
                counts.stage(TakeOver.Stage.TAKING);
                all.settle(portions);
            } else {
                inParts(portions, parts);
            }
            portions.finish();
        }
    }

    private void inParts(Portions portions, int count) {
        try (Parts parts = new Parts(folder, count)) {
            ofPersons().parallel().forEach(file -> {
                try (Parts.Writer writer = parts.new Writer(file)) {
                    each(file, writer::add);
                }
            });
            demandAny();
            counts.stage(TakeOver.Stage.TAKING);
            for (int part = 0; part < count; part++) {
                Gathering some = new Gathering();
                for (SourceFile file : ofPersons().toList()) {
                    parts.read(file, part, some::add);
                }
                some.settle(portions);
            }
        }
    }

    private void demandAny() {
        if (!counts.anyFound()) {
            throw new IllegalArgumentException(folder + " has none of the files of a take-over");
        }
    }

    private static Stream<SourceFile> ofPersons() {
        return Stream.of(SourceFile.values()).filter(SourceFile::ofPersons);
    }

    private long bytes() {
        try {
            long sum = 0;
            for (SourceFile file : ofPersons().toList()) {
                Path path = folder.resolve(file.fileName());
                sum += Files.exists(path) ? Files.size(path) : 0;
            }
            return sum;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gathers rows by person. */
    private final class Gathering {

        private final Map<PersonId, PersonRows> persons = new LinkedHashMap<>();
        private final Map<String, PersonRows> byDocument = new HashMap<>();

        void add(Line line) {
            String document = line.get("idType") + line.get("idNo");
            PersonRows known = byDocument.get(document);
            if (known != null) {
                known.add(line);
                return;
            }
            Optional<Who> who = Who.of(line, rejects, cipher);
            if (who.isPresent()) {
                PersonRows rows = persons.computeIfAbsent(who.get().person(), id -> new PersonRows(who.get()));
                byDocument.put(document, rows);
                rows.add(line);
            } else {
                counts.rejected(line);
            }
        }

        void settle(Portions portions) {
            List<PersonRows> all = new ArrayList<>(persons.values());
            for (int i = 0; i < all.size(); i += PORTION) {
                portions.settle(all.subList(i, Math.min(all.size(), i + PORTION)));
            }
        }
    }

    private void each(SourceFile file, Consumer<Line> taker) {
        boolean found = CsvFile.forEach(file, folder, options.encoding(), line -> {
            counts.row(file);
            taker.accept(line);
        }, misshapen -> {
            counts.row(file);
            counts.rejected(misshapen);
            rejects.add(misshapen, "", "RFC 4180", "与表头同样多的字段 / as many fields as the header");
        });
        if (found) {
            counts.found(file);
        }
    }
}
