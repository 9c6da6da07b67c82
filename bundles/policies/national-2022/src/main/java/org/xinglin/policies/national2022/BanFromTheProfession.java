package org.xinglin.policies.national2022;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.xinglin.api.Finding;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Verdict;

/** Demands five years at least, or life, of a ban from the profession, and that the province decides it (R-REG-39). */
final class BanFromTheProfession implements Provision {

    @Override
    public String id() {
        return "ban-of-five-years-to-life-by-the-province";
    }

    @Override
    public Set<String> types() {
        return Set.of("practice-ban", "ban-lift");
    }

    @Override
    public Basis basis() {
        return new Basis(Bar.LAW, "第五十八条", "R-REG-39");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        Optional<BanKind> kind = "practice-ban".equals(applied.type())
                ? applied.form().text("banKind").map(BanKind::valueOf) : lifted(applied);
        if (kind.filter(BanKind.PRACTICE_BAN::equals).isEmpty()) {
            return Verdict.notInForce();
        }
        int years = parameters.number("ban.practiceYearsMin");
        Optional<LocalDate> to = applied.form().date("to");
        if (to.isPresent() && applied.form().date("from").filter(f -> to.get().isBefore(f.plusYears(years).minusDays(1)))
                .isPresent()) {
            return violated("/to", "禁止从事医疗卫生服务的期限为" + years + "年直至终身", "a ban from the profession lasts "
                    + years + " years at least, up to life");
        }
        return applied.authorityDivision().<Verdict>map(d -> d.equals(applied.tenant().code() + "0000") ? Verdict.satisfied()
                : violated("", "应由省级以上卫生健康行政部门决定和登记，请转省级办理", "the province decides and enters this; hand the case to it"))
                .orElseGet(() -> Verdict.undetermined("办理机关的级别暂时无法核对", "the level of the authority cannot be seen now"));
    }

    private static Optional<BanKind> lifted(Case applied) {
        return applied.facts().person().flatMap(person -> applied.form().id("banId").flatMap(id ->
                person.standing().bans().stream().filter(b -> b.id().equals(id)).map(b -> b.kind()).findFirst()));
    }

    private Verdict violated(String field, String zh, String en) {
        return Verdict.violated(Finding.of(id(), basis().rules(), field, zh, en));
    }
}
