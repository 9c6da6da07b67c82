package org.xinglin.qualifications;

/** Counts what became of the records of one batch while it is taken in. */
final class Counts {

    private long read;
    private long added;
    private long corrected;
    private long revoked;
    private long unchanged;
    private long quarantined;

    void read(long more) {
        read += more;
    }

    void added(long more) {
        added += more;
    }

    void corrected(long more) {
        corrected += more;
    }

    void revoked(long more) {
        revoked += more;
    }

    void unchanged(long more) {
        unchanged += more;
    }

    void quarantined(long more) {
        quarantined += more;
    }

    public long getRead() {
        return read;
    }

    public long getAdded() {
        return added;
    }

    public long getCorrected() {
        return corrected;
    }

    public long getRevoked() {
        return revoked;
    }

    public long getUnchanged() {
        return unchanged;
    }

    public long getQuarantined() {
        return quarantined;
    }
}
