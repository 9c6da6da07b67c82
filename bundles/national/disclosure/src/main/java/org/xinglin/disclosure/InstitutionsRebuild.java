package org.xinglin.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.xinglin.api.TenantId;
import org.xinglin.api.register.InstitutionPublished;
import org.xinglin.api.register.InstitutionRenamed;
import org.xinglin.api.register.PublishedInstitutions;
import org.xinglin.store.Transaction;

/**
 * Makes public institutions and their names in force anew from what their provinces say now, in one transaction with the rest of the
 * public register (R-PUB-03, R-PUB-12, R-INS-05). What provinces publish meanwhile waits; those that were not asked keep their rows.
 */
final class InstitutionsRebuild {

    /** Rows of one insert; 11 values each, PostgreSQL takes 65,535. */
    private static final int PAGE = 1000;

    private final PublicInstitutionMapper institutions;
    private final NameMapper names;
    private final List<String> asked;

    private InstitutionsRebuild(Transaction tx, List<String> asked) {
        this.institutions = tx.mapper(PublicInstitutionMapper.class);
        this.names = tx.mapper(NameMapper.class);
        this.asked = asked;
    }

    /** Gathers what these provinces say. */
    static InstitutionsRebuild of(Transaction tx, PublishedInstitutions source, List<TenantId> provinces) {
        InstitutionsRebuild rebuild = new InstitutionsRebuild(tx, provinces.stream().map(TenantId::code).toList());
        rebuild.institutions.hold();
        rebuild.institutions.prepareRebuilt();
        rebuild.names.prepareRebuilt();
        provinces.forEach(province -> rebuild.gather(source, province));
        rebuild.institutions.dropAnothers();
        rebuild.names.dropAnothers();
        return rebuild;
    }

    private void gather(PublishedInstitutions source, TenantId province) {
        Optional<UUID> last = Optional.empty();
        do {
            List<InstitutionPublished> page = source.published(province, last, PAGE);
            if (!page.isEmpty()) {
                institutions.add(province, page.stream().map(InstitutionsRebuild::inWords).toList());
            }
            last = next(page, InstitutionPublished::institution);
        } while (last.isPresent());
        do {
            List<InstitutionRenamed> page = source.renamed(province, last, PAGE);
            if (!page.isEmpty()) {
                names.add(province, page);
            }
            last = next(page, InstitutionRenamed::institution);
        } while (last.isPresent());
    }

    /** Returns the last id of a full page. */
    private static <T> Optional<UUID> next(List<T> page, Function<T, UUID> id) {
        return page.size() < PAGE ? Optional.empty() : Optional.of(id.apply(page.get(PAGE - 1)));
    }

    private static InstitutionPublished inWords(InstitutionPublished it) {
        return new InstitutionPublished(it.institution(), it.valid(), it.name(), it.address(),
                PublicInstitutionEndpoint.words(it.subjects()), it.legalRepresentative(), it.principal(), it.registrationNo(),
                it.validFrom(), it.validTo(), it.authority());
    }

    List<String> differences() {
        List<String> differences = new ArrayList<>(institutions.differences(asked));
        differences.addAll(names.differences(asked));
        return differences;
    }

    /** Writes what differs, and nothing else. */
    void apply() {
        institutions.dropStrangers(asked);
        institutions.fill();
        names.touchDiffering(asked);
        names.dropStrangers(asked);
        names.fill();
    }
}
