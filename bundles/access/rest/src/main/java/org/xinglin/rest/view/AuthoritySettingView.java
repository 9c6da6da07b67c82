package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.register.ApprovingAuthorities.Setting;

/** Shows the approving authority set for a category and those that may be. */
@Schema(name = "AuthoritySetting")
public record AuthoritySettingView(
        @Schema(description = "10 临床，20 口腔，30 公共卫生，40 中医。Category") String category,
        @Schema(requiredMode = NOT_REQUIRED, description = "已设置的审批机关；未设置则不能审核。Authority set; without one nothing is confirmed") AuthorityView authority,
        @Schema(description = "可选的审批机关。Those competent") List<AuthorityView> competent) {

    /** Returns the view. */
    public static AuthoritySettingView of(Setting it) {
        return new AuthoritySettingView(it.category(), it.authority().map(AuthorityView::of).orElse(null),
                it.competent().stream().map(AuthorityView::of).toList());
    }
}
