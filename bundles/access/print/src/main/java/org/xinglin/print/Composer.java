package org.xinglin.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.business.BusinessType;

/** Lays an application out on its form: what its layout shows, then every other field that was filled in, then the boxes. */
final class Composer {

    private static final String REGISTRATION = "registration";
    private static final String RE_REGISTRATION = "re-registration";
    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");
    private static final float LABEL = 1.5F;
    private static final float LONG_LABEL = 3F;
    private static final float WIDTH = 10F;
    private static final String SEAL = "（公章）";
    private static final String DAY = "　　　　年　　　月　　　日";
    private static final String BLANK = "＿＿＿＿＿＿＿＿";

    private final Layouts layouts;
    private final Sources sources;

    Composer(Layouts layouts, Sources sources) {
        this.layouts = layouts;
        this.sources = sources;
    }

    /** Returns the form of an application. */
    Paper compose(Application application, BusinessType type) {
        Names names = new Names(sources, application.tenant(), application.person());
        FormFields form = FormFields.of(application, type.formSchema(), names);
        Values values = new Values(application, form, names, sources);
        String kind = application.type().equals(REGISTRATION) && values.again() ? RE_REGISTRATION : application.type();
        Layout layout = layouts.of(kind, form.title());
        List<Block> blocks = new ArrayList<>();
        Set<String> covered = new HashSet<>(layout.covers());
        boolean photo = layout.photo() || form.hasPhoto();
        for (Layout.Section section : layout.sections()) {
            heading(blocks, section.heading());
            if (photo) {
                blocks.add(photo(application, form));
                photo = false;
            }
            blocks.addAll(rows(section, values));
        }
        covered.addAll(values.shown());
        List<FormFields.Field> others = form.others(covered);
        if (!others.isEmpty()) {
            heading(blocks, "其他申报事项");
            others.forEach(field -> blocks.add(row(LONG_LABEL, field.title(), orNone(field.text()))));
        }
        heading(blocks, "申请缘由和材料");
        blocks.add(row(LABEL, "申请缘由", values.of("application.reason")));
        blocks.add(row(LABEL, "申请时间", values.of("application.submittedAt")));
        blocks.add(row(LABEL, "电子材料", form.documents().entrySet().stream()
                .map(each -> each.getKey() + "　" + each.getValue() + " 份").collect(Collectors.joining("；"))
                .transform(Composer::orNone)));
        boxes(blocks, application, layout);
        return new Paper(layout.title(), layout.subtitle() == null ? "" : layout.subtitle(), application.id().toString(),
                sources.clock().instant(), application.id().getMostSignificantBits() ^ application.id().getLeastSignificantBits(), blocks);
    }

    private Block.Photo photo(Application application, FormFields form) {
        Optional<JsonNode> named = form.photo();
        return new Block.Photo(sources.photo(application.tenant(), named.orElse(null)).orElse(new byte[0]));
    }

    private static void heading(List<Block> blocks, String text) {
        long before = blocks.stream().filter(Block.Heading.class::isInstance).count();
        blocks.add(new Block.Heading(NUMERALS.get((int) before) + "、" + text));
    }

    private static List<Block> rows(Layout.Section section, Values values) {
        List<Block> rows = new ArrayList<>();
        if (!section.columns().isEmpty()) {
            rows.add(compared(section.columns(), true));
        }
        for (List<String> row : section.rows()) {
            List<String> texts = new ArrayList<>(row);
            int step = section.columns().isEmpty() ? 2 : 1;
            for (int i = 1; i < texts.size(); i += step) {
                String text = values.of(row.get(i));
                boolean after = step == 2 || i == texts.size() - 1;
                texts.set(i, !text.isEmpty() ? text : after ? section.blank() : "／");
            }
            rows.add(step == 1 ? compared(texts, false) : row(LABEL, texts.toArray(String[]::new)));
        }
        return rows;
    }

    /** Returns a row of labels and values by turns. */
    private static Block.Row row(float label, String... texts) {
        int pairs = texts.length / 2;
        List<Block.Cell> cells = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            cells.add(new Block.Cell(texts[2 * i], true, label));
            cells.add(new Block.Cell(texts[2 * i + 1], false, WIDTH / pairs - label));
        }
        return new Block.Row(cells);
    }

    private static Block.Row compared(List<String> texts, boolean headings) {
        List<Block.Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(new Block.Cell(texts.get(i), headings || i == 0, i == 0 ? LABEL : (WIDTH - LABEL) / (texts.size() - 1)));
        }
        return new Block.Row(cells);
    }

    private static void boxes(List<Block> blocks, Application application, Layout layout) {
        if (application.starter() == BusinessType.Starter.DOCTOR) {
            blocks.add(new Block.Box("申请人\n声　明", List.of("　　本人所填内容和提交的材料真实、有效，如有不实，愿承担法律责任。"),
                    List.of("申请人签名：" + BLANK + DAY), 2));
        }
        blocks.add(new Block.Box(layout.office().replace("意见", "\n意　见"), confirmed(application),
                List.of("负责人签字：" + BLANK + SEAL, DAY), 5));
        blocks.add(new Block.Box("卫生健康\n行政部门\n审核意见", Arrays.asList(
                "审批机关：" + orNone(application.authorityName()),
                "　　经审核，决定：　□ " + layout.granted() + "　　　□ " + layout.refused(),
                "不予批准的理由："), List.of("经办人签字：" + BLANK + "　　负责人签字：" + BLANK + SEAL, DAY), 6));
        blocks.add(new Block.Box("备　　注", List.of(), List.of(), 4));
    }

    /** Returns what the institution said in the system; what it hands in on paper bears its seal besides. */
    private static List<String> confirmed(Application application) {
        List<String> lines = new ArrayList<>();
        boolean own = application.starter() == BusinessType.Starter.INSTITUTION;
        Application.Step last = null;
        for (Application.Step step : application.steps()) {
            last = step.state() == AppState.INST_CONFIRMED ? step : last;
        }
        String when = last == null ? "" : "，" + Wording.minute(last.at());
        lines.add("系统审核：" + (own ? "本机构申报" : "同意") + "（" + application.institutionName() + when + "）");
        if (last != null && !last.remark().isBlank() && !own) {
            lines.add("审核意见：" + Wording.masked(last.remark()));
        }
        return lines;
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "／" : text;
    }
}
