package org.xinglin.types.multisitecancel;

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
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.FormSchema;
import org.xinglin.api.business.NamedFiling;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.EndFiling;

/** Is 申请取消“多地点执业”: the end of one record from before 2017-04-01 (R-REG-165, R-REG-166). */
@Component(name = "org.xinglin.types.multisitecancel.type")
public class MultisiteCancelType implements BusinessType {

    private static final String SCHEMA = FormSchema.beside(MultisiteCancelType.class, "multisite-cancel.schema.json");
    private static final Finding UNKNOWN = Finding.of("valid-site-to-cancel", "R-REG-165", "/" + NamedFiling.FIELD, "没有您的这一记录，请重新选择",
            "you have no such record; choose another one");

    @Override
    public String code() {
        return "multisite-cancel";
    }

    @Override
    public Text title() {
        return Text.of("申请取消“多地点执业”", "Cancellation of an old multi-site record");
    }

    @Override
    public Text explanation() {
        return Text.of("取消一条2017年4月1日前的多地点执业记录；一次申请只取消一条。多地点执业不再新增，在本省其他机构执业请办理“多执业机构备案”。",
                "Cancels one record of multi-site practice from before 2017-04-01, one in each application."
                        + " None is added any more: to work at a further institution of the province file it.");
    }

    @Override
    public Set<Starter> starters() {
        return Set.of(Starter.DOCTOR);
    }

    @Override
    public Confirmer confirmer() {
        return Confirmer.FILED_INSTITUTION;
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
        return NamedFiling.institution(form, person, UNKNOWN);
    }

    @Override
    public Outcome<String> category(Form form, Facts facts) {
        return NamedFiling.category(form, facts.person(), UNKNOWN);
    }

    @Override
    public List<Effect> enact(Case approved) {
        Standing.Filing filing = NamedFiling.require(approved);
        return List.of(new EndFiling(filing.id(), filing.registrationId(), filing.tenant(), FilingStatus.WITHDRAWN,
                approved.on(), "withdrawn"));
    }
}
