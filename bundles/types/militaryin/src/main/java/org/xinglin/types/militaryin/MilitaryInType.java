package org.xinglin.types.militaryin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.Text;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Consequences;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.FormSchema;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.Particulars;
import org.xinglin.standards.Category;

/** Is 军队变更入: a doctor leaves the forces and practises at a local institution (R-REG-90…95). */
@Component(name = "org.xinglin.types.militaryin.type")
public class MilitaryInType implements BusinessType {

    private static final String SCHEMA = FormSchema.beside(MilitaryInType.class, "military-in.schema.json");

    @Override
    public String code() {
        return "military-in";
    }

    @Override
    public Text title() {
        return Text.of("军队变更入", "Transfer in from the military");
    }

    @Override
    public Text explanation() {
        return Text.of("适用于离开军队（含武警部队）到地方医疗机构执业的医师。须先将军队医师资格证书换领为国家医师资格证书并完成补录，交回军队"
                        + "《医师执业证书》，并提交军队注册机关的证明、安置或者退役文件和聘用证明。由拟执业机构审核，由该机构的审批机关审批。"
                        + "以前有过地方执业证书编码的，沿用原编码。",
                "For doctors who leave the forces, armed police included, to practise at a local institution. Exchange the military"
                        + " qualification for the national one first, hand back the military practice certificate, and attach the"
                        + " proof of the military registering authority, the placement or discharge document and the proof of"
                        + " employment. The intended institution confirms, its authority decides. A local practice code from before"
                        + " is used again.");
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
        return Outcome.accepted(form.id("institutionId"));
    }

    @Override
    public Outcome<String> category(Form form, Facts facts) {
        return form.text("category").flatMap(Category::find).map(Category::code).map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Finding.of("category-unknown", "R-REG-06", "/category",
                        "没有这一执业类别，请重新选择", "there is no such category; choose another one")));
    }

    /** Grants the local registration; which practice code it carries is the ledger's (R-REG-95). */
    @Override
    public List<Effect> enact(Case approved) {
        Facts.Qualification qualification = approved.form().id("qualificationId")
                .flatMap(approved.requirePerson()::qualification)
                .orElseThrow(() -> new IllegalArgumentException("cannot be enacted without the qualification"));
        return List.of(Consequences.grant(approved, qualification, Set.copyOf(approved.form().texts("scopes")),
                BizStatus.MILITARY_IN, Consequences.particulars(approved.form(), Particulars.NONE),
                approved.form().text("skills").orElse("")));
    }
}
