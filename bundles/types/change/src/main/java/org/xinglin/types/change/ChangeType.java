package org.xinglin.types.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.Text;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.FormSchema;
import org.xinglin.api.business.Intended;
import org.xinglin.api.effect.Effect;
import org.xinglin.standards.Category;

/** Is 变更: place, main institution, category, scopes and qualification of a registration, in one application (R-REG-110…126). */
@Component(name = "org.xinglin.types.change.type")
public class ChangeType implements BusinessType {

    private static final String SCHEMA = FormSchema.beside(ChangeType.class, "change.schema.json");

    @Override
    public String code() {
        return "change";
    }

    @Override
    public Text title() {
        return Text.of("变更", "Change of registration");
    }

    @Override
    public Text explanation() {
        return Text.of("可一并变更执业地点、主要执业机构、执业类别、执业范围和所用资格；未填写的项目保持不变。申请由变更后的主要执业机构审核，"
                        + "由该机构的审批机关审批，原机构和原审批机关不参与。执业地点、主要执业机构或执业范围变更后，原执业地点内的"
                        + "多执业机构备案自动失效。执业证书编码不变。助理医师取得执业医师资格且类别、主要执业机构、执业范围均不变的，请办理"
                        + "“助理医师升执业医师”。自2022年3月1日起，参加规范化培训、进修、对口支援、会诊、突发事件医疗救援、慈善或者其他公益性医疗、"
                        + "义诊，承担国家任务，以及在医疗联合体内的医疗机构中执业的，无需办理变更和备案。",
                "Practice place, main institution, category, scopes and the qualification used can be changed together; what is not"
                        + " filled in stays. The institution that is the main one afterwards confirms, its authority decides; the"
                        + " old ones do neither. When place, main institution or scopes change, filings in the old place lapse. The"
                        + " practice code stays. Who becomes a licensed doctor and changes nothing else uses the upgrade. Since"
                        + " 2022-03-01 training, further study, support, consultation, medical rescue in emergencies, charitable and"
                        + " free consultations, tasks of the state and practice within a medical consortium need neither change nor"
                        + " filing.");
    }

    @Override
    public Set<Starter> starters() {
        return Set.of(Starter.DOCTOR, Starter.COMMISSION);
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
        Optional<UUID> target = form.id("institutionId");
        if (target.isPresent()) {
            return Outcome.accepted(target);
        }
        return Intended.of(form, asked(person)).base().map(base -> Outcome.accepted(Optional.of(base.main().id())))
                .orElseGet(() -> Outcome.refused(Finding.of("registration-to-start-from", "R-REG-111", "/registrationId",
                        "没有您的这一注册记录，请重新选择", "you have no such registration; choose another one")));
    }

    @Override
    public Outcome<String> category(Form form, Facts facts) {
        Optional<String> wanted = form.text("category");
        if (wanted.isEmpty()) {
            wanted = Intended.of(form, asked(facts.person())).category();
        }
        return wanted.flatMap(Category::find).map(Category::code).map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Finding.of("category-unknown", "R-REG-06", "/category",
                        "没有这一执业类别，请重新选择", "there is no such category; choose another one")));
    }

    @Override
    public List<Effect> enact(Case approved) {
        return Enactment.of(approved).effects();
    }

    private static Facts.Person asked(Optional<Facts.Person> person) {
        return person.orElseThrow(() -> new UnavailableException("national register"));
    }
}
