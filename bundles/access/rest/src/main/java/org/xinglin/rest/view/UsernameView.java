package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;

/** Shows the username of an account regained. */
@Schema(name = "Username")
public record UsernameView(@Schema(description = "用户名。Username") String username) {
}
