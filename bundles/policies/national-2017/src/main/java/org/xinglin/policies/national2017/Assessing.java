package org.xinglin.policies.national2017;

import java.util.Set;

/** Names what provisions on 医师定期考核 have in common. */
final class Assessing {

    static final Set<String> TYPE = Set.of("assessment");
    static final String MEASURES = "医师定期考核管理办法";

    private Assessing() {
    }
}
