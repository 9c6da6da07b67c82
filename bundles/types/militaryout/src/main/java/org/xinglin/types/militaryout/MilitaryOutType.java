package org.xinglin.types.militaryout;

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
import org.xinglin.api.business.Consequences;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.FormSchema;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;

/** Is 变更到军队: a doctor goes to a military institution and leaves the local registers of every province (R-REG-100…105). */
@Component(name = "org.xinglin.types.militaryout.type")
public class MilitaryOutType implements BusinessType {

    private static final String SCHEMA = FormSchema.beside(MilitaryOutType.class, "military-out.schema.json");

    @Override
    public String code() {
        return "military-out";
    }

    @Override
    public Text title() {
        return Text.of("变更到军队", "Transfer to the military");
    }

    @Override
    public Text explanation() {
        return Text.of("重要提示：变更到军队业务完成后，您在各省的地方注册信息全部失效，包括多执业机构备案和多地点执业信息。应征入伍或者被军队"
                        + "医疗机构聘用的医师交回地方《医师执业证书》，凭地方注册机关的证明到军队注册机关办理注册。由现主要执业机构审核，由其"
                        + "审批机关审批。",
                "Important: on completion all your local registrations become invalid in every province, filings and multi-site"
                        + " records included. Who is enlisted or employed by a military institution hands back the local practice"
                        + " certificate and takes the local authority's proof to the military one. The present main institution"
                        + " confirms, its authority decides.");
    }

    @Override
    public Set<Starter> starters() {
        return Set.of(Starter.DOCTOR, Starter.COMMISSION);
    }

    @Override
    public Confirmer confirmer() {
        return Confirmer.CURRENT_MAIN_INSTITUTION;
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
        return base(form, person).then(base -> Outcome.accepted(Optional.of(base.main().id())));
    }

    @Override
    public Outcome<String> category(Form form, Facts facts) {
        return base(form, facts.person()).then(base -> Outcome.accepted(base.category()));
    }

    /** Takes the person off the local registers of every province, with all that hangs on the registrations (R-REG-103). */
    @Override
    public List<Effect> enact(Case approved) {
        return Consequences.endAll(approved.requirePerson().standing(), RegStatus.TO_MILITARY, approved.on(), "to-military");
    }

    private static Outcome<Standing.Registration> base(Form form, Optional<Facts.Person> person) {
        Facts.Person known = person.orElseThrow(() -> new UnavailableException("national register"));
        return form.id("registrationId").flatMap(known.standing()::registration).map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Finding.of("registration-to-start-from", "R-REG-100", "/registrationId",
                        "没有您的这一注册记录，请重新选择", "you have no such registration; choose another one")));
    }
}
