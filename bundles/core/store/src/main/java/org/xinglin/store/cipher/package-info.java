/** Seals fields with SM4-GCM and indexes them with HMAC-SM3. */
package org.xinglin.store.cipher;
