package org.xinglin.store.cipher;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.xinglin.api.PersonId;
import org.xinglin.standards.IdType;
import org.xinglin.standards.ResidentId;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.StoreException;

import java.util.UUID;

/**
 * Seals with SM4-GCM. An envelope is: format 1 (one byte), key id (two bytes), nonce (12 bytes), cipher text, tag (16 bytes);
 * format and key id are authenticated too. Uses BouncyCastle's engines directly, one per thread: no provider look-up, and the
 * key schedule and the hash tables of GCM are kept between calls.
 */
@Component(name = "org.xinglin.store.cipher", configurationPid = "org.xinglin.keys",
        configurationPolicy = ConfigurationPolicy.REQUIRE, service = {FieldCipher.class, Sm4FieldCipher.class})
@Designate(ocd = KeyConfiguration.class)
public final class Sm4FieldCipher implements FieldCipher {

    private static final byte FORMAT = 1;
    private static final int HEADER = 3;
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final int NONCES_DRAWN_AT_ONCE = 256;

    private final FieldKey key;
    private final byte[] header;
    private final KeyParameter sealKey;
    private final KeyParameter indexKey;
    private final SecureRandom random = new SecureRandom();
    private final ThreadLocal<GCMModeCipher> ciphers = ThreadLocal.withInitial(() -> GCMBlockCipher.newInstance(new SM4Engine()));
    private final ThreadLocal<HMac> macs;
    private final ThreadLocal<ByteBuffer> nonces =
            ThreadLocal.withInitial(() -> ByteBuffer.allocate(NONCE * NONCES_DRAWN_AT_ONCE).limit(0));

    /** Starts with the key file of the configuration. */
    @Activate
    public Sm4FieldCipher(KeyConfiguration configuration) {
        this(FieldKey.ofFile(Path.of(configuration.fieldKeyFile())));
    }

    /** Starts with a key. */
    public Sm4FieldCipher(FieldKey key) {
        this.key = key;
        byte[] id = key.derive("field/key-id");
        this.header = new byte[] {FORMAT, id[0], id[1]};
        this.sealKey = new KeyParameter(Arrays.copyOf(key.derive("field/seal"), 16));
        this.indexKey = new KeyParameter(key.derive("field/index"));
        this.macs = ThreadLocal.withInitial(this::newMac);
    }

    /** Returns the key, for what the store derives from it. */
    public FieldKey key() {
        return key;
    }

    @Override
    public byte[] seal(String text) {
        return sealBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte[] sealBytes(byte[] plain) {
        byte[] envelope = new byte[HEADER + NONCE + plain.length + TAG];
        System.arraycopy(header, 0, envelope, 0, HEADER);
        byte[] nonce = nextNonce();
        System.arraycopy(nonce, 0, envelope, HEADER, NONCE);
        GCMModeCipher gcm = ciphers.get();
        gcm.init(true, new AEADParameters(sealKey, TAG * 8, nonce, header));
        try {
            int at = HEADER + NONCE;
            at += gcm.processBytes(plain, 0, plain.length, envelope, at);
            gcm.doFinal(envelope, at);
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException("sealing cannot fail", impossible);
        }
        return envelope;
    }

    @Override
    public String open(byte[] sealed) {
        return new String(openBytes(sealed), StandardCharsets.UTF_8);
    }

    @Override
    public byte[] openBytes(byte[] sealed) {
        if (sealed.length < HEADER + NONCE + TAG || sealed[0] != FORMAT) {
            throw new StoreException("field cipher: not a sealed field");
        }
        if (sealed[1] != header[1] || sealed[2] != header[2]) {
            throw new StoreException("field cipher: sealed with a key that is not here");
        }
        GCMModeCipher gcm = ciphers.get();
        byte[] nonce = Arrays.copyOfRange(sealed, HEADER, HEADER + NONCE);
        gcm.init(false, new AEADParameters(sealKey, TAG * 8, nonce, header));
        byte[] plain = new byte[sealed.length - HEADER - NONCE - TAG];
        try {
            int at = gcm.processBytes(sealed, HEADER + NONCE, sealed.length - HEADER - NONCE, plain, 0);
            gcm.doFinal(plain, at);
        } catch (InvalidCipherTextException altered) {
            throw new StoreException("field cipher: the sealed field was altered");
        }
        return plain;
    }

    @Override
    public byte[] index(String purpose, String text) {
        HMac mac = macs.get();
        byte[] first = purpose.getBytes(StandardCharsets.UTF_8);
        byte[] second = text.getBytes(StandardCharsets.UTF_8);
        mac.update(first, 0, first.length);
        mac.update((byte) 0);
        mac.update(second, 0, second.length);
        byte[] out = new byte[mac.getMacSize()];
        mac.doFinal(out, 0);
        return out;
    }

    @Override
    public PersonId personId(String idType, String idNo) {
        String number = idNo.strip().toUpperCase(Locale.ROOT);
        boolean resident = IdType.find(idType).map(IdType::carriesResidentId).orElse(false);
        String counted = resident
                ? ResidentId.parse(number).map(id -> id.to18().value()).orElse(number)
                : number;
        ByteBuffer index = ByteBuffer.wrap(index("person", idType + "|" + counted));
        long high = index.getLong() & ~0xF000L | 0x8000L;
        long low = index.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new PersonId(new UUID(high, low));
    }

    private HMac newMac() {
        HMac mac = new HMac(new SM3Digest());
        mac.init(indexKey);
        return mac;
    }

    private byte[] nextNonce() {
        ByteBuffer drawn = nonces.get();
        if (!drawn.hasRemaining()) {
            random.nextBytes(drawn.array());
            drawn.clear();
        }
        byte[] nonce = new byte[NONCE];
        drawn.get(nonce);
        return nonce;
    }
}
