package org.xinglin.types.foreignshortterm;

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

/** Is 外国医师来华短期行医 (R-REG-212…214). */
@Component(name = "org.xinglin.types.foreignshortterm.type")
public class ForeignShortTermType implements BusinessType {

    private static final String SCHEMA = FormSchema.beside(ForeignShortTermType.class, "foreign-short-term.schema.json");

    @Override
    public String code() {
        return "foreign-short-term";
    }

    @Override
    public Text title() {
        return Text.of("外国医师来华短期行医", "Short-term practice of foreign doctors");
    }

    @Override
    public Text explanation() {
        return Text.of("由邀请或聘用单位所在地设区的市级以上卫生健康行政部门办理，最长一年，期满后重新办理。同一地区的几"
                        + "家单位可以载于同一许可证，不同地区的须分别办理。",
                "Decided by the health authority of the city or above where the host is; at most one year, then"
                        + " anew. One permit may name several hosts of the same area; hosts of another area need a permit"
                        + " of their own.");
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
        return List.of(Consequences.permit(approved, PermitKind.FOREIGN));
    }
}
