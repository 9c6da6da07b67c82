package org.xinglin.types.hmtrecognition;

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
import org.xinglin.standards.Level;

/** Is 港澳台医师内地医师资格认定: a domestic qualification by recognition (R-REG-200, R-REG-201). */
@Component(name = "org.xinglin.types.hmtrecognition.type")
public class HmtRecognitionType implements BusinessType {

    private static final String SCHEMA = FormSchema.beside(HmtRecognitionType.class, "hmt-recognition.schema.json");

    @Override
    public String code() {
        return "hmt-recognition";
    }

    @Override
    public Text title() {
        return Text.of("港澳台医师内地资格认定", "Recognition of a qualification of Hong Kong, Macau or Taiwan");
    }

    @Override
    public Text explanation() {
        return Text.of("由省级卫生健康行政部门认定；认定后取得执业医师资格，其后按一般程序申请执业注册。限临床、口腔、中"
                        + "医类别。",
                "Decided by the province. Recognition gives a licensed doctor's qualification; registration"
                        + " follows as for anybody else. Clinical medicine, dentistry and TCM only.");
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
        return List.of(new GrantQualification(approved.idOf("qualification"), approved.tenant(), "HMT_RECOGNITION",
                approved.on().getYear(), Level.LICENSED.code(), form.text("category").orElseThrow(),
                Optional.of(approved.on()), person.name(), person.gender(), form.text("education").orElse(""),
                form.text("school").orElse(""), form.text("major").orElse("")));
    }
}
