package org.xinglin.store;

import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.PersonId;

/**
 * Seals resident ID numbers, qualification codes and contact data at rest (architecture §7): SM4-GCM envelopes with a key id,
 * and HMAC-SM3 blind indexes for look-up.
 */
@ProviderType
public interface FieldCipher {

    /** Returns the sealed form of a text. Two seals of one text differ. */
    byte[] seal(String text);

    /** Returns the text of a seal. @throws StoreException if it was altered or its key is not here */
    String open(byte[] sealed);

    /** Returns the sealed form of bytes, of photos and documents for example. Two seals of the same bytes differ. */
    byte[] sealBytes(byte[] content);

    /** Returns the bytes of a seal. @throws StoreException if it was altered or its key is not here */
    byte[] openBytes(byte[] sealed);

    /** Returns the keyed index of a text: 32 bytes, equal for equal texts of the same purpose, without way back. */
    byte[] index(String purpose, String text);

    /** Returns the person of an identity document; a 15-digit resident ID number counts as its 18-digit successor. */
    PersonId personId(String idType, String idNo);
}
