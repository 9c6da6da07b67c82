package org.xinglin.types.cancellation;

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
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.FormSchema;
import org.xinglin.api.business.NamedRegistration;
import org.xinglin.api.effect.Effect;

/** Is 注销: a registration comes off the register, or for most reasons those of every province (R-REG-130…138, R-REG-178). */
@Component(name = "org.xinglin.types.cancellation.type")
public class CancellationType implements BusinessType {

    private static final String SCHEMA = FormSchema.beside(CancellationType.class, "cancellation.schema.json");
    private static final String INTERRUPTED = "6";
    private static final int INTERRUPTION_YEARS = 2;

    @Override
    public String code() {
        return "cancellation";
    }

    @Override
    public Text title() {
        return Text.of("注销", "Cancellation");
    }

    @Override
    public Text explanation() {
        return Text.of("本人主动申请（第十项）只注销所选的一处注册，该执业地点的多执业机构备案随之失效。因其他各项原因注销的，全国各省的注册"
                        + "和备案全部失效。医师提出的，由主要执业机构审核；机构提出的，直接提交审批机关。自知道或者应当知道有关情形之日起30日内"
                        + "应当申请。执业证书编码终身不变，重新注册后继续使用。",
                "At the doctor's own wish (reason 10) only the chosen registration is cancelled, and the filings of its practice"
                        + " place lapse. For every other reason the registrations and filings of all provinces end. The main"
                        + " institution confirms what the doctor starts; what an institution starts goes to the authority at once."
                        + " It is due within 30 days from when the reason was or should have been known. The practice code stays"
                        + " for life.");
    }

    @Override
    public Set<Starter> starters() {
        return Set.of(Starter.DOCTOR, Starter.INSTITUTION, Starter.COMMISSION);
    }

    @Override
    public Confirmer confirmer() {
        return Confirmer.CURRENT_MAIN_INSTITUTION;
    }

    /** An office's cancellation is not to be held up by what the doctor has open (R-REG-130, R-REG-131). */
    @Override
    public boolean exclusive(Starter starter) {
        return starter == Starter.DOCTOR;
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

    /** Returns when the ground was or should have been known, by the form; an interruption is one when its two years are over (R-REG-130). */
    @Override
    public Optional<LocalDate> reportableSince(Form form) {
        return form.date("knownSince").or(() -> form.text("reasonNo").filter(INTERRUPTED::equals)
                .flatMap(no -> form.date("interruptedSince")).map(since -> since.plusYears(INTERRUPTION_YEARS)));
    }

    @Override
    public List<Effect> enact(Case approved) {
        return Enactment.of(approved).effects();
    }
}
