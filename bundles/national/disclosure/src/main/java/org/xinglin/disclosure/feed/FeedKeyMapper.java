package org.xinglin.disclosure.feed;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Speaks to the table of keys. */
public interface FeedKeyMapper {

    /** Is a key. @param privateKey sealed @param retiredAt null while it signs */
    record Kept(String id, byte[] publicKey, byte[] privateKey, Instant madeAt, Instant retiredAt) {

        @Override
        public String toString() {
            return "Kept[" + id + "]";
        }
    }

    /** Lets nobody else add keys until the transaction ends. */
    int lock();

    /** Returns the key that signs; null if there is none yet. */
    Kept signing();

    List<Kept> all();

    int add(@Param("key") Kept key);

    int retire(@Param("at") Instant at);
}
