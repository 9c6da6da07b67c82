package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.policy.Replays;

/** Shows how far a replay is, or what came out. */
@Schema(name = "Replay", description = "以草案重判以往申请。Past applications judged by a draft; nothing is changed by it")
public record ReplayView(
        @Schema(description = "编号。Id") String id,
        @Schema(description = "何人。Who asked for it") String who,
        @Schema(description = "草案。The draft") PolicyRefView policy,
        @Schema(description = "RUNNING、DONE、CANCELLED 或 FAILED") String state,
        @Schema(description = "失败原因，可为空。Why it failed, may be empty") String problem,
        @Schema(requiredMode = NOT_REQUIRED, description = "受理日起。First day of acceptance") LocalDate from,
        @Schema(requiredMode = NOT_REQUIRED, description = "受理日止。Last day of acceptance") LocalDate to,
        @Schema(description = "开始。Begun") Instant startedAt,
        @Schema(requiredMode = NOT_REQUIRED, description = "结束。Ended") Instant endedAt,
        @Schema(description = "用时（毫秒）。Milliseconds") long elapsedMillis,
        @Schema(description = "进度，百分之。Progress, 0 to 100") int progress,
        @Schema(description = "已判申请数。Applications judged") long judged,
        @Schema(description = "将作不同决定的申请数。Applications that would be decided otherwise") long otherwise,
        @Schema(description = "各地区。Each province") List<OfTenant> tenants) {

    /** Shows what came out for a province. */
    @Schema(name = "ReplayOfTenant")
    public record OfTenant(
            @Schema(description = "地区。Province") String tenant,
            @Schema(description = "已判申请数。Applications judged") long judged,
            @Schema(description = "无法再判的申请数。Applications that could not be judged") long unjudged,
            @Schema(description = "其中若干，至多 20 件。Some of those, 20 at most") List<UUID> examples,
            @Schema(description = "将作不同决定的。Decided otherwise") List<Shift> decisions,
            @Schema(description = "结论不同的条款。Verdicts that differ") List<ProvisionShift> provisions) {
    }

    /** Counts applications that would be decided otherwise. */
    @Schema(name = "ReplayShift")
    public record Shift(
            @Schema(description = "原：PASSABLE、REFUSABLE 或 OPEN（须书面说明）。What it was") String from,
            @Schema(description = "现。What it would be") String to,
            @Schema(description = "件数。How many") long count,
            @Schema(description = "其中按现行规定即如此的。So by what serves now already") long withoutDraft,
            @Schema(description = "至多 20 件。20 at most") List<Example> examples) {
    }

    /** Counts verdicts of a provision that would differ. */
    @Schema(name = "ReplayProvisionShift")
    public record ProvisionShift(
            @Schema(description = "条款。Provision") String provision,
            @Schema(description = "依据。Instrument") String instrument,
            @Schema(description = "条。Article") String article,
            @Schema(description = "规则编号。Rule ids") String rules,
            @Schema(description = "原结论。What it said") String from,
            @Schema(description = "现结论。What it would say") String to,
            @Schema(description = "件数。How many") long count,
            @Schema(description = "其中按现行规定即如此的。So by what serves now already") long withoutDraft,
            @Schema(description = "至多 20 件。20 at most") List<Example> examples) {
    }

    /** Shows one application. */
    @Schema(name = "ReplayExample")
    public record Example(
            @Schema(description = "申请。Application") UUID application,
            @Schema(description = "业务。Business type") String type,
            @Schema(description = "所判之日。Day for which it was judged") LocalDate on,
            @Schema(description = "将说明的理由；不再违反的，为原理由。What would be said, or what was") List<FindingView> findings) {
    }

    /** Returns the view. */
    public static ReplayView of(Replays.Replay it) {
        return new ReplayView(it.id(), it.who(), PolicyRefView.of(it.policy()), it.state().name(), it.problem(),
                Views.orNull(it.from()), Views.orNull(it.to()), it.startedAt(), Views.orNull(it.endedAt()), it.elapsedMillis(),
                it.progress(), it.judged(), it.otherwise(), it.tenants().stream().map(ReplayView::tenant).toList());
    }

    private static OfTenant tenant(Replays.OfTenant it) {
        return new OfTenant(it.tenant().code(), it.judged(), it.unjudged(), it.examples(),
                it.decisions().stream().map(s -> new Shift(s.from().name(), s.to().name(), s.count(), s.withoutDraft(),
                        examples(s.examples()))).toList(),
                it.provisions().stream().map(s -> new ProvisionShift(s.provision(), s.basis().instrument(), s.basis().article(),
                        s.basis().rules(), s.from().name(), s.to().name(), s.count(), s.withoutDraft(), examples(s.examples())))
                        .toList());
    }

    private static List<Example> examples(List<Replays.Example> examples) {
        return examples.stream().map(e -> new Example(e.application(), e.type(), e.on(),
                e.findings().stream().map(FindingView::of).toList())).toList();
    }
}
