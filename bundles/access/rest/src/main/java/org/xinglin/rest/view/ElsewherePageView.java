package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.register.InstitutionLists.Page;
import org.xinglin.api.register.Versioned;

/** Shows registrations of the own doctors in other provinces, one page. */
@Schema(name = "ElsewherePage")
public record ElsewherePageView(
        @Schema(description = "外省注册。Registrations in other provinces") List<ElsewhereView> registrations,
        @Schema(requiredMode = NOT_REQUIRED, description = "下一页的 after，没有则已到末页。Where to go on; absent at the end") UUID next) {

    /** Returns the view. */
    public static ElsewherePageView of(Page it) {
        return new ElsewherePageView(it.found().stream().flatMap(found -> ElsewhereView.of(found).stream()).toList(),
                it.next().map(Versioned::id).orElse(null));
    }
}
