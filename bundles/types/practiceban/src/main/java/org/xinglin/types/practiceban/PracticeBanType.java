package org.xinglin.types.practiceban;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.xinglin.api.Outcome;
import org.xinglin.api.Text;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.FormSchema;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.ImposeBan;

/** Is the entry of what bars a person from practice in every province (R-REG-36…39). */
@Component(name = "org.xinglin.types.practiceban.type")
public class PracticeBanType implements BusinessType {

    private static final String SCHEMA = FormSchema.beside(PracticeBanType.class, "practice-ban.schema.json");

    @Override
    public String code() {
        return "practice-ban";
    }

    @Override
    public Text title() {
        return Text.of("禁止从事医师职业", "Ban from practice");
    }

    @Override
    public Text explanation() {
        return Text.of("登记禁止从事医师职业、刑罚或职业禁止、暂停执业、有组织作弊的决定；登记后全国生效。已有的注册另行"
                        + "注销。",
                "Enters bans from the profession, sentences, suspensions and findings of organised cheating;"
                        + " they bar in every province. Registrations that stand are cancelled by a business of their own.");
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
        Form form = approved.form();
        return List.of(new ImposeBan(approved.idOf("ban"), approved.tenant(),
                BanKind.valueOf(form.text("banKind").orElseThrow()), form.date("from").orElseThrow(), form.date("to"),
                form.text("instrument").orElseThrow(), form.text("decidedBy").orElseThrow()));
    }
}
