package org.xinglin.applications.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xinglin.api.Finding;
import org.xinglin.api.policy.Replays.Decision;
import org.xinglin.api.policy.Replays.Example;
import org.xinglin.api.policy.Replays.OfTenant;
import org.xinglin.api.policy.Replays.ProvisionShift;
import org.xinglin.api.policy.Replays.Replay;
import org.xinglin.api.policy.Replays.Shift;
import org.xinglin.api.policy.VerdictKind;

/** Says a replay in words, Chinese and English side by side. */
final class ReplayWords {

    private final StringBuilder text = new StringBuilder();

    private ReplayWords() {
    }

    static String of(Replay replay) {
        ReplayWords words = new ReplayWords();
        words.head(replay);
        replay.tenants().forEach(words::tenant);
        return words.text.toString();
    }

    private void head(Replay replay) {
        line("重放 replay %s: 草案 draft %s %s, %s %d%%%s", replay.id(), replay.policy().id(), replay.policy().version(),
                replay.state(), replay.progress(), replay.problem().isEmpty() ? "" : ", " + replay.problem());
        line("受理日 accepted %s … %s", day(replay.from()), day(replay.to()));
        line("已判 %,d 件，用时 %.1f 秒，结论不同 %,d 件 / %,d applications judged in %.1f s (%,.0f/s), %,d would be decided otherwise",
                replay.judged(), replay.elapsedMillis() / 1000.0, replay.otherwise(), replay.judged(),
                replay.elapsedMillis() / 1000.0, replay.judged() * 1000.0 / Math.max(1, replay.elapsedMillis()),
                replay.otherwise());
    }

    private void tenant(OfTenant tenant) {
        line("");
        line("地区 tenant %s: 已判 %,d 件 / %,d judged", tenant.tenant(), tenant.judged(), tenant.judged());
        if (tenant.unjudged() > 0) {
            line("  %,d 件无法再判 / %,d cannot be judged: %s", tenant.unjudged(), tenant.unjudged(), tenant.examples());
        }
        if (tenant.provisions().isEmpty()) {
            line("  无差别 / nothing would differ");
        }
        for (Shift shift : tenant.decisions()) {
            line("  %s → %s: %,d 件 / %s → %s: %,d%s", zh(shift.from()), zh(shift.to()), shift.count(), en(shift.from()),
                    en(shift.to()), shift.count(), without(shift.withoutDraft()));
            examples(shift.examples());
        }
        for (ProvisionShift shift : tenant.provisions()) {
            line("  %s (%s %s [%s]): %s → %s: %,d%s", shift.provision(), shift.basis().instrument(), shift.basis().article(),
                    shift.basis().rules(), word(shift.from()), word(shift.to()), shift.count(), without(shift.withoutDraft()));
            examples(shift.examples());
        }
    }

    private void examples(List<Example> examples) {
        for (Example example : examples) {
            line("    %s %s %s", example.application(), example.type(), example.on());
            for (Finding finding : example.findings()) {
                line("      %s (%s) %s / %s", finding.code(), finding.rule(), finding.message().zh(), finding.message().en());
            }
        }
    }

    private static String without(long count) {
        return count == 0 ? "" : String.format(Locale.ROOT, "，其中 %,d 件按现行规定即如此 / %,d of them by what serves now already",
                count, count);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String word(VerdictKind kind) {
        return switch (kind) {
            case SATISFIED -> "符合 satisfied";
            case VIOLATED -> "违反 violated";
            case NOT_IN_FORCE -> "不适用 not in force";
            case UNDETERMINED -> "未能判定 undetermined";
        };
    }

    private static String zh(Decision decision) {
        return switch (decision) {
            case PASSABLE -> "可以通过";
            case REFUSABLE -> "不予通过";
            case OPEN -> "须书面说明理由";
        };
    }

    private static String en(Decision decision) {
        return switch (decision) {
            case PASSABLE -> "passable";
            case REFUSABLE -> "refusable";
            case OPEN -> "only with a written reason";
        };
    }

    private void line(String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
