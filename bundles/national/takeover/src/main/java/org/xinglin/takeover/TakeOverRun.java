package org.xinglin.takeover;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.register.Registers;
import org.xinglin.api.takeover.TakeOver;
import org.xinglin.store.FieldCipher;

/** Is one run over a folder: institutions first, then persons, some at a time. */
final class TakeOverRun {

    /** Persons of one transaction. */
    static final int PORTION = 500;

    private final TenantId tenant;
    private final Path folder;
    private final TakeOver.Options options;
    private final Registers registers;
    private final FieldCipher cipher;
    private final Places places;
    private final Rejects rejects;
    private final Counts counts;

    TakeOverRun(TenantId tenant, Path folder, TakeOver.Options options, Registers registers, FieldCipher cipher, Places places,
            Rejects rejects, Counts counts) {
        this.tenant = tenant;
        this.folder = folder;
        this.options = options;
        this.registers = registers;
        this.cipher = cipher;
        this.places = places;
        this.rejects = rejects;
        this.counts = counts;
    }

    void institutions() {
        InstitutionRows rows = new InstitutionRows(tenant, rejects, places);
        each(SourceFile.AUTHORITIES, line -> settled(line, rows.authority(line)));
        each(SourceFile.INSTITUTIONS, line -> settled(line, rows.institution(line)));
        if (!options.checkOnly() && (!rows.authorities().isEmpty() || !rows.institutions().isEmpty())) {
            registers.enter(tenant, rows.authorities(), rows.institutions());
        }
    }

    private void settled(Line line, boolean right) {
        if (right) {
            counts.taken(line);
        } else {
            counts.rejected(line);
        }
    }

    void persons(Settling settling, Runnable afterEach) {
        Map<PersonId, PersonRows> persons = new LinkedHashMap<>();
        for (SourceFile file : SourceFile.values()) {
            if (file.ofPersons()) {
                each(file, line -> {
                    Optional<Who> who = Who.of(line, rejects, cipher);
                    if (who.isPresent()) {
                        persons.computeIfAbsent(who.get().person(), id -> new PersonRows(who.get())).add(line);
                    } else {
                        counts.rejected(line);
                    }
                });
            }
        }
        if (!counts.anyFound()) {
            throw new IllegalArgumentException(folder + " has none of the files of a take-over");
        }
        List<PersonRows> all = new ArrayList<>(persons.values());
        for (int i = 0; i < all.size(); i += PORTION) {
            settling.settle(all.subList(i, Math.min(all.size(), i + PORTION)));
            afterEach.run();
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
