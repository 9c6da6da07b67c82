package org.xinglin.types.departure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.xinglin.api.Outcome;
import org.xinglin.api.Text;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Consequences;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.FormSchema;
import org.xinglin.api.business.NamedRegistration;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.effect.Effect;

/** Is 注册备案: the main institution reports that a doctor has left it (R-REG-170…175). */
@Component(name = "org.xinglin.types.departure.type")
public class DepartureType implements BusinessType {

    private static final String SCHEMA = FormSchema.beside(DepartureType.class, "departure.schema.json");

    @Override
    public String code() {
        return "departure";
    }

    @Override
    public Text title() {
        return Text.of("注册备案", "Departure filing");
    }

    @Override
    public Text explanation() {
        return Text.of("医师调离、退休、退职、被辞退、被开除的，由其主要执业机构自办理完相关手续之日起30日内报告。经审批，该注册转为“备案”"
                        + "状态，不再在册，本执业地点的多执业机构备案同时失效；在其他省份的注册不受影响。医师会收到通知，可以提出异议；备案有误的，"
                        + "由卫生健康行政部门撤销。备案满二年未继续执业的，予以注销。",
                "When a doctor transfers, retires, resigns, is dismissed or expelled, the main institution reports it within 30"
                        + " days of completing the formalities. On approval the registration is off the register and the filings of"
                        + " its practice place lapse; registrations in other provinces stay. The doctor is told and may object; the"
                        + " commission undoes a wrong report. Two years later, without further practice, it is cancelled.");
    }

    @Override
    public Set<Starter> starters() {
        return Set.of(Starter.INSTITUTION);
    }

    /** Nobody: what the main institution starts is confirmed by that (R-REG-171). */
    @Override
    public Confirmer confirmer() {
        return Confirmer.NONE;
    }

    /** A former employer must not be able to block a move, nor a move a report (R-REG-23). */
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
        return NamedRegistration.mainInstitution(form, person);
    }

    @Override
    public Outcome<String> category(Form form, Facts facts) {
        return NamedRegistration.category(form, facts);
    }

    /** Returns the day on which the formalities were completed (R-REG-170). */
    @Override
    public Optional<LocalDate> reportableSince(Form form) {
        return form.date("formalitiesOn");
    }

    /** Row 注册备案 of rulebook §3.16. */
    @Override
    public List<Effect> enact(Case approved) {
        String cause = approved.form().text("cause")
                .orElseThrow(() -> new IllegalArgumentException("cannot be enacted without the cause"));
        return Consequences.end(approved.requirePerson().standing(), NamedRegistration.require(approved), RegStatus.DEPARTED,
                approved.on(), "departed-" + cause);
    }
}
