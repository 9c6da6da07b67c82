package org.xinglin.types.departureundo;

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
import org.xinglin.api.effect.RestoreRegistration;

/** Is 撤销注册备案: the commission undoes a wrong departure filing (R-REG-176, L3 art 69). */
@Component(name = "org.xinglin.types.departureundo.type")
public class DepartureUndoType implements BusinessType {

    private static final String SCHEMA = FormSchema.beside(DepartureUndoType.class, "departure-undo.schema.json");

    @Override
    public String code() {
        return "departure-undo";
    }

    @Override
    public Text title() {
        return Text.of("撤销注册备案", "Undoing a departure filing");
    }

    @Override
    public Text explanation() {
        return Text.of("注册备案有误的（例如医师未曾离开，或者报告人不是主要执业机构），由卫生健康行政部门撤销，原注册恢复为有效。已失效的多执业"
                        + "机构备案不恢复，需重新办理。该执业地点此后已有新注册的，不能撤销。",
                "A wrong departure filing, of a doctor who never left or by somebody who was not the main institution, is undone by"
                        + " the commission: the registration is valid again. Filings that lapsed do not revive. It cannot be"
                        + " undone once the practice place has a new registration.");
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

    /** Puts the registration back; what lapsed with it does not revive (R-REG-158). */
    @Override
    public List<Effect> enact(Case approved) {
        Standing.Registration departed = NamedRegistration.require(approved);
        return List.of(new RestoreRegistration(departed.id(), departed.tenant(), approved.on(), "departure-undone"));
    }
}
