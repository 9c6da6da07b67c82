package org.xinglin.types.filing;

import java.time.LocalDate;
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
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.FormSchema;
import org.xinglin.api.business.NamedRegistration;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.GrantFiling;

/** Is 多执业机构备案: one more institution in the practice place of a registration (R-REG-140…148). */
@Component(name = "org.xinglin.types.filing.type")
public class FilingType implements BusinessType {

    private static final String SCHEMA = FormSchema.beside(FilingType.class, "filing.schema.json");

    @Override
    public String code() {
        return "filing";
    }

    @Override
    public Text title() {
        return Text.of("多执业机构备案", "Multi-institution practice filing");
    }

    @Override
    public Text explanation() {
        return Text.of("在同一执业地点的其他机构执业的，应向批准该机构执业的卫生健康行政部门分别申请备案：执业医师限本省，执业助理医师限本县。"
                        + "在其他省份执业的，请先在该省办理“注册”，再以该省的注册申请备案。备案由拟执业机构审核，由该机构的审批机关办理，"
                        + "到期自动失效；主要执业机构、执业地点或执业范围变更，以及注册备案、注销后，备案自动失效且不再恢复。"
                        + "自2022年3月1日起，参加规范化培训、进修、对口支援、会诊、突发事件医疗救援、慈善或者其他公益性医疗、义诊，承担国家任务，"
                        + "以及在医疗联合体内的医疗机构中执业的，无需办理变更和备案。",
                "Who works at one more institution of the same practice place files it, one filing for each: a licensed doctor within"
                        + " the province, an assistant within the county. For another province, register there first and file on"
                        + " that registration. The intended institution confirms, its authority decides. A filing ends with its"
                        + " last day, and lapses for good when main institution, place or scopes change or the registration ends."
                        + " Since 2022-03-01 training, further study, support, consultation, medical rescue in emergencies, charitable"
                        + " and free consultations, tasks of the state and practice within a medical consortium need neither"
                        + " change nor filing.");
    }

    @Override
    public Set<Starter> starters() {
        return Set.of(Starter.DOCTOR);
    }

    @Override
    public Confirmer confirmer() {
        return Confirmer.TARGET_INSTITUTION;
    }

    @Override
    public boolean exclusive(Starter starter) {
        return false;
    }

    @Override
    public boolean fallsWithItsGround() {
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
        return NamedRegistration.of(form, facts.person().orElseThrow(() -> new UnavailableException("national register")))
                .map(Standing.Registration::category).map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Finding.of("filing-on-a-valid-registration", "R-REG-140", "/registrationId",
                        "没有您的这一注册记录，请重新选择", "you have no such registration; choose another one")));
    }

    /** Grants the filing from the day wished for, but not from before its approval (R-REG-147). */
    @Override
    public List<Effect> enact(Case approved) {
        Form form = approved.form();
        LocalDate wished = date(form, "validFrom");
        return List.of(new GrantFiling(approved.idOf("filing"),
                NamedRegistration.require(approved).id(), approved.tenant(),
                FilingKind.FILING, approved.requireInstitution().workplace(), Set.copyOf(form.texts("scopes")),
                wished.isBefore(approved.on()) ? approved.on() : wished, Optional.of(date(form, "validTo")),
                approved.requireAuthority(), approved.on()));
    }

    private static LocalDate date(Form form, String field) {
        return form.date(field).orElseThrow(() -> missing(field));
    }

    private static IllegalArgumentException missing(String field) {
        return new IllegalArgumentException("cannot be enacted without " + field);
    }
}
