package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.Finding;

/** Chooses an approving authority. */
@Schema(name = "AuthorityChoice")
public record AuthorityChoiceBody(@Schema(description = "审批机关。Authority") UUID authority) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("authority", authority);
    }

    @Override
    public String toString() {
        return "AuthorityChoice[]";
    }
}
