package org.xinglin.disclosure;

import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.xinglin.api.TenantId;
import org.xinglin.api.disclosure.PublicDoctor;
import org.xinglin.api.register.InstitutionRenamed;
import org.xinglin.testkit.TestDatabase;

/** Writes the public register as entries, openings and renamings do. */
final class PublicWriter {

    private final TestDatabase database;
    private final PostgresDisclosure disclosure;
    private final AtomicLong ledger = new AtomicLong();

    PublicWriter(TestDatabase database) {
        this.database = database;
        this.disclosure = new PostgresDisclosure(database.store(), database.clock());
    }

    static String code(UUID registration) {
        return "110" + String.format("%012d", Math.floorMod(registration.getMostSignificantBits(), 1_000_000_000_000L));
    }

    PublicRow row(UUID registration, TenantId tenant, String name, String institution) {
        return new PublicRow(registration, tenant, name, "男性", "执业医师", "临床", code(registration),
                tenant.equals(HEBEI) ? "河北省" : "山西省", UUID.nameUUIDFromBytes(institution.getBytes(StandardCharsets.UTF_8)), institution,
                List.of(), List.of(), List.of(), List.of(), List.of("内科专业"), "省卫生健康委", ledger.incrementAndGet(),
                database.clock().instant());
    }

    PublicRow filed(PublicRow it, String institution, LocalDate from, LocalDate to) {
        return new PublicRow(it.registrationId(), it.tenant(), it.name(), it.gender(), it.level(), it.category(), it.practiceCode(),
                it.practicePlace(), it.institutionId(), it.institution(),
                List.of(UUID.nameUUIDFromBytes(institution.getBytes(StandardCharsets.UTF_8))), List.of(institution), List.of(from),
                List.of(to), it.scopes(), it.authority(), it.ledgerPosition(), it.committedAt());
    }

    void publish(PublicRow... rows) {
        database.store().transact(TenantId.NATIONAL, tx -> tx.mapper(PublicDoctorMapper.class).publish(List.of(rows)));
    }

    void unpublish(UUID registration) {
        database.store().transact(TenantId.NATIONAL, tx -> tx.mapper(PublicDoctorMapper.class)
                .unpublish(List.of(new PersonPage.Ended(registration, Long.MAX_VALUE))));
    }

    /** Shows, changes, files, renames and withdraws at random. @param known registrations that were ever shown */
    void writeAtRandom(Random random, List<UUID> known, int times) {
        for (int i = 0; i < times; i++) {
            int deed = known.isEmpty() ? 0 : random.nextInt(20);
            UUID old = known.isEmpty() ? null : known.get(random.nextInt(known.size()));
            TenantId tenant = random.nextBoolean() ? HEBEI : SHANXI;
            String institution = "第" + random.nextInt(9) + "医院";
            if (deed < 8) {
                UUID shown = new UUID(random.nextLong(), random.nextLong());
                known.add(shown);
                publish(row(shown, tenant, "欧阳" + (char) ('一' + random.nextInt(500)), institution));
            } else if (deed < 13) {
                publish(row(old, tenant, "司马" + (char) ('一' + random.nextInt(500)), institution));
            } else if (deed < 15) {
                publish(filed(row(old, HEBEI, "诸葛" + (char) ('一' + random.nextInt(500)), institution),
                        "第" + random.nextInt(9) + "诊所", TODAY.minusDays(1), TODAY.plusDays(random.nextInt(3))));
            } else if (deed < 19) {
                unpublish(old);
            } else {
                UUID renamed = UUID.nameUUIDFromBytes(institution.getBytes(StandardCharsets.UTF_8));
                database.store().transact(TenantId.NATIONAL, tx -> {
                    NameMapper names = tx.mapper(NameMapper.class);
                    names.call(HEBEI, new InstitutionRenamed(renamed, "人民" + institution + random.nextInt(99), TODAY,
                            database.clock().instant()));
                    return names.touch(renamed);
                });
            }
        }
    }

    /** Returns what the look-up says of all these. */
    List<PublicDoctor> register(Collection<UUID> known) {
        return known.stream().map(PublicWriter::code).distinct()
                .flatMap(code -> disclosure.byPracticeCode(Optional.empty(), code).orThrow().stream()).toList();
    }
}
