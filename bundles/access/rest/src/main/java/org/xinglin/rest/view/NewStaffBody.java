package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;
import org.xinglin.api.account.Staff;

/** Opens an account for the institution's staff (R-ACC-37). */
@Schema(name = "NewStaff")
public record NewStaffBody(
        @Schema(description = "OPERATOR 经办，REVIEWER 审核。Post") Staff.Post post,
        @Schema(description = "用户名。Username") String username,
        @Schema(description = "姓名。Name") String name,
        @Schema(description = "手机号码，接收一次性密码和校验码。Mobile number") String mobile) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("post", post, "username", username, "name", name, "mobile", mobile);
    }

    @Override
    public String toString() {
        return "NewStaff[]";
    }
}
