package org.xinglin.itests;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(KarafContainer.class)
class PathIT {

    @Test
    void it_is_up() {
        System.out.println(KarafContainer.running().rest().get("health").text());
    }
}
