package org.xinglin.types.legacyentry;

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
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.FormSchema;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.GrantQualification;
import org.xinglin.standards.Category;
import org.xinglin.standards.QualificationCode;

/** Is 补录医师资格: what no examination feed brings is entered by the issuing province (R-REG-195…197, R-REG-92). */
@Component(name = "org.xinglin.types.legacyentry.type")
public class LegacyEntryType implements BusinessType {

    private static final String SCHEMA = FormSchema.beside(LegacyEntryType.class, "legacy-entry.schema.json");

    @Override
    public String code() {
        return "legacy-entry";
    }

    @Override
    public Text title() {
        return Text.of("补录医师资格", "Entry of a qualification");
    }

    @Override
    public Text explanation() {
        return Text.of("由发证的省级卫生健康行政部门补录：1998年6月26日前认定的资格（老人）、军队医师资格换领、中"
                        + "医（专长）医师资格。录入人与审批人不得为同一人。",
                "The issuing province enters what no examination feed brings: recognition by title before"
                        + " 1998-06-26, exchanged military qualifications, TCM specialists. Who enters it must not be the"
                        + " one who decides.");
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
    public boolean fourEyes() {
        return true;
    }

    @Override
    public String formSchema() {
        return SCHEMA;
    }

    @Override
    public Outcome<Optional<UUID>> institution(Form form, Optional<Facts.Person> person) {
        return Outcome.accepted(Optional.empty());
    }

    @Override
    public Outcome<String> category(Form form, Facts facts) {
        return form.text("category").flatMap(Category::find).map(Category::code).map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Finding.of("category-unknown", "R-REG-06", "/category",
                        "没有这一执业类别，请重新选择", "there is no such category; choose another one")));
    }

    @Override
    public List<Effect> enact(Case approved) {
        Form form = approved.form();
        Facts.Person person = approved.requirePerson();
        String origin = form.required("origin");
        return List.of(new GrantQualification(approved.idOf("qualification"), approved.tenant(), origin,
                "LEGACY".equals(origin) ? QualificationCode.LEGACY_YEAR : Integer.parseInt(form.required("year")),
                Integer.parseInt(form.required("level")), form.required("category"), form.date("awardedOn"), person.name(),
                person.gender(), form.required("education"), form.required("school"), form.required("major")));
    }
}
