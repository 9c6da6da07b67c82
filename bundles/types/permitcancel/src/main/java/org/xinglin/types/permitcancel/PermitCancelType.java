package org.xinglin.types.permitcancel;

import java.util.List;
import java.util.Locale;
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
import org.xinglin.api.effect.EndPermit;

/** Is 注销短期行医: a short-term permit ends before its last day (R-REG-209). */
@Component(name = "org.xinglin.types.permitcancel.type")
public class PermitCancelType implements BusinessType {

    private static final String SCHEMA = FormSchema.beside(PermitCancelType.class, "permit-cancel.schema.json");

    @Override
    public String code() {
        return "permit-cancel";
    }

    @Override
    public Text title() {
        return Text.of("注销短期行医", "Cancellation of a short-term permit");
    }

    @Override
    public Text explanation() {
        return Text.of("聘用单位应当自情形发生之日起30日内报告发证机关，由发证机关注销。",
                "The employer reports the ground within 30 days to the authority that granted the permit; that"
                        + " authority cancels it.");
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
        return Outcome.accepted(permit(form, facts).map(Standing.Permit::category).orElse(""));
    }

    @Override
    public List<Effect> enact(Case approved) {
        Standing.Permit permit = permit(approved.form(), approved.facts())
                .orElseThrow(() -> new IllegalArgumentException("cannot be enacted without the permit"));
        String cause = approved.form().text("cause").orElseThrow().toLowerCase(Locale.ROOT).replace('_', '-');
        return List.of(new EndPermit(permit.id(), permit.tenant(), approved.on(), "permit-" + cause));
    }

    private static Optional<Standing.Permit> permit(Form form, Facts facts) {
        return form.id("permitId").flatMap(id -> facts.person().stream().flatMap(p -> p.standing().permits().stream())
                .filter(permit -> permit.id().equals(id)).findFirst());
    }
}
