package org.xinglin.deploy.trust;

import java.nio.file.Path;
import java.util.List;

/** Gives tests a trust of their own. */
public final class Trusting {

    private Trusting() {
    }

    /** Demands no signature. */
    public static Trust anybody() {
        return new Trust(false, List.of());
    }

    /** Judges bundles; the installation's own are in {@code system}. */
    public static BundleTrust bundles(Trust trust, Path home) {
        return new BundleTrust(trust, home.resolve("system"));
    }
}
