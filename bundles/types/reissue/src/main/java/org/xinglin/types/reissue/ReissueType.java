package org.xinglin.types.reissue;

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
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.ReissueCertificate;

/** Is 证书补办: a lost or damaged practice certificate is issued once more (R-REG-225…228). */
@Component(name = "org.xinglin.types.reissue.type")
public class ReissueType implements BusinessType {

    private static final String SCHEMA = FormSchema.beside(ReissueType.class, "reissue.schema.json");

    @Override
    public String code() {
        return "reissue";
    }

    @Override
    public Text title() {
        return Text.of("证书补办", "Re-issue of the certificate");
    }

    @Override
    public Text explanation() {
        return Text.of("《医师执业证书》遗失的，须提供遗失声明；损坏的，须交回原证书。由主要执业机构审核，由发证的审批机关补发。编码不变，"
                        + "证书上注明“补发”。《医师资格证书》的补办向发证的省级卫生健康行政部门申请，不在此办理。",
                "A lost practice certificate needs a statement of loss, a damaged one is handed in. The main institution confirms,"
                        + " the issuing authority issues it once more under the same number, marked 补发. A qualification"
                        + " certificate is re-issued by the province that issued it, not here.");
    }

    @Override
    public Set<Starter> starters() {
        return Set.of(Starter.DOCTOR);
    }

    @Override
    public Confirmer confirmer() {
        return Confirmer.CURRENT_MAIN_INSTITUTION;
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
        return NamedRegistration.mainInstitution(form, person);
    }

    @Override
    public Outcome<String> category(Form form, Facts facts) {
        return NamedRegistration.category(form, facts);
    }

    @Override
    public List<Effect> enact(Case approved) {
        Standing.Registration registration = NamedRegistration.require(approved);
        return List.of(new ReissueCertificate(registration.id(), registration.tenant(), approved.on()));
    }
}
