package org.xinglin.qualifications;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Says which batches are believed. */
@ObjectClassDefinition(name = "Xinglin exam-centre feed", description = "Which batches of the national exam centre are believed")
@interface FeedConfiguration {

    /** Whether a batch without a valid signature is refused. */
    @AttributeDefinition(name = "Signature required", description = "Refuse every batch that is not signed by one of the keys")
    boolean signatureRequired() default false;

    /** The exam centre's public keys. */
    @AttributeDefinition(name = "Keys", required = false,
            description = "Public keys of the exam centre, Ed25519 or SM2: X.509 SubjectPublicKeyInfo, PEM or bare base64")
    String[] keys() default {};
}
