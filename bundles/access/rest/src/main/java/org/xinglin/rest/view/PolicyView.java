package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.Provision;

/** Shows a policy that serves. */
@Schema(name = "Policy")
public record PolicyView(
        @Schema(description = "编号。Id", example = "law-2022") String id,
        @Schema(description = "版本。Version") String version,
        @Schema(description = "名称。Title") TextView title,
        @Schema(description = "适用范围：national、tenant 44 或 area 440402。Scope") String scope,
        @Schema(description = "沿用其参数的政策。Policies whose parameters it sets anew") List<String> basedOn,
        @Schema(description = "试行：只记录，不作决定。On trial: recorded, decides nothing") boolean shadow,
        @Schema(description = "施行日。First day in force") LocalDate effectiveFrom,
        @Schema(requiredMode = NOT_REQUIRED, description = "失效前最后一日。Last day in force") LocalDate effectiveTo,
        @Schema(description = "对此前受理的在办申请开始适用之日。First day for applications accepted before") LocalDate runningFrom,
        @Schema(description = "文本的 SHA-256，可为空。Digest of the text") String digest,
        @Schema(description = "参数。Parameters") List<Parameter> parameters,
        @Schema(description = "条款。Provisions") List<Demand> provisions) {

    /** Shows a value of a parameter. */
    @Schema(name = "PolicyParameter")
    public record Parameter(
            @Schema(description = "名称。Name", example = "bar.criminalYears") String name,
            @Schema(description = "值。Value") String value,
            @Schema(description = "起。From") LocalDate from,
            @Schema(requiredMode = NOT_REQUIRED, description = "止（含）。Last day") LocalDate to,
            @Schema(description = "依据。Where it stands") String basis) {
    }

    /** Shows a provision. */
    @Schema(name = "PolicyProvision")
    public record Demand(
            @Schema(description = "条款。Provision", example = "one-valid-registration-per-place") String id,
            @Schema(description = "所适用的业务。Business types") Set<String> types,
            @Schema(description = "依据。Where it stands") String basis,
            @Schema(description = "规则编号。Rule ids") String rules) {
    }

    /** Returns the view. */
    public static PolicyView of(Policy it) {
        return new PolicyView(it.id(), it.version(), TextView.of(it.title()), it.scope().toString(),
                it.basedOn().stream().sorted().toList(), it.shadow(), it.effectiveFrom(), Views.orNull(it.effectiveTo()),
                it.runningFrom(), it.digest(), it.parameters().stream().map(p -> new Parameter(p.name(), p.value(), p.from(),
                        Views.orNull(p.to()), where(p.basis()))).toList(), it.provisions().stream().map(PolicyView::demand).toList());
    }

    private static Demand demand(Provision it) {
        return new Demand(it.id(), it.types(), where(it.basis()), it.basis().rules());
    }

    private static String where(Basis basis) {
        return basis == null ? "" : (basis.instrument() + " " + basis.article()).strip();
    }
}
