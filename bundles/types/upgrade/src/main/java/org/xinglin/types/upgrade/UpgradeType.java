package org.xinglin.types.upgrade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.Text;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Consequences;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.FormSchema;
import org.xinglin.api.business.Intended;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.GrantFiling;
import org.xinglin.api.policy.Parameters;

/** Is 助理医师升执业医师: level and practice place change, category, main institution and scopes stay (R-REG-80…87). */
@Component(name = "org.xinglin.types.upgrade.type")
public class UpgradeType implements BusinessType {

    private static final String KEEPS_FILINGS = "upgradeKeepsFilings";
    private static final String SCHEMA = FormSchema.beside(UpgradeType.class, "upgrade.schema.json");

    @Override
    public String code() {
        return "upgrade";
    }

    @Override
    public Text title() {
        return Text.of("助理医师升执业医师", "Upgrade from assistant to licensed doctor");
    }

    @Override
    public Text explanation() {
        return Text.of("执业助理医师取得同一类别的执业医师资格，并且主要执业机构、执业类别和执业范围都不变的，办理此项业务；有一项改变的，"
                        + "请办理“变更”并选择变更后使用的执业医师资格。由现主要执业机构审核，由其审批机关审批。完成后执业地点由县级变为"
                        + "省级，原助理医师注册自动失效，其下的多执业机构备案一并失效，执业证书编码不变；原《医师执业证书》（助理）交回审批"
                        + "机关。",
                "For assistant doctors who obtained the qualification as licensed doctor of the same category and change neither"
                        + " main institution nor category nor scopes; if one of these changes, use a change of registration and"
                        + " choose the doctor's qualification there. The present main institution confirms, its authority"
                        + " decides. On completion the practice place becomes the province, the registration as assistant and"
                        + " the filings with it become invalid, the practice code stays; the old certificate is handed back to"
                        + " the authority.");
    }

    @Override
    public Set<Starter> starters() {
        return Set.of(Starter.DOCTOR, Starter.COMMISSION);
    }

    @Override
    public Confirmer confirmer() {
        return Confirmer.CURRENT_MAIN_INSTITUTION;
    }

    @Override
    public boolean exclusive(Starter starter) {
        return true;
    }

    @Override
    public String formSchema() {
        return SCHEMA;
    }

    @Override
    public Outcome<Optional<UUID>> institution(Form form, Optional<Facts.Person> person) {
        Facts.Person known = person.orElseThrow(() -> new UnavailableException("national register"));
        return Intended.of(form, known).base().map(base -> Outcome.accepted(Optional.of(base.main().id())))
                .orElseGet(UpgradeType::unknown);
    }

    @Override
    public Outcome<String> category(Form form, Facts facts) {
        Facts.Person known = facts.person().orElseThrow(() -> new UnavailableException("national register"));
        return Intended.of(form, known).base().map(Standing.Registration::category).map(Outcome::accepted)
                .orElseGet(UpgradeType::unknown);
    }

    /** Ends the assistant's registration with all that hangs on it, then grants the licensed doctor's (R-REG-84, R-REG-85). */
    @Override
    public List<Effect> enact(Case approved) {
        Facts.Person person = approved.requirePerson();
        Intended intended = Intended.of(approved.form(), person);
        Standing.Registration assistant = intended.base()
                .orElseThrow(() -> new IllegalArgumentException("cannot be enacted without the registration as assistant"));
        Facts.Qualification doctor = intended.qualification()
                .orElseThrow(() -> new IllegalArgumentException("cannot be enacted without the qualification"));
        List<Effect> effects = new ArrayList<>(Consequences.end(person.standing(), assistant, RegStatus.SUPERSEDED, approved.on(),
                "upgrade"));
        effects.add(Consequences.grant(approved, doctor, assistant.scopes(), BizStatus.UPGRADED,
                Consequences.particulars(approved.form(), assistant.particulars()), assistant.remarks()));
        return List.copyOf(effects);
    }

    /**
     * Files anew under the licensed doctor's registration what was filed under the assistant's, if policy has it so
     * ({@code upgradeKeepsFilings}); old multi-site records are never made again (R-REG-165).
     */
    @Override
    public List<Effect> enact(Case approved, Parameters parameters) {
        List<Effect> effects = new ArrayList<>(enact(approved));
        if (parameters.find(KEEPS_FILINGS).map(Boolean::parseBoolean).orElse(false)) {
            Standing standing = approved.requirePerson().standing();
            UUID assistant = approved.form().id("registrationId").orElseThrow();
            standing.filingsOf(assistant, approved.on()).stream().filter(filing -> filing.kind() == FilingKind.FILING)
                    .sorted(Comparator.comparing(Standing.Filing::id)).map(filing -> kept(approved, filing)).forEach(effects::add);
        }
        return List.copyOf(effects);
    }

    private static Effect kept(Case approved, Standing.Filing filing) {
        LocalDate from = filing.validFrom().isAfter(approved.on()) ? filing.validFrom() : approved.on();
        return new GrantFiling(approved.idOf("filing " + filing.id()), approved.idOf("registration"), approved.tenant(),
                FilingKind.FILING, filing.at(), filing.scopes(), from, filing.validTo(), filing.authority(), approved.on());
    }

    private static <T> Outcome<T> unknown() {
        return Outcome.refused(Finding.of("registration-to-start-from", "R-REG-82", "/registrationId",
                "没有您的这一注册记录，请重新选择", "you have no such registration; choose another one"));
    }
}
