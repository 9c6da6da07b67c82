package org.xinglin.types.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.Text;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.FormSchema;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.ImposeBan;
import org.xinglin.api.effect.RecordAssessment;

/** Is 医师定期考核: the result of a periodic assessment goes into the register (rulebook §2.5; Doctors Law art 42). */
@Component(name = "org.xinglin.types.assessment.type")
public class AssessmentType implements BusinessType {

    private static final String SCHEMA = FormSchema.beside(AssessmentType.class, "assessment.schema.json");

    @Override
    public String code() {
        return "assessment";
    }

    @Override
    public Text title() {
        return Text.of("医师定期考核", "Periodic assessment");
    }

    @Override
    public Text explanation() {
        return Text.of("由主要执业机构或其审批机关登记考核结果。考核不合格而被责令暂停执业的，同时登记暂停期限。",
                "The main institution or its authority records the result. If practice was suspended after a"
                        + " failed assessment, the time of suspension is recorded with it.");
    }

    @Override
    public Set<Starter> starters() {
        return Set.of(Starter.INSTITUTION, Starter.COMMISSION);
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
        Facts.Person known = person.orElseThrow(() -> new UnavailableException("national register"));
        return registration(form, known).map(r -> Outcome.accepted(Optional.of(r.main().id())))
                .orElseGet(() -> Outcome.refused(Finding.of("registration-unknown", "R-DAT-04", "/registrationId",
                        "该医师没有这一执业注册，请重新选择", "this doctor has no such registration; choose another one")));
    }

    @Override
    public Outcome<String> category(Form form, Facts facts) {
        return Outcome.accepted(facts.person().flatMap(p -> registration(form, p)).map(Standing.Registration::category)
                .orElse(""));
    }

    @Override
    public List<Effect> enact(Case approved) {
        Form form = approved.form();
        List<Effect> effects = new ArrayList<>();
        effects.add(new RecordAssessment(approved.idOf("assessment"), approved.tenant(),
                form.date("cycleStart").orElseThrow(), form.date("cycleEnd").orElseThrow(),
                RecordAssessment.Procedure.valueOf(form.text("procedure").orElseThrow()),
                RecordAssessment.Result.valueOf(form.text("result").orElseThrow()), form.flag("retest"),
                form.date("suspendedFrom"), form.date("suspendedTo"), form.text("assessor").orElseThrow(), approved.on()));
        form.date("suspendedFrom").ifPresent(from -> effects.add(new ImposeBan(approved.idOf("suspension"),
                approved.tenant(), BanKind.SUSPENSION, from, form.date("suspendedTo"), "医师定期考核不合格，责令暂停执业活动",
                approved.requireAuthority().name())));
        return List.copyOf(effects);
    }

    private static Optional<Standing.Registration> registration(Form form, Facts.Person person) {
        return form.id("registrationId").flatMap(person.standing()::registration);
    }
}
