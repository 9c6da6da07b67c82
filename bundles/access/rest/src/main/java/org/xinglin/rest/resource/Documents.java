package org.xinglin.rest.resource;

/** Knows which document is meant if none is named. */
final class Documents {

    private static final String RESIDENT_ID_CARD = "01";

    private Documents() {
    }

    /** Returns the kind of document, the resident identity card if none is given. */
    static String type(String given) {
        return given == null || given.isBlank() ? RESIDENT_ID_CARD : given;
    }
}
