package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.xinglin.api.questions.Asker;
import org.xinglin.api.questions.Question;
import org.xinglin.api.questions.QuestionCategory;

/** Shows a question to who asked it, or to an officer. */
@Schema(name = "Question")
public record QuestionView(
        @Schema(description = "编号，亦为提问人翻页位置。Id, and where its asker's next page begins") long id,
        @Schema(description = "地区。Province") String tenant,
        @Schema(description = "问题类别。What it is about") QuestionCategory category,
        @Schema(description = "类别名称。Its title") TextView categoryTitle,
        @Schema(description = "问题标题。Title") String title,
        @Schema(description = "OPEN 待答复，ANSWERED 已答复，CLOSED 已办结。How it stands") Question.State state,
        @Schema(description = "版本，答复时带上。Version, to be given with an answer") int version,
        @Schema(description = "提问时间。When it was asked") Instant askedAt,
        @Schema(description = "最近答复时间。When it was last answered", requiredMode = NOT_REQUIRED) Instant answeredAt,
        @Schema(description = "提问人撤回时间。When its asker withdrew it", requiredMode = NOT_REQUIRED) Instant withdrawnAt,
        @Schema(description = "提问人，仅审批机关可见。Who asked, for officers only", requiredMode = NOT_REQUIRED) AskerView asker,
        @Schema(description = "提问、追问和答复，旧的在前。All that was said, oldest first") List<EntryView> entries,
        @Schema(description = "已公开的内容，仅审批机关可见。What is published of it, for officers only", requiredMode = NOT_REQUIRED)
        PublishedQuestionView publication,
        @Schema(description = "审批机关翻页位置。Where an officer's next page begins", requiredMode = NOT_REQUIRED) Long position) {

    /** Shows who asked. */
    @Schema(name = "QuestionAsker")
    public record AskerView(
            @Schema(description = "DOCTOR 医师，INSTITUTION 医疗机构。Kind") Asker.Kind kind,
            @Schema(description = "姓名。Name") String name,
            @Schema(description = "医疗机构。Institution", requiredMode = NOT_REQUIRED) String office) {
    }

    /** Shows one thing said. */
    @Schema(name = "QuestionEntry")
    public record EntryView(
            @Schema(description = "QUESTION 提问，FOLLOW_UP 追问，ANSWER 答复。Kind") Question.Kind kind,
            @Schema(description = "内容。Text") String text,
            @Schema(description = "姓名；答复人的姓名仅审批机关可见。Name; that of who answered for officers only", requiredMode = NOT_REQUIRED) String by,
            @Schema(description = "医疗机构或审批机关。Institution or authority", requiredMode = NOT_REQUIRED) String office,
            @Schema(description = "时间。When") Instant at) {
    }

    /** Returns the view of who asked: the commission answers by its name, not by its officers'. */
    public static QuestionView ofAsker(Question it) {
        return view(it, null, null, null, it.entries().stream().map(entry -> new EntryView(entry.kind(), entry.text(),
                entry.kind() == Question.Kind.ANSWER ? null : entry.by(), Views.orNull(entry.office()), entry.at())).toList());
    }

    /** Returns the view of an officer. */
    public static QuestionView ofOfficer(Question it) {
        return view(it, new AskerView(it.asker().kind(), it.asker().name(), Views.orNull(it.asker().office())),
                it.publication().map(PublishedQuestionView::of).orElse(null), it.rank(), it.entries().stream()
                        .map(entry -> new EntryView(entry.kind(), entry.text(), entry.by(), Views.orNull(entry.office()), entry.at())).toList());
    }

    private static QuestionView view(Question it, AskerView asker, PublishedQuestionView publication, Long position, List<EntryView> entries) {
        return new QuestionView(it.id(), it.tenant().code(), it.category(), TextView.of(it.category().title()), it.title(), it.state(),
                it.version(), it.askedAt(), Views.orNull(it.answeredAt()), Views.orNull(it.withdrawnAt()), asker, entries, publication, position);
    }
}
