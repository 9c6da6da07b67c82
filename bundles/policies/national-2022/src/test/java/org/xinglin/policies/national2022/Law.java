package org.xinglin.policies.national2022;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.Provision;
import org.xinglin.policy.Texts;

/** Reads 医师法 beside the law that it changed. */
final class Law {

    /** The policy. */
    static final Policy OF_2022 = Texts.read(List.of(Path.of("../national-2017/src/main/resources/OSGI-INF/policy"),
            Path.of("src/main/resources/OSGI-INF/policy")), Map.of()).stream().filter(p -> p.id().equals("national-2022")).findFirst()
            .orElseThrow();

    private Law() {
    }

    /** Returns the provision of this id. */
    static Provision provision(String id) {
        return OF_2022.provisions().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }
}
