package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;

/** Turns something on or off. */
@Schema(name = "Switch")
public record SwitchBody(
        @Schema(description = "true：开通；false：关闭。On or off") Boolean on) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("on", on);
    }

    @Override
    public String toString() {
        return "Switch[]";
    }
}
