package org.xinglin.types.banlift;

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
import org.xinglin.api.effect.LiftBan;

/** Is 解除禁止从事医师职业: a ban ends before its last day because the decision was changed or withdrawn (R-REG-39). */
@Component(name = "org.xinglin.types.banlift.type")
public class BanLiftType implements BusinessType {

    private static final String SCHEMA = FormSchema.beside(BanLiftType.class, "ban-lift.schema.json");

    @Override
    public String code() {
        return "ban-lift";
    }

    @Override
    public Text title() {
        return Text.of("解除禁止从事医师职业", "Lifting of a ban");
    }

    @Override
    public Text explanation() {
        return Text.of("原决定被依法变更或撤销的，由登记的省份解除，自批准之日起不再限制。",
                "If the decision was changed or withdrawn, the province that entered the ban lifts it; it does"
                        + " not bar from the day of approval.");
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

    /** Returns the category in which the person is or was registered last, else is qualified; empty text if neither. */
    @Override
    public Outcome<String> category(Form form, Facts facts) {
        return Outcome.accepted(facts.person().flatMap(person -> person.registrations().stream()
                .reduce((earlier, later) -> later).map(Standing.Registration::category)
                .or(() -> person.qualifications().stream().reduce((earlier, later) -> later)
                        .map(Facts.Qualification::category))).orElse(""));
    }

    @Override
    public List<Effect> enact(Case approved) {
        UUID id = approved.form().id("banId").orElseThrow();
        Standing.Ban ban = approved.requirePerson().standing().bans().stream().filter(b -> b.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("cannot be enacted without the ban"));
        return List.of(new LiftBan(ban.id(), ban.tenant(), approved.on(), approved.form().text("instrument").orElseThrow()));
    }
}
