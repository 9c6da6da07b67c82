package org.xinglin.api.client;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xinglin.api.Text;

/** Lists what a client may be allowed to do. */
public enum ClientScope {
    /** 医师验证: an institution's questions by document (R-ACC-39), a partner's look-ups in the public register. */
    VERIFY_DOCTORS("doctors:verify", "医师验证", "Verify doctors", true, true),
    /** 本院医师. */
    READ_DOCTORS("doctors:read", "查询本院医师和备案", "Read the own doctors and filings", true, false),
    /** 业务申请查询. */
    READ_APPLICATIONS("applications:read", "查询本机构的业务申请", "Read the own institution's applications", true, false),
    /** 信息审核 (R-REG-06, 07). */
    CONFIRM_APPLICATIONS("applications:confirm", "审核业务申请", "Confirm or refuse applications", true, false),
    /** 机构办理 (R-REG-133, R-REG-170). */
    SUBMIT_APPLICATIONS("applications:submit", "提交机构的业务申请", "Submit applications of the institution", true, false),
    /** 激活码 (R-ACC-11, 19). */
    ACTIVATION_CODES("activation-codes", "生成激活码", "Issue activation codes", true, false),
    /** 科室 (R-REG-235). */
    DEPARTMENTS("departments", "管理科室", "Keep departments and who works where", true, false),
    /** Changes of the public register in order; an institution's client sees those of its own institution only. */
    CHANGE_FEED("changes", "获取变更", "Fetch what changed in the public register", true, true),
    /** Being told of changes. */
    WEBHOOKS("webhooks", "订阅变更通知", "Be told when a status changes", true, true),
    /** The public register as a whole. */
    BULK("bulk", "批量获取公示数据", "Fetch snapshots and daily deltas", false, true),
    /** The national exam centre's batches over HTTP. */
    EXAM_FEED("exam-feed", "报送考试数据", "Hand in batches of the exam centre", false, true);

    private final String word;
    private final Text title;
    private final boolean forInstitutions;
    private final boolean forPartners;

    ClientScope(String word, String zh, String en, boolean forInstitutions, boolean forPartners) {
        this.word = word;
        this.title = Text.of(zh, en);
        this.forInstitutions = forInstitutions;
        this.forPartners = forPartners;
    }

    /** Returns the scope as OAuth names it. */
    public String word() {
        return word;
    }

    /** Returns what it allows, in words. */
    public Text title() {
        return title;
    }

    /** Says whether an institution's client may have it ({@code true}), or a partner's ({@code false}). */
    public boolean mayBelongTo(boolean institution) {
        return institution ? forInstitutions : forPartners;
    }

    /** Returns the scope of a word. */
    public static Optional<ClientScope> ofWord(String word) {
        return Stream.of(values()).filter(scope -> scope.word.equals(word)).findFirst();
    }

    /** Returns all that clients of institutions ({@code true}) or of partners ({@code false}) may have. */
    public static Set<ClientScope> all(boolean institution) {
        Set<ClientScope> all = EnumSet.allOf(ClientScope.class);
        all.removeIf(scope -> !scope.mayBelongTo(institution));
        return all;
    }
}
