package org.xinglin.qualifications;

import java.nio.charset.Charset;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Holds what the exam centre says about a batch beside its data file (feed format 1).
 *
 * @param batch name, {@code nmec-<examYear>-<source>-<batchNo>}
 * @param source {@code NMEC} or {@code TCM} (R-FEED-01)
 * @param records number of records, the header not counted
 * @param sm3 digest of the data file, lower-case hex
 * @param signature base64, if the manifest is signed
 * @param signed the bytes that a signature is made over: the manifest without it, RFC 8785
 */
record Manifest(String batch, String source, Charset encoding, long records, String sm3, OffsetDateTime createdAt,
        Optional<String> signature, byte[] signed) {
}
