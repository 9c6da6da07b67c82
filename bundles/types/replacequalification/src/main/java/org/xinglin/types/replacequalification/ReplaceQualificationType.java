package org.xinglin.types.replacequalification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.xinglin.api.Outcome;
import org.xinglin.api.Text;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.FormSchema;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.RelinkQualification;

/** Is 更换医师资格: links a registration to the qualification that is right (R-REG-216…221). */
@Component(name = "org.xinglin.types.replacequalification.type")
public class ReplaceQualificationType implements BusinessType {

    private static final String SCHEMA = FormSchema.beside(ReplaceQualificationType.class, "replace-qualification.schema.json");

    @Override
    public String code() {
        return "replace-qualification";
    }

    @Override
    public Text title() {
        return Text.of("更换医师资格", "Replacement of the linked qualification");
    }

    @Override
    public Text explanation() {
        return Text.of("由现注册机关办理。资格与注册的级别、类别须相同；姓名与证件号码只能有一项不同；资格编码不同的，先"
                        + "核实以哪一资格为准。级别或类别不同的，资格无误时办理注册，资格有误时报请发证的省级部门或国家医学"
                        + "考试中心更正。",
                "Done by the authority of the registration. Level and category have to agree, and of name and ID"
                        + " number only one may differ; where codes differ it is verified first which qualification is"
                        + " right. If level or category differ: register with the qualification if it is right, report it"
                        + " to its province or the exam centre if it is not.");
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
        return Outcome.accepted(registration(form, facts).map(Standing.Registration::category).orElse(""));
    }

    @Override
    public List<Effect> enact(Case approved) {
        Standing.Registration registration = registration(approved.form(), approved.facts())
                .orElseThrow(() -> new IllegalArgumentException("cannot be enacted without the registration"));
        UUID qualification = approved.form().id("qualificationId").orElseThrow();
        return List.of(new RelinkQualification(registration.id(), registration.tenant(), qualification, approved.on()));
    }

    private static Optional<Standing.Registration> registration(Form form, Facts facts) {
        return facts.person().flatMap(p -> form.id("registrationId").flatMap(p.standing()::registration));
    }
}
