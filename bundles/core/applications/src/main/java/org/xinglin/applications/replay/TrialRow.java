package org.xinglin.applications.replay;

/** Is how often a provision of a policy on trial said the same; {@code provision} is empty in the rows of the whole policy. */
public record TrialRow(String policy, String version, String provision, long applications, long satisfied, long violated,
        long undetermined, long wouldRefuse, long wouldPass) {
}
