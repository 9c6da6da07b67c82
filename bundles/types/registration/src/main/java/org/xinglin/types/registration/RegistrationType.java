package org.xinglin.types.registration;

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
import org.xinglin.api.policy.Parameters;
import org.xinglin.standards.Category;

/** Is 注册: the first registration, one in a further province, and re-registration (R-REG-60…70, R-REG-185…189). */
@Component(name = "org.xinglin.types.registration.type")
public class RegistrationType implements BusinessType {

    private static final String SCHEMA = FormSchema.beside(RegistrationType.class, "registration.schema.json");

    @Override
    public String code() {
        return "registration";
    }

    @Override
    public Text title() {
        return Text.of("注册", "Registration");
    }

    @Override
    public Text explanation() {
        return Text.of("取得国内医师资格者均可申请，拟执业机构也可为本机构人员集体办理。在其他省份已有有效注册的执业医师增加执业"
                        + "地点时，所用资格和执业范围须与已有注册完全一致，否则批准后已有注册全部失效；执业助理医师已有有效注册的，"
                        + "请办理变更或者助理医师升执业医师。中止执业满二年或者不予注册的情形消失后重新注册的，须提交考核合格证明。"
                        + "申请由拟执业机构审核，由该机构的审批机关审批。",
                "Open to everyone with a domestic doctor qualification; an institution may apply for its own people. Who is"
                        + " registered in another province and adds one here has to use the same qualification and scopes, else"
                        + " the registrations that stand become invalid on approval. An assistant doctor with a valid"
                        + " registration uses a change or the upgrade. After two years without practice, or a bar, a passed"
                        + " assessment is needed. The intended institution confirms, its authority decides.");
    }

    @Override
    public Set<Starter> starters() {
        return Set.of(Starter.DOCTOR, Starter.INSTITUTION, Starter.COMMISSION);
    }

    @Override
    public Confirmer confirmer() {
        return Confirmer.TARGET_INSTITUTION;
    }

    @Override
    public boolean exclusive(Starter starter) {
        return true;
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
    public Outcome<String> category(Form form, Facts facts) {
        return form.text("category").flatMap(Category::find).map(Category::code).map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Finding.of("category-unknown", "R-REG-06", "/category",
                        "没有这一执业类别，请重新选择", "there is no such category; choose another one")));
    }

    @Override
    public List<Effect> enact(Case approved) {
        return enact(approved, name -> Optional.empty());
    }

    @Override
    public List<Effect> enact(Case approved, Parameters parameters) {
        return Enactment.of(approved, parameters).effects();
    }
}
