package org.xinglin.types.filingcancel;

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

/** Is 多执业机构取消备案: the end of a filing on the doctor's or the filed institution's wish (R-REG-150, R-REG-171). */
@Component(name = "org.xinglin.types.filingcancel.type")
public class FilingCancelType implements BusinessType {

    private static final String SCHEMA = FormSchema.beside(FilingCancelType.class, "filing-cancel.schema.json");
    private static final Finding UNKNOWN = Finding.of("valid-filing-to-withdraw", "R-REG-150", "/" + NamedFiling.FIELD, "没有您的这一记录，请重新选择",
            "you have no such record; choose another one");

    @Override
    public String code() {
        return "filing-cancel";
    }

    @Override
    public Text title() {
        return Text.of("多执业机构取消备案", "Withdrawal of a multi-institution filing");
    }

    @Override
    public Text explanation() {
        return Text.of("在有效期结束前取消一项多执业机构备案。由备案机构审核，由该机构的审批机关办理；已失效的备案无需取消。备案机构也可以提出。",
                "Ends one filing before its last day. The filed institution confirms, its authority decides;"
                        + " what has ended needs no withdrawal. The filed institution may ask for it, too.");
    }

    @Override
    public Set<Starter> starters() {
        return Set.of(Starter.DOCTOR, Starter.INSTITUTION);
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
