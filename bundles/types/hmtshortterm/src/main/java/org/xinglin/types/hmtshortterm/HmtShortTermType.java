package org.xinglin.types.hmtshortterm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.Text;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Consequences;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.FormSchema;
import org.xinglin.api.business.PermitKind;
import org.xinglin.api.effect.Effect;
import org.xinglin.standards.Category;

/** Is 港澳台医师内地短期行医, the zone of Hengqin included (R-REG-205…210, HENGQIN-2023). */
@Component(name = "org.xinglin.types.hmtshortterm.type")
public class HmtShortTermType implements BusinessType {

    private static final String SCHEMA = FormSchema.beside(HmtShortTermType.class, "hmt-short-term.schema.json");

    @Override
    public String code() {
        return "hmt-short-term";
    }

    @Override
    public Text title() {
        return Text.of("港澳台医师内地短期行医", "Short-term practice of doctors of Hong Kong, Macau and Taiwan");
    }

    @Override
    public Text explanation() {
        return Text.of("由聘用单位所在地设区的市级以上卫生健康（中医药）行政部门办理，期限与聘用期相同，最长三年，期满后"
                        + "重新办理。不得办理多机构备案；受聘于几家单位的，分别办理；横琴的证书可以载明区内几家机构。",
                "Decided by the health or TCM authority of the city or above where the employer is; for the time"
                        + " of employment, at most three years, then anew. No multi-institution filing: each employer needs"
                        + " a certificate of its own; that of Hengqin may name several institutions of the zone.");
    }

    @Override
    public Set<Starter> starters() {
        return Set.of(Starter.COMMISSION);
    }

    @Override
    public Confirmer confirmer() {
        return Confirmer.NONE;
    }

    @Override
    public boolean exclusive(Starter starter) {
        return false;
    }

    @Override
    public String formSchema() {
        return SCHEMA;
    }

    @Override
    public Outcome<Optional<UUID>> institution(Form form, Optional<Facts.Person> person) {
        return Outcome.accepted(form.id("institutionId"));
    }

    @Override
    public List<UUID> furtherInstitutions(Form form) {
        return form.texts("otherInstitutionIds").stream().map(UUID::fromString).toList();
    }

    @Override
    public Outcome<String> category(Form form, Facts facts) {
        return form.text("category").flatMap(Category::find).map(Category::code).map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Finding.of("category-unknown", "R-REG-06", "/category",
                        "没有这一执业类别，请重新选择", "there is no such category; choose another one")));
    }

    @Override
    public List<Effect> enact(Case approved) {
        return List.of(Consequences.permit(approved, PermitKind.valueOf(approved.form().text("permitKind").orElseThrow())));
    }
}
