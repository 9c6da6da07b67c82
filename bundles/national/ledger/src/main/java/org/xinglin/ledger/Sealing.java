package org.xinglin.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.apache.ibatis.cursor.Cursor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.store.Transaction;

/** Seals the stretch of entries since the last seal. The digest is logged, so that it stands outside the database too. */
final class Sealing {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    private final Clock clock;

    Sealing(Clock clock) {
        this.clock = clock;
    }

    /** Seals what is not sealed yet; empty if there is nothing. Commits wait meanwhile, so no position comes in below. */
    Optional<Seal> seal(Transaction tx) {
        LedgerMapper mapper = tx.mapper(LedgerMapper.class);
        mapper.haltCommits();
        Seal before = mapper.lastSeal();
        Sm3 digest = new Sm3().add(before == null ? Sm3.ZERO : before.digest());
        long entries = 0;
        long last = 0;
        try (Cursor<SealedHash> hashes = mapper.hashesAfter(before == null ? 0 : before.lastPosition())) {
            for (SealedHash hash : hashes) {
                digest.add(hash.hash());
                entries++;
                last = hash.position();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (entries == 0) {
            return Optional.empty();
        }
        Seal seal = new Seal(before == null ? 1 : before.number() + 1, last, entries, digest.hex(), clock.instant());
        mapper.addSeal(seal);
        LOG.info("ledger sealed: number {}, to position {}, {} entries, digest {}", seal.number(), last, entries,
                seal.digest());
        return Optional.of(seal);
    }
}
