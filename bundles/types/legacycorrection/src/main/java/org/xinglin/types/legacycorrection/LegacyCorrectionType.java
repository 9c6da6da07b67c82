package org.xinglin.types.legacycorrection;

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
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.GrantQualification;

/** Is 更正老人资格: the issuing province corrects its own legacy record, alone and by two officers (R-FEED-37, R-REG-196, R-REG-197). */
@Component(name = "org.xinglin.types.legacycorrection.type")
public class LegacyCorrectionType implements BusinessType {

    private static final String SCHEMA = FormSchema.beside(LegacyCorrectionType.class, "legacy-correction.schema.json");

    @Override
    public String code() {
        return "legacy-correction";
    }

    @Override
    public Text title() {
        return Text.of("更正老人资格", "Correction of a legacy qualification");
    }

    @Override
    public Text explanation() {
        return Text.of("由发证的省级卫生健康行政部门更正本省的老人资格记录，不报国家医学考试中心。姓名、性别、出生日期和证件号码"
                        + "以所出示的证件为准；获得年度、级别、类别和发证日期不得更正。录入人与审批人不得为同一人。",
                "The issuing province corrects its own record of a qualification recognised by title; nothing goes to the"
                        + " exam centre. Name, gender, date of birth and number become those of the document shown; year,"
                        + " level, category and day of award cannot be corrected. Who enters it must not be the one who decides.");
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
    public boolean fourEyes() {
        return true;
    }

    @Override
    public boolean underAnyName() {
        return true;
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
        return Outcome.accepted(facts.person().flatMap(p -> record(form, p)).map(Facts.Qualification::category).orElse(""));
    }

    @Override
    public List<Effect> enact(Case approved) {
        Form form = approved.form();
        Facts.Person person = approved.requirePerson();
        Facts.Qualification record = record(form, person)
                .orElseThrow(() -> new IllegalArgumentException("cannot be enacted without the qualification"));
        return List.of(new GrantQualification(record.id(), approved.tenant(), record.origin(), record.year(), record.level(),
                record.category(), record.awardedOn(), person.name(), person.gender(), form.required("education"),
                form.required("school"), form.required("major")));
    }

    private static Optional<Facts.Qualification> record(Form form, Facts.Person person) {
        return form.id("qualificationId").flatMap(person::qualification);
    }
}
