package org.xinglin.api.policy;

/** Lists what a provision can say, without the words. */
public enum VerdictKind {
    /** See {@link Verdict.Satisfied}. */
    SATISFIED,
    /** See {@link Verdict.Violated}. */
    VIOLATED,
    /** See {@link Verdict.NotInForce}; also of a provision that was not asked at all. */
    NOT_IN_FORCE,
    /** See {@link Verdict.Undetermined}. */
    UNDETERMINED;

    /** Returns the kind of a verdict. */
    public static VerdictKind of(Verdict verdict) {
        if (verdict instanceof Verdict.Satisfied) {
            return SATISFIED;
        }
        if (verdict instanceof Verdict.Violated) {
            return VIOLATED;
        }
        return verdict instanceof Verdict.NotInForce ? NOT_IN_FORCE : UNDETERMINED;
    }
}
