package org.xinglin.disclosure.feed;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.TenantId;
import org.xinglin.api.feed.FeedKeys;
import org.xinglin.api.feed.SignedDocument;
import org.xinglin.disclosure.feed.FeedKeyMapper.Kept;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Store;

/** Keeps the keys in the national schema, private ones sealed with the installation's field key. */
@Component(name = "org.xinglin.disclosure.feedkeys")
public final class SealedFeedKeys implements FeedKeys {

    private static final String ALGORITHM = "Ed25519";
    private static final int ID_DIGITS = 16;
    /** How long a key is used before the database is asked again whether another container has rotated it. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Store store;
    private final FieldCipher cipher;
    private final Clock clock;
    private volatile Signing signing;

    /** Takes what it works with. */
    @Activate
    public SealedFeedKeys(@Reference Store store, @Reference FieldCipher cipher, @Reference Clock clock) {
        this.store = store;
        this.cipher = cipher;
        this.clock = clock;
    }

    private record Signing(String id, PrivateKey key, long since) {

        @Override
        public String toString() {
            return "Signing[" + id + "]";
        }
    }

    @Override
    public SignedDocument sign(byte[] body) {
        Signing with = signing;
        if (with == null || System.nanoTime() - with.since() > FRESH.toNanos()) {
            with = open(newest());
            signing = with;
        }
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(with.key());
            signature.update(body);
            return new SignedDocument(body, with.id(), signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("key " + with.id() + " does not sign", e);
        }
    }

    @Override
    public List<Key> keys() {
        newest();
        return store.read(TenantId.NATIONAL, tx -> tx.mapper(FeedKeyMapper.class).all()).stream().map(SealedFeedKeys::key).toList();
    }

    @Override
    public Key rotate() {
        Kept made = make();
        store.transact(TenantId.NATIONAL, tx -> {
            FeedKeyMapper mapper = tx.mapper(FeedKeyMapper.class);
            mapper.lock();
            mapper.retire(clock.instant());
            return mapper.add(made);
        });
        signing = null;
        return key(made);
    }

    private Kept newest() {
        Kept there = store.read(TenantId.NATIONAL, tx -> tx.mapper(FeedKeyMapper.class).signing());
        return there != null ? there : store.transact(TenantId.NATIONAL, tx -> {
            FeedKeyMapper mapper = tx.mapper(FeedKeyMapper.class);
            mapper.lock();
            Kept meanwhile = mapper.signing();
            if (meanwhile == null) {
                mapper.add(make());
            }
            return mapper.signing();
        });
    }

    private Kept make() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            String id = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded)).substring(0, ID_DIGITS);
            return new Kept(id, encoded, cipher.sealBytes(pair.getPrivate().getEncoded()), clock.instant(), null);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key can be made", e);
        }
    }

    private Signing open(Kept kept) {
        try {
            return new Signing(kept.id(), KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(cipher.openBytes(kept.privateKey()))), System.nanoTime());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("key " + kept.id() + " cannot be read", e);
        }
    }

    private static Key key(Kept kept) {
        Instant retired = kept.retiredAt();
        return new Key(kept.id(), kept.publicKey(), kept.madeAt(), Optional.ofNullable(retired));
    }
}
